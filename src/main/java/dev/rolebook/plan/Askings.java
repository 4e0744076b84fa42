package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.UseCase;
import java.util.List;
import java.util.Optional;

/** Asks the questions of "Who should you hire?" on the pages of one depth. */
final class Askings {
  private final Placer placer;
  private final Catalog catalog;
  private final WhoUses whoUses;

  Askings(Placer placer, WhoUses whoUses) {
    this.placer = requireNonNull(placer, "placer");
    this.catalog = placer.catalog();
    this.whoUses = requireNonNull(whoUses, "whoUses");
  }

  /** The question that is asked first, where somebody wrote any. */
  Optional<Asking> first() {
    return catalog.hireQuestions().values().stream().findFirst().map(this::of);
  }

  Asking of(HireQuestion question) {
    return new Asking(
        question.ask(),
        placer.text(question.help()),
        question.answers().stream().flatMap(way -> way(way).stream()).toList());
  }

  /** What readers read of an answer. */
  String answer(HireQuestion.Way way) {
    return way.answer()
        .or(() -> way.question().map(ref -> catalog.hireQuestion(ref).ask()))
        .or(() -> way.useCase().map(ref -> catalog.useCase(ref).name()))
        .or(() -> way.role().map(ref -> catalog.role(ref).name()))
        .orElse("");
  }

  /** The page of a question. */
  Link question(HireQuestion question) {
    return placer.link(Addresses.question(question.id()), question.ask());
  }

  /** The questions that lead to a page, for readers who want another answer after all. */
  List<Link> otherAnswers(List<HireQuestion> questions) {
    return questions.stream()
        .map(
            question ->
                placer.link(
                    Addresses.question(question.id()),
                    placer.words().ask().otherAnswers().with("question", question.ask()).text()))
        .toList();
  }

  private Optional<Asking.Way> way(HireQuestion.Way way) {
    Optional<Asking.Way> on = way.question().map(ref -> on(way, ref));
    return on.or(() -> way.useCase().map(ref -> end(way, catalog.useCase(ref))))
        .or(() -> way.role().map(ref -> end(way, catalog.role(ref))));
  }

  private Asking.Way on(HireQuestion.Way way, Ref<HireQuestion> next) {
    return new Asking.Way(
        placer.link(Addresses.question(next.id()), answer(way)),
        placer.text(way.help()),
        Optional.empty());
  }

  private Asking.Way end(HireQuestion.Way way, UseCase useCase) {
    Decision decision = Decision.of(useCase, whoUses.of(useCase), catalog);
    String open =
        decision.others().isEmpty()
            ? placer.words().hire().nobody()
            : placer.words().hire().undecided();
    return new Asking.Way(
        placer.link(Addresses.useCase(useCase.id()), answer(way)),
        placer.text(way.help().or(useCase::meaning)),
        Optional.of(decision.hire().map(this::hire).orElseGet(() -> Text.of(open))));
  }

  private Asking.Way end(HireQuestion.Way way, Role role) {
    return new Asking.Way(
        placer.link(Addresses.hiringGuide(role.id()), answer(way)),
        placer.text(way.help()),
        Optional.of(hire(role)));
  }

  private Text hire(Role role) {
    return Sentence.of(placer.words().ask().hire()).with("role", role.name()).text();
  }
}
