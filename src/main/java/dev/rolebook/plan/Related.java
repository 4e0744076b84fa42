package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to read after a comparison: what an editor named, the guides about both roles and then about
 * one of them, the closest comparisons of either, and all of them.
 */
final class Related {
  private static final int GUIDES = 4;
  private static final int PAIRS_OF_EACH = 3;

  private final Placer placer;
  private final Pairing pairing;
  private final Catalog catalog;
  private final Link all;

  Related(Placer placer, Pairing pairing) {
    this.placer = requireNonNull(placer, "placer");
    this.pairing = requireNonNull(pairing, "pairing");
    this.catalog = placer.catalog();
    this.all = placer.link(Addresses.COMPARE, placer.words().compare().index().title());
  }

  List<Link> of(Versus pair) {
    Pair self = Pair.of(pair.a().role().id(), pair.b().role().id());
    Set<Link> links = new LinkedHashSet<>();
    pair.written().map(Comparison::related).orElse(List.of()).stream()
        .map(this::named)
        .flatMap(Optional::stream)
        .forEach(links::add);
    guides(pair).stream().limit(GUIDES).forEach(links::add);
    closest(pair.a(), self, links);
    closest(pair.b(), self, links);
    links.add(all);
    return List.copyOf(links);
  }

  private Optional<Link> named(Comparison.Related related) {
    Optional<Article> guide = Optional.ofNullable(catalog.guides().get(related.id()));
    return guide
        .map(found -> placer.link(Addresses.guide(found.id()), found.title()))
        .or(() -> pairing.find(related.id()).map(p -> placer.pair(p.first(), p.second())));
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
