package dev.rolebook.sample;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Audience;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Entry;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.Person;
import dev.rolebook.model.Places;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.model.Skill;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.model.Source;
import dev.rolebook.model.Stage;
import dev.rolebook.model.Term;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import dev.rolebook.model.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small catalogue being put together for a test. */
public final class CatalogDraft {
  private Optional<String> language = Optional.empty();
  private Optional<WebAddress> address = Optional.empty();
  private Optional<Site.Pairs> pairs = Optional.empty();
  private final List<Aspect> aspects = new ArrayList<>();
  private final Map<String, Role> roles = new TreeMap<>();
  private final Map<String, Comparison> comparisons = new TreeMap<>();
  private final Map<String, Recommendation> recommendations = new TreeMap<>();
  private final Map<String, QuestionSet> questions = new TreeMap<>();
  private final Map<String, Article> guides = new TreeMap<>();
  private final Map<String, Article> pages = new TreeMap<>();
  private final Map<String, Skill> skills = new LinkedHashMap<>();
  private final Map<String, Tool> tools = new LinkedHashMap<>();
  private final Map<String, UseCase> useCases = new LinkedHashMap<>();
  private final Map<String, HireQuestion> hireQuestions = new LinkedHashMap<>();
  private final Map<String, Certification> certifications = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Term> glossary = new LinkedHashMap<>();
  private final Map<String, String> redirects = new LinkedHashMap<>();

  public static CatalogDraft catalog() {
    return new CatalogDraft();
  }

  public CatalogDraft language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  public CatalogDraft address(String web) {
    address = Optional.of(new WebAddress(web));
    return this;
  }

  /** Which pairs get a page. */
  public CatalogDraft pairs(Site.Pairs which) {
    pairs = Optional.of(which);
    return this;
  }

  /** A question that nothing fills but an answer. */
  public CatalogDraft aspect(String id) {
    return with(aspectOf(id, Optional.empty()));
  }

  /** A question that a list of the role fills. */
  public CatalogDraft aspect(String id, Aspect.RoleList from) {
    return with(aspectOf(id, Optional.of(from)));
  }

  private static Aspect aspectOf(String id, Optional<Aspect.RoleList> from) {
    return new Aspect(id, "Label " + id, "Question " + id + "?", from, List.of());
  }

  public CatalogDraft comparison(ComparisonDraft draft) {
    return with(draft.make());
  }

