package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ordered;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the pages of pairs are made of, in digests: nearly all pages of a large site.
 *
 * <p>Such a page follows from the {@link Setting}, the {@link Half} of each role and the {@link
 * Editorial} of the pair, since {@link Comparer} sees nothing else. While the digests of the four
 * are the same, so is the page.
 *
 * @param setting the digest of what all these pages have in common
 * @param parts the digests of the halves, and of what editors wrote, by name
 * @param twins the endings of the twins that each of these pages has
 * @param links every address that is on one of these pages, as written; and some that may be
 */
public record Grounds(
    String setting, Map<String, String> parts, List<String> twins, Set<String> links) {
  public Grounds {
    requireNonNull(setting, "setting");
    parts = Ordered.copy(parts);
    twins = List.copyOf(twins);
    links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
  }

  /** The names of the parts that the page of a pair is made of; nobody may have written one. */
  public static List<String> names(Pair pair) {
    return List.of(half(pair.first()), half(pair.second()), editorial(pair.id()));
  }

  static String half(String role) {
    return "roles/" + role;
  }

  static String editorial(String pair) {
    return "comparisons/" + pair;
  }
}
