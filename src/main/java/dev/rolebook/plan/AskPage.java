package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One question of "Who should you hire?".
 *
 * @param soFar the answers that lead here, where only one way does
 * @param from the questions that lead here, where several do
 * @param restart to the question that is asked first; absent on its own page
 * @param all to everything that can be answered, for whom no answer fits
 */
public record AskPage(
    Head head, Asking asking, List<Step> soFar, List<Link> from, Optional<Link> restart, Link all)
    implements Page {

  /** A question that was answered, as a link to its answers, and the answer given. */
  public record Step(Link question, String answer) {
    public Step {
      requireNonNull(question, "question");
      requireNonNull(answer, "answer");
    }
  }

  public AskPage {
    requireNonNull(head, "head");
    requireNonNull(asking, "asking");
    soFar = List.copyOf(soFar);
    from = List.copyOf(from);
    requireNonNull(restart, "restart");
    requireNonNull(all, "all");
  }

  @Override
  public String template() {
    return "page/ask.jte";
  }
}
