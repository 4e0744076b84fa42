package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Role;
import java.util.Comparator;
import java.util.List;

/**
 * Every comparison of the site as a list a page can hold: the pairs themselves, or, above {@value
 * #MOST_PAIRS} of them, the roles, each leading to its own comparisons.
 */
public record PairList(List<Link> pairs, List<Link> roles) {
  static final int MOST_PAIRS = 2000;

  public PairList {
    pairs = List.copyOf(pairs);
    roles = List.copyOf(roles);
  }

  static PairList of(Atlas atlas, Placer placer) {
    requireNonNull(placer, "placer");
    boolean few = atlas.pairing().pairs().limit(MOST_PAIRS + 1L).count() <= MOST_PAIRS;
    if (!few) {
      return new PairList(
          List.of(),
          atlas.catalog().roles().values().stream()
              .map(role -> role(role, atlas, placer))
              .toList());
    }
    return new PairList(
        atlas
            .pairing()
            .pairs()
            .map(pair -> placer.pair(pair.first(), pair.second()))
            .sorted(Comparator.comparing(Link::text))
            .toList(),
        List.of());
  }

  private static Link role(Role role, Atlas atlas, Placer placer) {
    CompareWords.Index words = placer.words().compare().index();
    String text =
        words
            .count()
            .with("role", role.name())
            .with("count", atlas.pairing().partners(role.id()).size())
            .text();
    Link page = placer.link(Addresses.role(role.id()), text);
    return new Link(page.href() + "#" + RolePage.COMPARISONS, text);
  }

  public boolean isEmpty() {
    return pairs.isEmpty() && roles.isEmpty();
  }
}
