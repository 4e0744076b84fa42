package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Answer;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each role answers to each aspect.
 *
 * <p>The role's own answer comes first, then the list of the role that the aspect is filled from,
 * then "Not covered yet". What a comparison says instead is laid over it by {@link Rows}; its
 * sources are numbered as if the answer stood alone, until {@link Mentions} places it on a page.
 */
final class Answers {
  private final Placer placer;
  private final Catalog catalog;

  Answers(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.catalog = placer.catalog();
  }

  Cell of(Role role, Aspect aspect) {
    Optional<Answer> written =
        Optional.ofNullable(role.aspects().get(new Ref<Aspect>(aspect.id())));
    return written
        .map(this::of)
        .or(() -> aspect.from().map(list -> items(texts(role, list))))
        .orElse(Cell.ABSENT);
  }

  Cell of(Answer answer) {
    return answer instanceof Answer.Given given ? given(given) : Cell.NONE;
  }

  private Cell given(Answer.Given given) {
    return new Cell(
        Cell.State.GIVEN,
        placer.text(given.text()),
        List.of(),
        placer.texts(given.list()),
        placer.text(given.note()),
        given.source().stream().map(new Mentions(placer)::of).toList(),
        given.asOf().map(date -> Moment.of(date, placer.words().date())));
  }

  private static Cell items(List<Text> items) {
    return items.isEmpty()
        ? Cell.ABSENT
        : new Cell(
            Cell.State.GIVEN,
            Optional.empty(),
            List.of(),
            items,
            Optional.empty(),
            List.of(),
            Optional.empty());
  }

  private List<Text> texts(Role role, Aspect.RoleList list) {
    return switch (list) {
      case TOOLS -> links(role.tools(), placer::tool);
      case SKILLS -> skills(role);
      case USE_CASES -> links(role.useCases(), placer::useCase);
      case CERTIFICATIONS -> links(role.certifications(), placer::certification);
      case TITLES -> role.titles().stream().map(Text::of).toList();
      case INDUSTRIES -> role.industries().stream().map(Text::of).toList();
      case LEVELS -> role.levels().stream().map(Role.Level::name).map(Text::of).toList();
    };
  }

  private List<Text> skills(Role role) {
    List<Text> texts = new ArrayList<>(links(role.essentialSkills(), placer::skill));
    texts.addAll(links(role.usefulSkills(), placer::skill));
    return texts;
  }

  private static <R> List<Text> links(List<R> refs, Function<R, Link> link) {
    return refs.stream().map(link).map(Text::of).toList();
  }
}
