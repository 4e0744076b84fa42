package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  Related(Placer placer, Pairing pairing) {
    this.placer = requireNonNull(placer, "placer");
    this.pairing = requireNonNull(pairing, "pairing");
    this.catalog = placer.catalog();
  }

  List<Link> of(Versus pair) {
    Pair self = Pair.of(pair.a().role().id(), pair.b().role().id());
    Set<Link> links = new LinkedHashSet<>();
    pair.written().map(Comparison::related).orElse(List.of()).stream()
        .map(this::named)
        .flatMap(Optional::stream)
        .forEach(links::add);
    Stream.concat(guides(pair, 2), guides(pair, 1)).limit(GUIDES).forEach(links::add);
    Stream.concat(closest(pair.a(), self), closest(pair.b(), self)).forEach(links::add);
    links.add(placer.link(Addresses.COMPARE, pair.words().index().title()));
    return List.copyOf(links);
  }

  private Optional<Link> named(Comparison.Related related) {
    Optional<Article> guide = Optional.ofNullable(catalog.guides().get(related.id()));
    return guide
        .map(this::guide)
        .or(() -> pairing.find(related.id()).map(p -> placer.pair(p.first(), p.second())));
  }

  private Stream<Link> guides(Versus pair, int about) {
    return catalog.guides().values().stream()
        .filter(
            guide ->
                Stream.of(pair.a().ref(), pair.b().ref()).filter(guide.roles()::contains).count()
                    == about)
        .map(this::guide);
  }

  private Link guide(Article guide) {
    return placer.link(Addresses.guide(guide.id()), guide.title());
  }

  private Stream<Link> closest(Half half, Pair self) {
    return half.closest().stream()
        .filter(pair -> !pair.equals(self))
        .limit(PAIRS_OF_EACH)
        .map(pair -> placer.pair(pair.first(), pair.second()));
  }
}
