package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Tool;
import dev.rolebook.plan.Listed.Named;
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
    List<Named> has = to == pair.a() ? pair.skills().both() : to.skills().shared(from.skills());
    List<Named> tools = pair.only(to, pair.tools());
    CareerMove move =
        new CareerMove(
            head(from.name(), to.name(), words),
            to.side().role(),
            note,
            Listed.links(has),
            Listed.links(pair.only(to, pair.essential())),
            Listed.links(tools),
            !to.skills().isEmpty());
    Text have =
        has.isEmpty()
            ? Text.of(words.nothingCarries())
            : Sentence.of(words.haveItems())
                .asIs("items", pair.fewLinks(has, FEW))
                .with("count", has.size())
                .with("all", to.skills().size())
                .with("role", to.name())
                .text();
    Text learn = tools.isEmpty() ? Text.of(words.noNewTool()) : pair.fewLinks(tools, FEW);
    return new Crossing(move, have, learn);
  }

  private static Text head(Text from, Text to, CompareWords.Moves words) {
    return Sentence.of(words.head()).with("from", from).with("to", to).text();
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

  private static CareerMove of(
      End from, End to, Link other, Optional<Text> note, CompareWords.Moves words) {
    return new CareerMove(
        head(from.name(), to.name(), words),
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
