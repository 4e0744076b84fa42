package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every family of pages is planned from: the catalogue, which pairs of roles have a page, and
 * a placer for each depth.
 */
public final class Atlas {
  private static final int DEPTHS = 3;

  private final Catalog catalog;
  private final Pairing pairing;
  private final List<Placer> placers;

  private Atlas(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.pairing = Pairing.of(catalog);
    this.placers =
        IntStream.range(0, DEPTHS).mapToObj(depth -> new Placer(catalog, pairing, depth)).toList();
  }

  public static Atlas of(Catalog catalog) {
    return new Atlas(catalog);
  }

  public Catalog catalog() {
    return catalog;
  }

  public Pairing pairing() {
    return pairing;
  }

  /** The placer for pages that are {@code depth} folders down, at most two. */
  public Placer placer(int depth) {
    return placers.get(depth);
  }
}
