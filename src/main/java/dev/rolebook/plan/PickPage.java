package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Where readers put roles side by side themselves; without script, every ready comparison. */
public record PickPage(Head head, Text lead, List<Choosable> roles, PairList list) implements Page {

  /** A role that can be chosen. */
  public record Choosable(String id, Link role) {
    public Choosable {
      requireNonNull(id, "id");
      requireNonNull(role, "role");
    }
  }

  public PickPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    roles = List.copyOf(roles);
    requireNonNull(list, "list");
  }

  @Override
  public String template() {
    return "page/pick.jte";
  }
}
