package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.HireQuestion.Way;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that the questions of {@code hire.yaml} lead every reader from the first one to a role.
 *
 * <ol>
 *   <li>Every answer leads to one thing.
 *   <li>No answer leads back to a question that was answered on the way.
 *   <li>Every question can be reached from the first.
 *   <li>Somebody is hired for every use case that an answer leads to.
 * </ol>
 */
final class HireQuestionChecks {
  private static final List<String> KEYS = List.of("question", "use-case", "role");

  private final Map<String, HireQuestion> questions;
  private final Set<String> withRole;
  private final Places places;
  private final Context context;
  private final Set<String> reached = new HashSet<>();

  /**
   * @param questions in the order of the file
   * @param withRole the use cases that some role is hired for
   */
  HireQuestionChecks(
      Map<String, HireQuestion> questions, Set<String> withRole, Places places, Context context) {
    this.questions = requireNonNull(questions, "questions");
    this.withRole = requireNonNull(withRole, "withRole");
    this.places = requireNonNull(places, "places");
    this.context = requireNonNull(context, "context");
  }

  void check() {
    questions.values().forEach(this::targets);
    questions.keySet().stream().findFirst().ifPresent(this::follow);
    Set<String> asked = Set.copyOf(reached);
    boolean complete = isComplete();
    for (String id : questions.keySet()) {
      if (complete && !asked.contains(id)) {
        context.tell(
            Rule.NEVER_ASKED,
            places.of(path(id)),
            "no answer leads to the question " + Typed.quoted(id),
            "write \"question: " + id + "\" under an answer, or delete the question");
      }
      follow(id);
    }
  }

  /** Whether every question and every answer could be read: else the way to others is unknown. */
  private boolean isComplete() {
    return questions.keySet().containsAll(context.ids().of(Kind.QUESTION))
        && questions.values().stream()
            .map(HireQuestion::answers)
            .noneMatch(all -> all.isEmpty() || all.stream().anyMatch(w -> targets(w).isEmpty()));
  }

  private static String path(String question) {
    return Kind.QUESTION.word() + "." + question;
  }

  private static String path(HireQuestion question, int answer) {
    return path(question.id()) + ".answers." + answer;
  }

  private void targets(HireQuestion question) {
    for (int i = 0; i < question.answers().size(); i++) {
      Way way = question.answers().get(i);
      String path = path(question, i);
      List<String> keys = targets(way);
      if (keys.size() > 1) {
        twoTargets(path, keys);
      } else if (keys.isEmpty() && KEYS.stream().noneMatch(key -> isWritten(path + "." + key))) {
        context.tell(
            Rule.ANSWER_TARGET,
            places.of(path),
            "this answer leads nowhere",
            "add \"question:\", \"use-case:\" or \"role:\" with an id");
      }
      way.useCase()
          .filter(useCase -> !withRole.contains(useCase.id()))
          .ifPresent(useCase -> noRole(useCase.id(), path + ".use-case"));
    }
  }

  /** The keys that say where an answer leads. */
  private static List<String> targets(Way way) {
    List<String> keys = new ArrayList<>();
    way.question().ifPresent(ref -> keys.add(KEYS.get(0)));
    way.useCase().ifPresent(ref -> keys.add(KEYS.get(1)));
    way.role().ifPresent(ref -> keys.add(KEYS.get(2)));
    return keys;
  }

  /** Whether the key has a value, be it one that is told as wrong. */
  private boolean isWritten(String path) {
    return places.byPath().containsKey(path);
  }

  private void twoTargets(String path, List<String> keys) {
    List<Span> written =
        keys.stream()
            .map(key -> places.of(path + "." + key))
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    context
        .problems()
        .add(
            Problem.of(
                    Rule.ANSWER_TARGET, written.get(1), "this answer leads to more than one thing")
                .hint("keep one of " + String.join(", ", keys))
                .note(written.get(0), "the first one is here"));
  }

  private void noRole(String useCase, String path) {
    context.tell(
        Rule.NO_ROLE_FOUND,
        places.of(path),
        "no role is hired for " + Typed.quoted(useCase) + ", so this answer names none",
        "list it under \"use-cases\" of a role, or lead to another use case");
  }

  /** A question on the way, and how many of its answers were followed. */
  private static final class Step {
    final HireQuestion question;
    int followed;

    Step(HireQuestion question) {
      this.question = requireNonNull(question, "question");
    }
  }

  /** Follows every answer from a question on; without recursion, since a file may be long. */
  private void follow(String first) {
    Deque<Step> way = new ArrayDeque<>();
    Set<String> onTheWay = new HashSet<>();
    enter(first, way, onTheWay);
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (step.followed == step.question.answers().size()) {
        onTheWay.remove(way.pop().question.id());
        continue;
      }
      String path = path(step.question, step.followed) + ".question";
      Optional<String> next = step.question.answers().get(step.followed).question().map(Ref::id);
      step.followed++;
      next.filter(onTheWay::contains).ifPresent(id -> askedAgain(id, path));
      next.ifPresent(id -> enter(id, way, onTheWay));
    }
  }

  private void enter(String id, Deque<Step> way, Set<String> onTheWay) {
    if (questions.containsKey(id) && reached.add(id)) {
      way.push(new Step(questions.get(id)));
      onTheWay.add(id);
    }
  }

  private void askedAgain(String id, String path) {
    context
        .problems()
        .add(
            Problem.of(
                    Rule.ASKED_AGAIN,
                    places.of(path),
                    "this answer leads back to the question " + Typed.quoted(id))
                .hint("lead to a question that was not asked yet, to a use case or to a role")
                .note(places.of(path(id)), "it is asked here"));
  }
}
