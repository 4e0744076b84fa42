package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Span;
import java.util.Map;

/**
 * What one file says, as records of the model. It is handed over by whoever made it, not copied: a
 * large site has a quarter of a million places.
 */
final class Bound {
  private final Map<String, Object> entries;
  private final Map<String, Span> places;
  private final boolean whole;

  Bound(Map<String, Object> entries, Map<String, Span> places, boolean whole) {
    this.entries = requireNonNull(entries, "entries");
    this.places = requireNonNull(places, "places");
    this.whole = whole;
  }

  /** The entries by id, in the order of writing. */
  Map<String, Object> entries() {
    return entries;
  }

  /** Where each value stands, by path. */
  Map<String, Span> places() {
    return places;
  }

  /** Whether every entry of the file could be made. */
  boolean isWhole() {
    return whole;
  }
}
