package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which pair has a page, and what each page is made of; {@link Comparer} makes it. */
final class ComparisonPages {
  private final Catalog catalog;
  private final Pairing pairing;
  private final Halves halves;
  private final Editorials editorials;
  private final Setting setting;
  private final Comparer comparer;
  private final Set<String> redirected;

  ComparisonPages(Atlas atlas) {
    Placer placer = atlas.placer(1);
    this.catalog = atlas.catalog();
    this.pairing = atlas.pairing();
    this.halves = new Halves(placer, pairing);
    this.editorials = new Editorials(placer, pairing);
    this.setting = Setting.of(placer);
    this.comparer = new Comparer(setting);
    this.redirected =
        catalog.redirects().keySet().stream()
            .map(from -> from.replaceFirst("#.*", ""))
            .collect(Collectors.toSet());
  }

  /** A page that is made when it is asked for. */
  private static final class Made implements Supplier<Page> {
    private final ComparisonPages pages;
    private final Pair pair;

    Made(ComparisonPages pages, Pair pair) {
      this.pages = requireNonNull(pages, "pages");
      this.pair = requireNonNull(pair, "pair");
    }

    @Override
    public Page get() {
      return pages.page(pair);
    }
  }

  /** A slot for every pair that has a page. */
  PairSlots slots() {
    return new PairSlots(pairing, pair -> new Slot(pair.url(), new Made(this, pair)));
  }

  private ComparisonPage page(Pair of) {
    return comparer.page(halves.of(of.first()), halves.of(of.second()), editorials.of(of.id()));
  }

  /** The pair whose page a slot is, where no editor said what became of its address. */
  Optional<Pair> pair(Slot slot) {
    return slot.page() instanceof Made made && !redirected.contains(slot.url().path())
        ? Optional.of(made.pair)
        : Optional.empty();
  }

  Grounds grounds() {
    Ground common = Ground.of(setting);
    Map<String, String> parts = new LinkedHashMap<>();
    Set<String> links = new LinkedHashSet<>(common.links());
    for (String role : catalog.roles().keySet()) {
      add(Grounds.half(role), Ground.of(halves.of(role)), parts, links);
    }
    for (String pair : catalog.comparisons().keySet()) {
      add(Grounds.editorial(pair), Ground.of(editorials.of(pair)), parts, links);
    }
    List<String> twins = setting.twins().stream().map(Twin::extension).toList();
    return new Grounds(common.digest(), parts, twins, links);
  }

  private static void add(
      String name, Ground ground, Map<String, String> parts, Set<String> links) {
    parts.put(name, ground.digest());
    links.addAll(ground.links());
  }
}
