package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Tool;
import java.util.List;
import java.util.Optional;

/** What a move from one role to another asks for, from the skills and tools of the two. */
final class CareerMoves {
  private static final int FEW = 3;

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
    return of(end(from), end(to), placer.link(Addresses.role(other.id()), other.name()));
  }

  /** Both ways between two roles. */
  List<Crossing> between(Versus pair) {
    return List.of(crossing(pair.a(), pair.b(), pair), crossing(pair.b(), pair.a(), pair));
  }

  private Crossing crossing(Half from, Half to, Versus pair) {
    CareerMove move = of(end(from), end(to), to.side().role());
    CompareWords.Moves words = pair.words().move();
    Text have =
        move.have().isEmpty()
            ? Text.of(words.nothingCarries())
            : Sentence.of(words.haveItems())
                .asIs("items", few(move.have(), pair))
                .with("count", move.have().size())
                .with("all", to.skills().size())
                .with("role", to.name())
                .text();
    Text tools = move.tools().isEmpty() ? Text.of(words.noNewTool()) : few(move.tools(), pair);
    return new Crossing(move, have, tools);
  }

  private static Text few(List<Link> links, Versus pair) {
    return pair.few(links, Text::of, FEW);
  }

  /** One end of a move. */
  private record End(
      Role role, Text name, Listed<Skill> essential, Listed<Skill> skills, Listed<Tool> tools) {}

  private End end(Role role) {
    return new End(
        role,
        Text.of(role.name()),
        Listed.of(role.essentialSkills(), placer::skill),
        Halves.skills(role, placer),
        Listed.of(role.tools(), placer::tool));
  }

  private static End end(Half half) {
    return new End(half.role(), half.name(), half.essential(), half.skills(), half.tools());
  }

  private CareerMove of(End from, End to, Link other) {
    return new CareerMove(
        Sentence.of(placer.words().compare().move().head())
            .with("from", from.name())
            .with("to", to.name())
            .text(),
        other,
        note(from.role(), to.role()),
        Listed.links(to.skills().shared(from.skills())),
        Listed.links(to.essential().without(from.skills())),
        Listed.links(to.tools().without(from.tools())),
        !to.skills().isEmpty());
  }

  private Optional<Text> note(Role from, Role to) {
    Ref<Role> target = new Ref<>(to.id());
    return from.movesTo().stream()
        .filter(move -> move.role().equals(target))
        .findFirst()
        .flatMap(Role.Move::note)
        .map(placer::text);
  }
}
