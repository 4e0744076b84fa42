package dev.rolebook.review;

import dev.rolebook.problem.Problems;

/** A rule that the catalogue keeps, whatever its pages look like. */
public interface CatalogCheck {
  void check(Subject subject, Problems problems);
}
