package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Every tool, what it is, and the roles that use it. */
public record ToolIndexPage(Head head, Text lead, List<Row> rows) implements Page {

  /** One tool. */
  public record Row(
      Link tool,
      Optional<Text> meaning,
      Optional<String> kind,
      Optional<String> status,
      Some roles) {
    public Row {
      requireNonNull(tool, "tool");
      requireNonNull(meaning, "meaning");
      requireNonNull(kind, "kind");
      requireNonNull(status, "status");
      requireNonNull(roles, "roles");
    }
  }

  public ToolIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "page/tool-index.jte";
  }
}
