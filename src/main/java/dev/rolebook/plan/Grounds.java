package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ordered;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the pages are made of that compare two roles of which nobody wrote a comparison: nearly all
 * pages of a large site.
 *
 * <p>Such a page follows from the {@link Setting} and the {@link Half} of each role, since {@link
 * Comparer} sees nothing else. While the digests of the three are the same, so is the page.
 *
 * @param setting the digest of what all these pages have in common
 * @param halves the digest of what each role gives to its pages, by the id of the role
 * @param twins the endings of the twins that each of these pages has
 * @param links every address that is on one of these pages, as written; and some that may be
 */
public record Grounds(
    String setting, Map<String, String> halves, List<String> twins, Set<String> links) {
  public Grounds {
    requireNonNull(setting, "setting");
    halves = Ordered.copy(halves);
    twins = List.copyOf(twins);
    links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
  }
}
