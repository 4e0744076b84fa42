package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.Person;
import dev.rolebook.model.Places;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Term;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import dev.rolebook.model.Words;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the files say. */
final class CatalogMaker {
  private final Map<Kind, Map<String, Object>> entries = new EnumMap<>(Kind.class);
  private final Map<String, Object> site = new LinkedHashMap<>();
  private final Map<String, Object> redirects = new LinkedHashMap<>();
  private final List<Map<String, Span>> places = new ArrayList<>();
  private Optional<Places> made = Optional.empty();
  private boolean whole = true;

  void site(Bound bound) {
    keep(bound, site);
  }

  void redirects(Bound bound) {
    keep(bound, redirects);
  }

  void add(Kind kind, Bound bound) {
    keep(bound, entries.computeIfAbsent(kind, k -> new LinkedHashMap<>()));
  }

  private void keep(Bound bound, Map<String, Object> into) {
    into.putAll(bound.entries());
    places.add(bound.places());
    whole &= bound.isWhole();
  }

  /** Where each value stands; asked for when everything is there. */
  Places places() {
    if (made.isEmpty()) {
      made = Optional.of(new Places(places));
    }
    return made.get();
  }

  Optional<Site> site() {
    return of(site, Site.class).values().stream().findFirst();
  }

  /** The entries of a kind that could be made. */
  <T> Map<String, T> of(Kind kind, Class<T> type) {
    return of(entries.getOrDefault(kind, Map.of()), type);
  }

  private static <T> Map<String, T> of(Map<String, Object> entries, Class<T> type) {
    Map<String, T> typed = new LinkedHashMap<>();
    entries.forEach((id, entry) -> typed.put(id, type.cast(entry)));
    return typed;
  }

  /** The catalogue; absent when an entry that was written could not be made. */
  Optional<Catalog> catalog(Words words) {
    requireNonNull(words, "words");
    return whole ? site().map(s -> catalog(s, words)) : Optional.empty();
  }

  private Catalog catalog(Site theSite, Words words) {
    return new Catalog(
        theSite,
        words,
        new ArrayList<>(of(Kind.ASPECT, AspectGroup.class).values()),
        of(Kind.ROLE, Role.class),
        of(Kind.COMPARISON, Comparison.class),
        of(Kind.RECOMMENDATION, Recommendation.class),
        of(Kind.QUESTIONS, QuestionSet.class),
        of(Kind.GUIDE, Article.class),
        of(Kind.PAGE, Article.class),
        of(Kind.SKILL, Skill.class),
        of(Kind.TOOL, Tool.class),
        of(Kind.USE_CASE, UseCase.class),
        of(Kind.QUESTION, HireQuestion.class),
        of(Kind.CERTIFICATION, Certification.class),
        of(Kind.SOURCE, Source.class),
        of(Kind.PERSON, Person.class),
        of(Kind.TERM, Term.class),
        of(redirects, String.class),
        places());
  }
}
