package dev.rolebook.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What to read after a comparison: what an editor named, the guides about both roles and then about
 * one of them, the closest comparisons of either, and all of them.
 */
final class Related {
  private static final int GUIDES = 4;
  private static final int PAIRS_OF_EACH = 3;

  private Related() {}

  static List<Link> of(Versus pair) {
    Set<Link> links = new LinkedHashSet<>(pair.written().related());
    guides(pair).stream().limit(GUIDES).forEach(links::add);
    closest(pair.a(), pair.pair(), links);
    closest(pair.b(), pair.pair(), links);
    links.add(pair.setting().all());
    return List.copyOf(links);
  }

  /** The guides about both roles, then those about one of them. */
  private static Set<Link> guides(Versus pair) {
    Set<Link> guides = new LinkedHashSet<>(pair.a().guides());
    guides.retainAll(pair.b().guides());
    guides.addAll(pair.a().guides());
    guides.addAll(pair.b().guides());
    return guides;
  }

  private static void closest(Half half, Pair self, Set<Link> links) {
    half.closest().stream()
        .filter(neighbour -> !neighbour.pair().equals(self))
        .limit(PAIRS_OF_EACH)
        .forEach(neighbour -> links.add(neighbour.link()));
  }
}
