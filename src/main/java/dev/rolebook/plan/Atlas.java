package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What every family of pages is planned from: the catalogue, which pairs of roles have a page, and
 * a placer for each depth.
 */
public final class Atlas {
  private static final int DEPTHS = 3;

  private final Catalog catalog;
  private final Pairing pairing;
  private final Terms terms;
  private final List<Placer> placers;

  private Atlas(Catalog catalog, Optional<Atlas> before) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.pairing = Pairing.of(catalog, before.map(Atlas::pairing));
    this.terms = new Terms(catalog);
    this.placers =
        IntStream.range(0, DEPTHS).mapToObj(depth -> rooted("../".repeat(depth))).toList();
  }

  public static Atlas of(Catalog catalog) {
    return new Atlas(catalog, Optional.empty());
  }

  /** The same, without working out again what was worked out for an earlier catalogue. */
  static Atlas of(Catalog catalog, Optional<Atlas> before) {
    return new Atlas(catalog, before);
  }

  public Catalog catalog() {
    return catalog;
  }

  public Pairing pairing() {
    return pairing;
  }

  /** The placer for pages that are {@code depth} folders down. */
  public Placer placer(int depth) {
    return depth < DEPTHS ? placers.get(depth) : rooted("../".repeat(depth));
  }

  /**
   * The placer for a page that is shown at addresses of any depth: its links begin at the path of
   * the address at which the site is published, or at the page's own folder where no address is
   * known.
   */
  Placer anywhere() {
    return rooted(catalog.site().address().map(address -> path(address.text())).orElse(""));
  }

  private Placer rooted(String root) {
    return new Placer(catalog, pairing, terms, root);
  }

  // One slash in front, since two would name another host.
  private static String path(String address) {
    String afterHost = address.replaceFirst("^[a-z]+://[^/?#]*", "").replaceFirst("[?#].*", "");
    String path = afterHost.replaceFirst("^/+", "").replaceFirst("/+$", "");
    return path.isEmpty() ? "/" : "/" + path + "/";
  }
}
