package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Every role, by family. */
public record RolesPage(Head head, Text lead, List<Family> families) implements Page {

  /** Roles that belong together. */
  public record Family(String name, List<RoleCard> roles) {
    public Family {
      requireNonNull(name, "name");
      roles = List.copyOf(roles);
    }
  }

  public RolesPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    families = List.copyOf(families);
  }

  @Override
  public String template() {
    return "page/roles.jte";
  }
}
