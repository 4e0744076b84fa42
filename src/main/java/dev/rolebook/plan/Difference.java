package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One thing in which two roles differ, in words: the row of the table, and who says what. */
public record Difference(Link row, List<Labelled> points) {
  public Difference {
    requireNonNull(row, "row");
    points = List.copyOf(points);
  }
}
