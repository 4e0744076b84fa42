package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Optional;

/** One question of "Who should you hire?", and where each answer to it leads. */
@Doc("A question on the way to the role to hire; the first one in the file is asked first.")
public record HireQuestion(
    @Id String id,
    @Doc("The question, as readers are asked it.") String ask,
    @Doc("How to answer it.") Optional<Prose> help,
    @Doc(value = "The answers to choose from.", required = true) List<Way> answers)
    implements Entry {

  /** An answer, and the one thing it leads to: a further question, a use case or a role. */
  public record Way(
      @Doc("The answer in a reader's words; left out, the name of what it leads to.")
          Optional<String> answer,
      @Doc("What the answer means; left out, what the use case means.") Optional<Prose> help,
      @Doc("The question to ask next.") Optional<Ref<HireQuestion>> question,
      @Doc("The use case that was meant.") Optional<Ref<UseCase>> useCase,
      @Doc("The role to hire.") Optional<Ref<Role>> role) {
    public Way {
      requireNonNull(answer, "answer");
      requireNonNull(help, "help");
      requireNonNull(question, "question");
      requireNonNull(useCase, "useCase");
      requireNonNull(role, "role");
    }
  }

  public HireQuestion {
    requireNonNull(id, "id");
    requireNonNull(ask, "ask");
    requireNonNull(help, "help");
    answers = List.copyOf(answers);
  }

  @Override
  public String name() {
    return ask;
  }
}
