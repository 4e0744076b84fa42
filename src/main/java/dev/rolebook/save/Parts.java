package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

  /** The names of the parts that were others before, or are only now or were only then. */
  public Set<String> changed(Parts before) {
    Set<String> names = new HashSet<>(digests.keySet());
    names.addAll(before.digests.keySet());
    names.removeIf(name -> Objects.equals(digests.get(name), before.digests.get(name)));
    return names;
  }
}
