package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the pages of a published site were made of, in short: while all parts of a page are the
 * same, so is the page.
 *
 * @param common what is part of every page
 * @param digests of the other parts, by their names
 */
public record Parts(String common, Map<String, String> digests) {
  public Parts {
    requireNonNull(common, "common");
    digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
  }

  /** Whether a part is the same as in another build. */
  public boolean has(String name, String digest) {
    return digest.equals(digests.get(name));
  }
}
