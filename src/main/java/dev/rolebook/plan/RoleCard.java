package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Role;

/** A role in a few words, leading to its page. */
public record RoleCard(Link role, Text summary) {
  public RoleCard {
    requireNonNull(role, "role");
    requireNonNull(summary, "summary");
  }

  static RoleCard of(Role role, Placer placer) {
    return new RoleCard(
        placer.link(Addresses.role(role.id()), role.name()), placer.text(role.summary()));
  }
}
