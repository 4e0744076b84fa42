package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What two roles share of one kind of thing, and what each has alone.
 *
 * <p>The figure is drawn from the counts: a bar of {@link #total} units, of which the first part is
 * only the first role's, the middle is both roles' and the rest only the second role's.
 *
 * @param id the key of the role's list: {@code skills}, {@code tools}, {@code use-cases}, {@code
 *     certifications}
 * @param rest where what only one of them has is named, if not here
 */
public record Share(
    String id,
    String name,
    Text counts,
    List<Link> both,
    List<Link> onlyFirst,
    List<Link> onlySecond,
    Optional<Text> rest) {
  public Share {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(counts, "counts");
    both = List.copyOf(both);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
    requireNonNull(rest, "rest");
  }

  public int total() {
    return both.size() + onlyFirst.size() + onlySecond.size();
  }

  /** Where the part of the second role begins in the figure. */
  public int secondFrom() {
    return onlyFirst.size() + both.size();
  }
}
