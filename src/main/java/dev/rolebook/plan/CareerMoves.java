package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a move from one role to another asks for, from the skills and tools of the two. */
final class CareerMoves {
  private final Placer placer;

  CareerMoves(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
  }

  /**
   * The move from one role to another.
   *
   * @param other which of the two the reader is not reading about
   */
  CareerMove of(Role from, Role to, Role other) {
    Set<Ref<Skill>> has = skills(from);
    Set<Ref<Skill>> wants = skills(to);
    return new CareerMove(
        Sentence.of(placer.words().compare().move().head())
            .with("from", from.name())
            .with("to", to.name())
            .text(),
        placer.link(Addresses.role(other.id()), other.name()),
        note(from, to),
        wants.stream().filter(has::contains).map(placer::skill).toList(),
        to.essentialSkills().stream().filter(s -> !has.contains(s)).map(placer::skill).toList(),
        to.tools().stream().filter(t -> !from.tools().contains(t)).map(placer::tool).toList(),
        !wants.isEmpty());
  }

  private Optional<Text> note(Role from, Role to) {
    Ref<Role> target = new Ref<>(to.id());
    return from.movesTo().stream()
        .filter(move -> move.role().equals(target))
        .findFirst()
        .flatMap(Role.Move::note)
        .map(placer::text);
  }

  private static Set<Ref<Skill>> skills(Role role) {
    Set<Ref<Skill>> skills = new LinkedHashSet<>(role.essentialSkills());
    skills.addAll(role.usefulSkills());
    return skills;
  }

  /** Both ways between two roles. */
  List<CareerMove> between(Role first, Role second) {
    return List.of(of(first, second, second), of(second, first, first));
  }
}
