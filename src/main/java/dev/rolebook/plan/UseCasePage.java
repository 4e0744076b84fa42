package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * "Who should you hire for this?": the role, the reason, the runner-up, and what changes the
 * answer.
 *
 * @param answer the heading of the answer: one role, several, or none yet
 * @param hire the role to hire; absent where several could do it, or none
 * @param runnerUpNote how close the runner-up comes
 * @param others the other roles that build it; all of them where nobody is hired yet
 * @param changes what would change the answer, in the words of the roles concerned
 * @param sameRole what else the hired role builds
 * @param otherAnswers the questions whose answers lead here
 * @param sources what the reason and the roles that come into question rest on
 */
public record UseCasePage(
    Head head,
    Optional<Text> meaning,
    String answer,
    Optional<Candidate> hire,
    Text reason,
    Optional<Candidate> runnerUp,
    String runnerUpNote,
    String othersHead,
    List<Candidate> others,
    List<Change> changes,
    List<Link> comparisons,
    List<Link> sameRole,
    List<Citation> sources,
    List<Link> otherAnswers,
    Link index)
    implements Page {

  /** A condition under which the answer is another one. */
  public record Change(Text condition, List<Text> sentences) {
    public Change {
      requireNonNull(condition, "condition");
      sentences = List.copyOf(sentences);
    }
  }

  public UseCasePage {
    requireNonNull(head, "head");
    requireNonNull(meaning, "meaning");
    requireNonNull(answer, "answer");
    requireNonNull(hire, "hire");
    requireNonNull(reason, "reason");
    requireNonNull(runnerUp, "runnerUp");
    requireNonNull(runnerUpNote, "runnerUpNote");
    requireNonNull(othersHead, "othersHead");
    others = List.copyOf(others);
    changes = List.copyOf(changes);
    comparisons = List.copyOf(comparisons);
    sameRole = List.copyOf(sameRole);
    sources = List.copyOf(sources);
    otherAnswers = List.copyOf(otherAnswers);
    requireNonNull(index, "index");
  }

  @Override
  public String template() {
    return "page/use-case.jte";
  }
}
