package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.InterviewWords;
import dev.rolebook.plan.InterviewPage.Day;
import dev.rolebook.plan.InterviewPage.Row;
import dev.rolebook.plan.InterviewPage.Screening;
import dev.rolebook.plan.InterviewPage.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a kit, and its plan as tables. */
final class KitPlan {
  private final Kit kit;
  private final Placer placer;
  private final InterviewWords words;

  KitPlan(Kit kit, Placer placer) {
    this.kit = requireNonNull(kit, "kit");
    this.placer = requireNonNull(placer, "placer");
    this.words = placer.words().interview();
  }

  List<Total> totals() {
    return List.of(
        new Total(words.questionCount(), Kit.count(kit.all())),
        new Total(words.essentialMinutes(), Kit.minutes(kit.essential())),
        new Total(words.usefulMinutes(), Kit.minutes(kit.useful())),
        new Total(words.totalMinutes(), Kit.minutes(kit.all())));
  }

  String note() {
    if (Kit.count(kit.all()) == 0) {
      return words.planEmptyNote();
    }
    return Kit.count(kit.essential()) > 0 ? words.planNote() : words.planUsefulNote();
  }

  Optional<Screening> screening() {
    List<Kit.Numbered> questions =
        Kit.questions(kit.planned()).filter(Kit.Numbered::isScreening).toList();
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Screening(
                questions.stream().mapToLong(Kit.Numbered::minutes).sum(),
                questions.stream().map(this::link).toList()));
  }

  private Link link(Kit.Numbered question) {
    return new Link(
        "#question-" + question.number(),
        Sentence.of(words.question()).with("number", question.number()).text().plain());
  }

  List<Day> days() {
    return days(kit.planned());
  }

  /** The plan with one question a skill; none where that is the whole plan already. */
  List<Day> shortDays() {
    List<Kit.Asked> first = kit.planned().stream().map(Kit.Asked::firstOfTheDay).toList();
    return Kit.minutes(first) < minutesOfTheDay() ? days(first) : List.of();
  }

  private long minutesOfTheDay() {
    return kit.planned().stream().mapToLong(Kit.Asked::minutesOfTheDay).sum();
  }

  private List<Day> days(List<Kit.Asked> skills) {
    List<Timetable.Block> blocks =
        skills.stream().filter(asked -> asked.minutesOfTheDay() > 0).map(this::block).toList();
    List<Day> days = new ArrayList<>();
    for (Timetable.Day day : Timetable.of(blocks, names()).days()) {
      days.add(day(days.size() + 1, day));
    }
    return days;
  }

  private Timetable.Block block(Kit.Asked asked) {
    return new Timetable.Block(
        placer.catalog().skill(asked.skill()).name(), asked.minutesOfTheDay());
  }

  private Timetable.Names names() {
    return new Timetable.Names(
        words.welcome(),
        words.pause(),
        words.lunch(),
        words.candidateQuestions(),
        words.scoreAlone(),
        words.talk());
  }

  private Day day(int number, Timetable.Day day) {
    return new Day(
        Sentence.of(words.day()).with("number", number).text(),
        Sentence.of(words.dayCaption())
            .with("number", number)
            .with("start", Timetable.clock(day.items().get(0).start()))
            .with("end", Timetable.clock(day.end()))
            .text(),
        day.items().stream().map(KitPlan::row).toList(),
        day.minutes());
  }

  private static Row row(Timetable.Item item) {
    return new Row(
        Timetable.clock(item.start()),
        Timetable.clock(item.end()),
        item.block().what(),
        item.block().minutes());
  }
}
