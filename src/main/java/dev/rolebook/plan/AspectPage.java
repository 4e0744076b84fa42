package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One question and what every role answers.
 *
 * @param answered how many of them do
 * @param neighbours the other questions of its group
 */
public record AspectPage(
    Head head,
    Text question,
    Text answered,
    Text caption,
    List<RoleAnswer> answers,
    String group,
    List<Link> neighbours,
    List<Citation> sources,
    List<Link> downloads)
    implements Page {

  /** What one role answers. */
  public record RoleAnswer(String id, Link role, Cell answer) {
    public RoleAnswer {
      requireNonNull(id, "id");
      requireNonNull(role, "role");
      requireNonNull(answer, "answer");
    }
  }

  public AspectPage {
    requireNonNull(head, "head");
    requireNonNull(question, "question");
    requireNonNull(answered, "answered");
    requireNonNull(caption, "caption");
    answers = List.copyOf(answers);
    requireNonNull(group, "group");
    neighbours = List.copyOf(neighbours);
    sources = List.copyOf(sources);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/aspect.jte";
  }
}