  public CatalogDraft tool(String id, String name) {
    return with(
        new Tool(
            id,
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public CatalogDraft role(RoleDraft draft) {
    Role role = draft.make();
    roles.put(role.id(), role);
    return this;
  }

  /** Any entry made by hand, into the map of its kind. */
  public CatalogDraft with(Entry entry) {
    if (entry instanceof Aspect aspect) {
      aspects.add(aspect);
    } else if (entry instanceof Comparison comparison) {
      comparisons.put(comparison.id(), comparison);
    } else if (entry instanceof Recommendation advice) {
      recommendations.put(advice.id(), advice);
    } else if (entry instanceof QuestionSet set) {
      questions.put(set.id(), set);
    } else if (entry instanceof Skill skill) {
      skills.put(skill.id(), skill);
    } else if (entry instanceof Tool tool) {
      tools.put(tool.id(), tool);
    } else if (entry instanceof UseCase useCase) {
      useCases.put(useCase.id(), useCase);
    } else if (entry instanceof HireQuestion question) {
      hireQuestions.put(question.id(), question);
    } else if (entry instanceof Certification certification) {
      certifications.put(certification.id(), certification);
    } else if (entry instanceof Source source) {
      sources.put(source.id(), source);
    } else if (entry instanceof Person person) {
      people.put(person.id(), person);
    } else if (entry instanceof Term term) {
      glossary.put(term.id(), term);
    } else {
      throw new IllegalArgumentException("say role, guide or page: " + entry.id());
    }
    return this;
  }

  public CatalogDraft guide(Article article) {
    guides.put(article.id(), article);
    return this;
  }

  public CatalogDraft page(Article article) {
    pages.put(article.id(), article);
    return this;
  }

  public CatalogDraft redirect(String from, String to) {
    redirects.put(from, to);
    return this;
  }

  public CatalogDraft skill(String id, String name) {
    return with(
        new Skill(
            id,
            name,
            Skill.Group.TECHNICAL,
            Optional.of(Prose.of(name + " in plain words.")),
            new EnumMap<>(
                Map.of(
                    SkillLevel.WORKING,
                    Prose.of(name + " with help."),
                    SkillLevel.EXPERT,
                    Prose.of(name + " for others."))),
            List.of()));
  }

  public CatalogDraft tool(String id, String name, String kind) {
    return with(
        new Tool(
            id,
            name,
            Optional.empty(),
            Optional.of(kind).filter(k -> !k.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public CatalogDraft certification(String id, Certification.Status status, String successor) {
    return with(
        new Certification(
            id,
            "Certificate " + id,
            "Issuer of " + id,
            Optional.empty(),
            Optional.empty(),
            new WebAddress("https://example.org/" + id),
            status,
            Optional.empty(),
            Optional.of(successor).filter(s -> !s.isEmpty()).map(Ref::new),
            Optional.empty(),
            LocalDate.of(2026, 11, 20),
            Optional.empty()));
  }

  public CatalogDraft term(String id, String name, String... alsoCalled) {
    return with(
        new Term(
            id, name, List.of(alsoCalled), Prose.of("What " + name + " means."), Optional.empty()));
  }

  /** Adds a question; without minutes where they are negative. */
  public CatalogDraft question(String skill, QuestionSet.Kind kind, int minutes, String ask) {
    QuestionSet.Question question =
        new QuestionSet.Question(
            Prose.of(ask),
            kind,
            minutes < 0 ? Optional.empty() : Optional.of(minutes),
            List.of(Prose.of("And then?")),
            List.of(),
            new QuestionSet.Rubric(
                Prose.of("Weak."), Prose.of("Partly."), Prose.of("Sound."), Prose.of("Superb.")));
    List<QuestionSet.Question> all =
        new ArrayList<>(
            Optional.ofNullable(questions.get(skill))
                .map(QuestionSet::questions)
                .orElse(List.of()));
    all.add(question);
    return with(new QuestionSet(skill, all));
  }

  public CatalogDraft advice(String id, Stage stage, Map<String, String> perRole, String... roles) {
    Map<Ref<Role>, Prose> sentences = new LinkedHashMap<>();
    perRole.forEach((role, words) -> sentences.put(new Ref<>(role), Prose.of(words)));
    return with(
        new Recommendation(
            id,
            "Advice " + id,
            stage,
            List.of(Audience.HIRING_MANAGER),
            Prose.of("Advice text of " + id + "."),
            Optional.empty(),
            List.of(Prose.of("Do this.")),
            List.of(Prose.of("Avoid that.")),
            sentences,
            RoleDraft.refs(roles),
            List.of(),
            Optional.empty()));
  }

  public CatalogDraft useCase(String id, String name, String best, String why) {
    return with(
        new UseCase(
            id,
            name,
            Optional.empty(),
            Optional.of(best).filter(b -> !b.isEmpty()).map(Ref::new),
            Optional.of(why).filter(w -> !w.isEmpty()).map(Prose::of)));
  }

  public CatalogDraft source(String id, String interest) {
    return with(
        new Source(
            id,
            "Source " + id,
            "Publisher of " + id,
            Optional.of(new WebAddress("https://example.org/" + id)),
            Source.Kind.ARTICLE,
            Optional.empty(),
            LocalDate.of(2026, 11, 20),
            Optional.empty(),
            Optional.of(interest).filter(i -> !i.isEmpty()).map(Prose::of)));
  }

  public CatalogDraft person(String id, String name) {
    return with(new Person(id, name, Optional.empty(), Optional.empty(), List.of()));
  }

  public Catalog make() {
    Site site =
        new Site(
            "Test site",
            Optional.empty(),
            Optional.empty(),
            address,
            language,
            Optional.empty(),
            List.of(),
            pairs,
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Catalog(
        site,
        EnglishWords.WORDS,
        aspects.isEmpty() ? List.of() : List.of(new AspectGroup("Questions", aspects)),
        roles,
        comparisons,
        recommendations,
        questions,
        guides,
        pages,
        skills,
        tools,
        useCases,
        hireQuestions,
        certifications,
        sources,
        people,
        glossary,
        redirects,
        Places.NONE);
  }
}
