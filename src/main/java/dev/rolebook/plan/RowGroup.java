package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The rows of one table, under the name of their group, with where their facts come from. */
public record RowGroup(String name, Text sources, List<Row> rows) {
  public RowGroup {
    requireNonNull(name, "name");
    requireNonNull(sources, "sources");
    rows = List.copyOf(rows);
  }
}
