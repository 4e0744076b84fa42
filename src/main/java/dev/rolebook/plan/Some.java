package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The first few of possibly many links, for the cell of an index.
 *
 * @param more how many are left out, in words; absent where none is
 */
public record Some(List<Link> links, Optional<String> more) {
  private static final int FEW = 6;

  public Some {
    links = List.copyOf(links);
    requireNonNull(more, "more");
  }

  static Some of(List<Link> links, Placer placer) {
    return of(links, FEW, placer);
  }

  /** At most {@code limit} lines, the one that counts the rest included. */
  static Some of(List<Link> links, int limit, Placer placer) {
    if (links.size() <= limit) {
      return new Some(links, Optional.empty());
    }
    int left = links.size() - limit + 1;
    String more = placer.words().skill().andMore().with("count", left).text();
    return new Some(links.subList(0, limit - 1), Optional.of(more));
  }
}
