package dev.rolebook.review;

import java.util.Collection;
import java.util.Set;

/**
 * Pages that are not shown to the review, because they are published as they would be: what its
 * rules may know of them.
 *
 * <p>When they were made they broke no rule, or they would not be published. None of them is at an
 * old address or has old names of parts, and none has more bytes than every page that is shown.
 */
public interface Spared {
  /** Whether the page with this path is one of them. */
  boolean has(String path);

  /** The paths of all of them. */
  Collection<String> all();

  /** Every address that one of them may link to, as written on it. */
  Set<String> links();
}
