package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the content says, complete and true by construction: every reference in it leads to an
 * entry that is there.
 *
 * <p>The maps go from id to entry: by id for files, in the editor's order for vocabulary files.
 */
public record Catalog(
    Site site,
    Words words,
    List<AspectGroup> aspectGroups,
    Map<String, Role> roles,
    Map<String, Comparison> comparisons,
    Map<String, Recommendation> recommendations,
    Map<String, QuestionSet> questions,
    Map<String, Article> guides,
    Map<String, Article> pages,
    Map<String, Skill> skills,
    Map<String, Tool> tools,
    Map<String, UseCase> useCases,
    Map<String, HireQuestion> hireQuestions,
    Map<String, Certification> certifications,
    Map<String, Source> sources,
    Map<String, Person> people,
    Map<String, Term> glossary,
    Map<String, String> redirects,
    Places places) {
  /** What stands in place of a new address where a page or a part of one was taken down. */
  public static final String GONE = "gone";

  public Catalog {
    requireNonNull(site, "site");
    requireNonNull(words, "words");
    aspectGroups = List.copyOf(aspectGroups);
    roles = Ordered.copy(roles);
    comparisons = Ordered.copy(comparisons);
    recommendations = Ordered.copy(recommendations);
    questions = Ordered.copy(questions);
    guides = Ordered.copy(guides);
    pages = Ordered.copy(pages);
    skills = Ordered.copy(skills);
    tools = Ordered.copy(tools);
    useCases = Ordered.copy(useCases);
    hireQuestions = Ordered.copy(hireQuestions);
    certifications = Ordered.copy(certifications);
    sources = Ordered.copy(sources);
    people = Ordered.copy(people);
    glossary = Ordered.copy(glossary);
    redirects = Ordered.copy(redirects);
    requireNonNull(places, "places");
  }

  /** Every aspect, in the order of the tables. */
  public List<Aspect> aspects() {
    return aspectGroups.stream().flatMap(group -> group.aspects().stream()).toList();
  }

  public Role role(Ref<Role> ref) {
    return there(roles, ref);
  }

  public Skill skill(Ref<Skill> ref) {
    return there(skills, ref);
  }

  public Tool tool(Ref<Tool> ref) {
    return there(tools, ref);
  }

  public UseCase useCase(Ref<UseCase> ref) {
    return there(useCases, ref);
  }

  public HireQuestion hireQuestion(Ref<HireQuestion> ref) {
    return there(hireQuestions, ref);
  }

  public Certification certification(Ref<Certification> ref) {
    return there(certifications, ref);
  }

  public Source source(Ref<Source> ref) {
    return there(sources, ref);
  }

  public Person person(Ref<Person> ref) {
    return there(people, ref);
  }

  /** The questions about a skill, where somebody wrote some. */
  public Optional<QuestionSet> questions(Ref<Skill> skill) {
    return Optional.ofNullable(questions.get(skill.id()));
  }

  private static <T extends Entry> T there(Map<String, T> entries, Ref<T> ref) {
    return requireNonNull(entries.get(ref.id()), () -> "no entry " + ref.id());
  }
}
