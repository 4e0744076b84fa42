package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.problem.Problems;
import java.util.Optional;

/**
 * What reading the content gave: the catalogue, and everything that is wrong with the content.
 *
 * @param catalog absent when something it cannot do without is missing or unreadable. With errors
 *     among the problems it lacks what they tell of: good for further checks, never for publishing
 */
public record Loaded(Optional<Catalog> catalog, Problems problems) {
  public Loaded {
    requireNonNull(catalog, "catalog");
    requireNonNull(problems, "problems");
  }
}
