package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Optional;

/** The interview questions about one skill: the file {@code questions/<skill>.yaml}. */
@Doc("The interview questions about one skill; the file has the id of the skill.")
public record QuestionSet(@Id String id, List<Question> questions) implements Entry {

  /** One question, how long it takes, and what an answer is worth. */
  @Doc("An interview question with its rubric.")
  public record Question(
      @Doc("The question as it is asked.") Prose ask,
      @Doc("What kind of question it is.") Kind kind,
      @Doc("How many minutes it takes, with its answer.") Optional<Integer> minutes,
      @Doc("What to ask next.") List<Prose> followUp,
      @Doc("The names of the levels it suits; all when left out.") List<String> levels,
      @Doc("What poor, mixed, good and excellent answers are like.") Rubric rubric) {
    public Question {
      requireNonNull(ask, "ask");
      requireNonNull(kind, "kind");
      requireNonNull(minutes, "minutes");
      followUp = List.copyOf(followUp);
      levels = List.copyOf(levels);
      requireNonNull(rubric, "rubric");
    }
  }

  /** How a question is asked. */
  public enum Kind {
    PAST,
    SITUATION,
    WORK_SAMPLE,
    SCREENING
  }

  /** What four steps of an answer look like. */
  @Doc("What poor, mixed, good and excellent answers are like.")
  public record Rubric(
      @Doc("An answer that does not convince.") Prose poor,
      @Doc("An answer with gaps.") Prose mixed,
      @Doc("An answer that convinces.") Prose good,
      @Doc("An answer that goes further.") Prose excellent) {
    public Rubric {
      requireNonNull(poor, "poor");
      requireNonNull(mixed, "mixed");
      requireNonNull(good, "good");
      requireNonNull(excellent, "excellent");
    }
  }

  public QuestionSet {
    requireNonNull(id, "id");
    questions = List.copyOf(questions);
  }

  /** The skill the questions are about. */
  public Ref<Skill> skill() {
    return new Ref<>(id);
  }

  @Override
  public String name() {
    return id;
  }
}
