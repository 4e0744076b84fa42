package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.problem.Span;
import java.time.LocalDate;

/** What is checked: the catalogue, and the day on which it is looked at. */
public record Subject(Catalog catalog, LocalDate today) {
  public Subject {
    requireNonNull(catalog, "catalog");
    requireNonNull(today, "today");
  }

  /** Where a fact was written, or would have to be. */
  Span place(String path) {
    return catalog.places().of(path);
  }
}
