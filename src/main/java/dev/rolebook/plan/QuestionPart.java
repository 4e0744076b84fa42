package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.InterviewWords;
import dev.rolebook.model.QuestionSet.Question;
import java.util.List;
import java.util.Optional;

/**
 * An interview question as a page shows it, with what its answers are worth.
 *
 * @param number its place on the page, counted from 1
 */
public record QuestionPart(
    int number,
    Text heading,
    Text ask,
    String kind,
    Optional<Integer> minutes,
    List<Text> followUps,
    List<String> levels,
    Text rubricCaption,
    List<Step> rubric) {

  /** One step of the rubric; {@code score} goes from 1 to 4. */
  public record Step(int score, String name, Text answer) {
    public Step {
      requireNonNull(name, "name");
      requireNonNull(answer, "answer");
    }
  }

  public QuestionPart {
    requireNonNull(heading, "heading");
    requireNonNull(ask, "ask");
    requireNonNull(kind, "kind");
    requireNonNull(minutes, "minutes");
    followUps = List.copyOf(followUps);
    levels = List.copyOf(levels);
    requireNonNull(rubricCaption, "rubricCaption");
    rubric = List.copyOf(rubric);
  }

  /** Where the question stands on its page. */
  public String id() {
    return "question-" + number;
  }

  static QuestionPart of(int number, Question question, Placer placer) {
    InterviewWords words = placer.words().interview();
    return new QuestionPart(
        number,
        Sentence.of(words.question()).with("number", number).text(),
        placer.text(question.ask()),
        placer.words().choice().of(question.kind()),
        question.minutes(),
        placer.texts(question.followUp()),
        question.levels(),
        Sentence.of(words.rubricCaption()).with("number", number).text(),
        List.of(
            new Step(1, words.poor(), placer.text(question.rubric().poor())),
            new Step(2, words.mixed(), placer.text(question.rubric().mixed())),
            new Step(3, words.good(), placer.text(question.rubric().good())),
            new Step(4, words.excellent(), placer.text(question.rubric().excellent()))));
  }
}
