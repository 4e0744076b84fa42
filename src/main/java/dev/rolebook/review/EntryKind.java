package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Entry;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.Person;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Term;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import java.util.Collection;
import java.util.function.Function;

/** The kinds of entries, in the order in which people read them, with the word that links use. */
enum EntryKind {
  ROLE("role", Role.class, c -> c.roles().values()),
  COMPARISON("comparison", Comparison.class, c -> c.comparisons().values()),
  RECOMMENDATION("recommendation", Recommendation.class, c -> c.recommendations().values()),
  QUESTIONS("questions", QuestionSet.class, c -> c.questions().values()),
  GUIDE("guide", Article.class, c -> c.guides().values()),
  PAGE("page", Article.class, c -> c.pages().values()),
  ASPECT("aspect", Aspect.class, Catalog::aspects),
  SKILL("skill", Skill.class, c -> c.skills().values()),
  TOOL("tool", Tool.class, c -> c.tools().values()),
  USE_CASE("use-case", UseCase.class, c -> c.useCases().values()),
  QUESTION("question", HireQuestion.class, c -> c.hireQuestions().values()),
  CERTIFICATION("certification", Certification.class, c -> c.certifications().values()),
  SOURCE("source", Source.class, c -> c.sources().values()),
  PERSON("person", Person.class, c -> c.people().values()),
  TERM("term", Term.class, c -> c.glossary().values());

  private final String word;
  private final Class<? extends Entry> type;
  private final Function<Catalog, Collection<? extends Entry>> entries;

  EntryKind(
      String word,
      Class<? extends Entry> type,
      Function<Catalog, Collection<? extends Entry>> entries) {
    this.word = requireNonNull(word, "word");
    this.type = requireNonNull(type, "type");
    this.entries = requireNonNull(entries, "entries");
  }

  /** The word before the colon of a link, and the first of a path. */
  String word() {
    return word;
  }

  /** The word as people read it. */
  String words() {
    return word.replace('-', ' ');
  }

  Class<? extends Entry> type() {
    return type;
  }

  Collection<? extends Entry> in(Catalog catalog) {
    return entries.apply(catalog);
  }

  /** Where the entry is among the places of the catalogue. */
  String path(Entry entry) {
    return word + "." + entry.id();
  }
}
