package dev.rolebook.load;

import dev.rolebook.model.Article;
import dev.rolebook.model.Aspect;
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
import java.util.Arrays;

/** The kinds of entries: what messages and links call them, and where editors write them. */
public enum Kind {
  ROLE("role", Role.class, "roles/"),
  COMPARISON("comparison", Comparison.class, "comparisons/"),
  RECOMMENDATION("recommendation", Recommendation.class, "recommendations/"),
  QUESTIONS("questions", QuestionSet.class, "questions/"),
  GUIDE("guide", Article.class, "guides/"),
  PAGE("page", Article.class, "pages/"),
  ASPECT("aspect", Aspect.class, "aspects.yaml"),
  SKILL("skill", Skill.class, "skills.yaml"),
  TOOL("tool", Tool.class, "tools.yaml"),
  USE_CASE("use-case", UseCase.class, "use-cases.yaml"),
  QUESTION("question", HireQuestion.class, "hire.yaml"),
  CERTIFICATION("certification", Certification.class, "certifications.yaml"),
  SOURCE("source", Source.class, "sources.yaml"),
  PERSON("person", Person.class, "people.yaml"),
  TERM("term", Term.class, "glossary.yaml");

  private final String word;
  private final Class<? extends Entry> type;
  private final String place;

  Kind(String word, Class<? extends Entry> type, String place) {
    this.word = word;
    this.type = type;
    this.place = place;
  }

  /** The kind that references to {@code type} name. */
  public static Kind of(Class<?> type) {
    return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
  }

  /** The kind with this word. */
  static Kind named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow();
  }

  /** The word for one of them: in messages, as the scheme of links, as the start of paths. */
  public String word() {
    return word;
  }

  /** The record that holds one of them. */
  public Class<? extends Entry> type() {
    return type;
  }

  /** The folder, with a slash, or the file that holds them, inside {@code content/}. */
  public String place() {
    return place;
  }

  /** Whether each of them is a file of its own. */
  public boolean inFolder() {
    return place.endsWith("/");
  }

  /** Whether the file is Markdown with front matter. */
  public boolean isArticle() {
    return type == Article.class;
  }

  /** How the names of its files end. */
  public String ending() {
    return isArticle() ? ".md" : ".yaml";
  }

  /** Whether longer prose may stand beside the YAML file. */
  public boolean hasBody() {
    return this == ROLE || this == COMPARISON;
  }

  /** What to do to have one more of them. */
  String howToAdd(String name) {
    String id = IdRules.slug(name).orElse("...");
    if (!inFolder()) {
      return "add \"" + id + ":\" to " + place;
    }
    String file = "add the file " + place + id + ending();
    return this == ROLE
        ? file + ", or if its name is new, write \"redirects-from: [" + id + "]\" in its file"
        : file;
  }
}
