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
    Link link = placer.link(Addresses.role(other.id()), other.name());
    return of(end(from), end(to), link, note(from, to), placer.words().compare().move());
  }

  /** Both ways between two roles. */
  static List<Crossing> between(Versus pair) {
    return List.of(crossing(pair.a(), pair.b(), pair), crossing(pair.b(), pair.a(), pair));
  }

  private static Crossing crossing(Half from, Half to, Versus pair) {
    CompareWords.Moves words = pair.words().move();
    Optional<Text> note = Optional.ofNullable(from.moves().get(to.id())).flatMap(text -> text);
    CareerMove move = of(end(from), end(to), to.side().role(), note, words);
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
      Text name, Listed<Skill> essential, Listed<Skill> skills, Listed<Tool> tools) {}

  private End end(Role role) {
    return new End(
        Text.of(role.name()),
        Listed.of(role.essentialSkills(), placer::skill),
        Halves.skills(role, placer),
        Listed.of(role.tools(), placer::tool));
  }

  private static End end(Half half) {
    return new End(half.name(), half.essential(), half.skills(), half.tools());
  }

  private static CareerMove of(
      End from, End to, Link other, Optional<Text> note, CompareWords.Moves words) {
    return new CareerMove(
        Sentence.of(words.head()).with("from", from.name()).with("to", to.name()).text(),
        other,
        note,
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
