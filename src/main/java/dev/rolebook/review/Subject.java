package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.problem.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is checked.
 *
 * @param today the day against which age is measured; without one, nothing is old
 */
public record Subject(Catalog catalog, Optional<LocalDate> today) {
  public Subject {
    requireNonNull(catalog, "catalog");
    requireNonNull(today, "today");
  }

  /** Where a fact was written, or would have to be. */
  Span place(String path) {
    return catalog.places().of(path);
  }
}
