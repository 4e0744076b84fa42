package dev.rolebook.sample;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Person;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody wrote about a pair, being put together for a test. */
public final class ComparisonDraft {
  private final String id;
  private Optional<Prose> verdict = Optional.empty();
  private Optional<Prose> decides = Optional.empty();
  private final Map<Ref<Role>, Prose> choose = new LinkedHashMap<>();
  private final Map<Ref<Role>, Prose> chooseCareer = new LinkedHashMap<>();
  private final Map<String, Prose> insights = new LinkedHashMap<>();
  private final Map<Ref<Aspect>, Map<Ref<Role>, Answer>> cells = new LinkedHashMap<>();
  private List<Ref<Aspect>> hide = List.of();
  private final Map<String, Prose> questions = new LinkedHashMap<>();
  private List<Comparison.Related> related = List.of();
  private List<Ref<Source>> sources = List.of();
  private Optional<LocalDate> reviewed = Optional.empty();
  private Optional<Ref<Person>> reviewedBy = Optional.empty();
  private Optional<Prose> body = Optional.empty();

  private ComparisonDraft(String id) {
    this.id = id;
  }

  public static ComparisonDraft comparison(String id) {
    return new ComparisonDraft(id);
  }

  public ComparisonDraft verdict(String words) {
    verdict = Optional.of(Prose.of(words));
    return this;
  }

  public ComparisonDraft decides(String words) {
    decides = Optional.of(Prose.of(words));
    return this;
  }

  public ComparisonDraft choose(String role, String words) {
    choose.put(new Ref<>(role), Prose.of(words));
    return this;
  }

  public ComparisonDraft chooseCareer(String role, String words) {
    chooseCareer.put(new Ref<>(role), Prose.of(words));
    return this;
  }

  public ComparisonDraft insight(String label, String words) {
    insights.put(label, Prose.of(words));
    return this;
  }

  public ComparisonDraft cell(String aspect, String role, Answer answer) {
    cells
        .computeIfAbsent(new Ref<>(aspect), key -> new LinkedHashMap<>())
        .put(new Ref<>(role), answer);
    return this;
  }

  public ComparisonDraft hide(String... aspects) {
    hide = RoleDraft.refs(aspects);
    return this;
  }

  public ComparisonDraft question(String ask, String answer) {
    questions.put(ask, Prose.of(answer));
    return this;
  }

  public ComparisonDraft related(String... ids) {
    related = Stream.of(ids).map(Comparison.Related::new).toList();
    return this;
  }

  public ComparisonDraft sources(String... ids) {
    sources = RoleDraft.refs(ids);
    return this;
  }

  public ComparisonDraft reviewed(String day, String person) {
    reviewed = Optional.of(LocalDate.parse(day));
    reviewedBy = Optional.of(new Ref<>(person));
    return this;
  }

  public ComparisonDraft body(Prose prose) {
    body = Optional.of(prose);
    return this;
  }

  public Comparison make() {
    return new Comparison(
        id,
        verdict,
        decides,
        choose,
        chooseCareer,
        insights,
        cells,
        hide,
        questions,
        related,
        sources,
        Optional.empty(),
        reviewed,
        reviewedBy,
        body);
  }
}
