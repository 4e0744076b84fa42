package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Every pair of roles, as a grid and as a list.
 *
 * @param columns the roles as heads of the columns, by their shortest names; empty where a grid
 *     would be too wide to use
 */
public record CompareIndexPage(
    Head head, Text lead, Link pick, List<Link> columns, List<GridRow> rows, PairList list)
    implements Page {

  /** A role and how it goes with each role of the columns; with itself, it has nothing to go. */
  public record GridRow(Link role, List<Optional<Alike>> cells) {
    public GridRow {
      requireNonNull(role, "role");
      cells = List.copyOf(cells);
    }
  }

  public CompareIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    requireNonNull(pick, "pick");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    requireNonNull(list, "list");
  }

  @Override
  public String template() {
    return "page/compare-index.jte";
  }
}
