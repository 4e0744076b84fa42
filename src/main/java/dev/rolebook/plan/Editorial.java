package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ordered;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor wrote of a pair, as its page shows it.
 *
 * @param choose by role, for the employer
 * @param chooseCareer by role, for the candidate
 * @param cells what stands in place of the roles' own answers, by aspect and role
 * @param hide the aspects that are left out
 * @param citations of every source that is named in {@code sources} or {@code cells}, by id
 */
record Editorial(
    Optional<Text> verdict,
    Optional<Text> decides,
    Map<String, Text> choose,
    Map<String, Text> chooseCareer,
    List<Labelled> insights,
    Map<String, Map<String, Answered>> cells,
    List<String> hide,
    List<Labelled> questions,
    List<Link> related,
    List<Ref<Source>> sources,
    Map<String, Citation> citations,
    Optional<LocalDate> published,
    Optional<LocalDate> reviewed,
    Optional<Editor> by,
    Review review,
    Optional<Text> body) {

  /** Nobody wrote anything. */
  static final Editorial NONE =
      new Editorial(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Review(Optional.empty(), Optional.empty()),
          Optional.empty());

  Editorial {
    requireNonNull(verdict, "verdict");
    requireNonNull(decides, "decides");
    choose = Ordered.copy(choose);
    chooseCareer = Ordered.copy(chooseCareer);
    insights = List.copyOf(insights);
    cells = Ordered.copy(cells);
    hide = List.copyOf(hide);
    questions = List.copyOf(questions);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
    citations = Ordered.copy(citations);
    requireNonNull(published, "published");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(by, "by");
    requireNonNull(review, "review");
    requireNonNull(body, "body");
  }

  /** What is written in place of the answer of a role. */
  Optional<Answered> cell(String aspect, String role) {
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(cells.get(aspect)).flatMap(c -> Optional.ofNullable(c.get(role)));
  }
}
