package dev.rolebook.plan;

import dev.rolebook.model.Phrase;
import dev.rolebook.plan.Listed.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first words of a comparison: the verdict, the overlap, and when to choose which role. */
final class Verdicts {
  private static final int FEW = 4;

  private Verdicts() {}

  /** What an editor wrote, or the two summaries. */
  static Text verdict(Versus pair) {
    return pair.written()
        .verdict()
        .orElseGet(
            () ->
                Sentence.of(pair.words().verdict().pair())
                    .with("a", pair.a().introduction())
                    .with("b", pair.b().introduction())
                    .text());
  }

  /** Said where one role contains the other, be it through roles between them. */
  static Optional<Text> overlap(Versus pair) {
    boolean firstInSecond = pair.a().inside().contains(pair.b().id());
    boolean secondInFirst = pair.b().inside().contains(pair.a().id());
    if (firstInSecond && secondInFirst) {
      return Optional.of(pair.about(pair.words().verdict().mutual()).text());
    }
    if (firstInSecond) {
      return Optional.of(contains(pair, pair.b(), pair.a()));
    }
    return secondInFirst ? Optional.of(contains(pair, pair.a(), pair.b())) : Optional.empty();
  }

  private static Text contains(Versus pair, Half broad, Half narrow) {
    return Sentence.of(pair.words().verdict().contains())
        .with("broad", broad.name())
        .with("narrow", narrow.name())
        .text();
  }

  /** For the employer: what the comparison says, or what the roles say of themselves. */
  static List<Choice> hire(Versus pair) {
    return List.of(hire(pair, pair.a()), hire(pair, pair.b()));
  }

  private static Choice hire(Versus pair, Half half) {
    return Optional.ofNullable(pair.written().choose().get(half.id()))
        .map(text -> new Choice(half.hire().head(), List.of(text), half.hire().next()))
        .orElse(half.hire());
  }

  /**
   * For the candidate: what the comparison says; or the essential skills and the use cases that
   * only this role has; or, where it has none of its own, what it does.
   */
  static List<Choice> career(Versus pair) {
    return List.of(career(pair, pair.a()), career(pair, pair.b()));
  }

  private static Choice career(Versus pair, Half mine) {
    List<Text> reasons =
        Optional.ofNullable(pair.written().chooseCareer().get(mine.id()))
            .map(List::of)
            .orElseGet(() -> careerReasons(pair, mine));
    return new Choice(mine.hire().head(), reasons, mine.about());
  }

  private static List<Text> careerReasons(Versus pair, Half mine) {
    List<Named> skills = pair.only(mine, pair.essential());
    List<Named> uses = pair.only(mine, pair.useCases());
    List<Text> reasons = new ArrayList<>();
    reason(pair, pair.words().choice().learn(), skills).ifPresent(reasons::add);
    reason(pair, pair.words().choice().make(), uses).ifPresent(reasons::add);
    if (reasons.isEmpty()) {
      Text summary = mine.side().summary();
      Phrase phrase = pair.words().choice().careerSummary();
      reasons.add(Sentence.of(phrase).with("summary", summary).text());
    }
    return reasons;
  }

  private static Optional<Text> reason(Versus pair, Phrase phrase, List<Named> items) {
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentence.of(phrase).asIs("items", pair.fewLinks(items, FEW)).text());
  }
}
