package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Role;
import dev.rolebook.model.Words;
import java.util.List;

/** The pages that help to hire one role, as links. */
final class RoleLinks {
  private final Placer placer;
  private final Words words;

  RoleLinks(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.words = placer.words();
  }

  Link role(Role role) {
    return placer.link(Addresses.role(role.id()), role.name());
  }

  Link about(Role role) {
    return placer.link(
        Addresses.role(role.id()), words.hire().rolePage().with("role", role.name()).text());
  }

  Link guide(Role role) {
    return placer.link(
        Addresses.hiringGuide(role.id()),
        words.hire().guideTitle().with("role", role.name()).text());
  }

  Link advert(Role role) {
    return placer.link(
        Addresses.advert(role.id()), words.advert().title().with("role", role.name()).text());
  }

  Link kit(Role role) {
    return placer.link(
        Addresses.interview(role.id()), words.interview().title().with("role", role.name()).text());
  }

  /** What somebody does who wants to hire the role, in order. */
  List<Link> steps(Role role) {
    return List.of(guide(role), advert(role), kit(role), about(role));
  }
}
