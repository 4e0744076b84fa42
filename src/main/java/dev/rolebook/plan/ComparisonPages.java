package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/** Which pair has a page, and what each page is made of; {@link Comparer} makes it. */
final class ComparisonPages {
  private final Pairing pairing;
  private final Halves halves;
  private final Editorials editorials;
  private final Comparer comparer;

  ComparisonPages(Atlas atlas) {
    Placer placer = atlas.placer(1);
    this.pairing = requireNonNull(atlas.pairing(), "pairing");
    this.halves = new Halves(placer, pairing);
    this.editorials = new Editorials(placer, pairing);
    this.comparer = new Comparer(Setting.of(placer));
  }

  /** A slot for every pair that has a page. */
  Stream<Slot> slots() {
    return pairing.pairs().map(pair -> new Slot(pair.url(), () -> page(pair)));
  }

  private ComparisonPage page(Pair of) {
    return comparer.page(halves.of(of.first()), halves.of(of.second()), editorials.of(of));
  }
}
