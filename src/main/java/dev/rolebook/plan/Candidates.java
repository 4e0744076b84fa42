package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Role;

/** Makes roles into answers to "Who should you hire?" for the pages of one depth. */
final class Candidates {
  private final Placer placer;
  private final RoleLinks links;

  Candidates(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.links = new RoleLinks(placer);
  }

  Placer placer() {
    return placer;
  }

  RoleLinks links() {
    return links;
  }

  Candidate of(Role role) {
    return new Candidate(
        links.role(role),
        placer.text(role.summary()),
        placer.texts(role.hireWhen()),
        placer.texts(role.notWhen()),
        role.essentialSkills().stream().map(placer::skill).toList(),
        links.steps(role));
  }
}
