package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Every question that the roles answer, by group. */
public record AspectsPage(Head head, Text lead, List<Group> groups) implements Page {

  /** The questions of one table. */
  public record Group(String name, List<Question> questions) {
    public Group {
      requireNonNull(name, "name");
      questions = List.copyOf(questions);
    }
  }

  /** A question and how many roles answer it. */
  public record Question(Link aspect, String question, Text answered) {
    public Question {
      requireNonNull(aspect, "aspect");
      requireNonNull(question, "question");
      requireNonNull(answered, "answered");
    }
  }

  public AspectsPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "page/aspects.jte";
  }
}
