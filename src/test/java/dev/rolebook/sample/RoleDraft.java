package dev.rolebook.sample;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Person;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.model.Source;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A role being put together for a test: everything not said is absent. */
public final class RoleDraft {
  private final String id;
  private String name;
  private Prose summary = Prose.of("A summary.");
  private List<String> titles = List.of();
  private List<String> alsoCalled = List.of();
  private List<Ref<Role>> broader = List.of();
  private final Map<Ref<Aspect>, Answer> aspects = new LinkedHashMap<>();
  private List<Prose> duties = List.of();
  private List<Ref<Skill>> essential = List.of();
  private List<Ref<Skill>> useful = List.of();
  private List<Ref<Tool>> tools = List.of();
  private List<Ref<UseCase>> useCases = List.of();
  private List<Ref<Certification>> certifications = List.of();
  private List<String> industries = List.of();
  private List<Prose> hireWhen = List.of();
  private List<Prose> notWhen = List.of();
  private List<Role.Level> levels = List.of();
  private List<Role.Move> movesTo = List.of();
  private List<Ref<Role>> similar = List.of();
  private List<Role.Pay> pay = List.of();
  private List<Ref<Source>> sources = List.of();
  private Optional<LocalDate> reviewed = Optional.empty();
  private Optional<Ref<Person>> reviewedBy = Optional.empty();
  private List<String> redirectsFrom = List.of();
  private Optional<String> family = Optional.empty();
  private final Map<String, Role.Codes> codes = new LinkedHashMap<>();
  private Optional<Prose> body = Optional.empty();

  private RoleDraft(String id) {
    this.id = id;
    this.name = "Role " + id;
  }

  public static RoleDraft role(String id) {
    return new RoleDraft(id);
  }

  public RoleDraft named(String words) {
    name = words;
    return this;
  }

  public RoleDraft summary(String words) {
    summary = Prose.of(words);
    return this;
  }

  public RoleDraft titles(String... words) {
    titles = List.of(words);
    return this;
  }

  public RoleDraft alsoCalled(String... words) {
    alsoCalled = List.of(words);
    return this;
  }

  public RoleDraft broader(String... ids) {
    broader = refs(ids);
    return this;
  }

  public RoleDraft answer(String aspect, String words) {
    aspects.put(
        new Ref<>(aspect),
        new Answer.Given(
            Optional.of(Prose.of(words)),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
    return this;
  }

  /** The answer as a list. */
  public RoleDraft answers(String aspect, String... items) {
    return answer(aspect, Answers.list(items));
  }

  /** The answer "it does not apply". */
  public RoleDraft none(String aspect) {
    return answer(aspect, new Answer.None());
  }

  public RoleDraft answer(String aspect, Answer answer) {
    aspects.put(new Ref<>(aspect), answer);
    return this;
  }

  public RoleDraft family(String words) {
    family = Optional.of(words);
    return this;
  }

  public RoleDraft code(String scheme, String... all) {
    codes.put(scheme, new Role.Codes(all.length == 0, List.of(all)));
    return this;
  }

  public RoleDraft pay(Role.Pay... figures) {
    pay = List.of(figures);
    return this;
  }

  public RoleDraft body(Prose prose) {
    body = Optional.of(prose);
    return this;
  }

  public RoleDraft duties(String... words) {
    duties = prose(words);
    return this;
  }

  public RoleDraft essential(String... ids) {
    essential = refs(ids);
    return this;
  }

  public RoleDraft useful(String... ids) {
    useful = refs(ids);
    return this;
  }

  public RoleDraft tools(String... ids) {
    tools = refs(ids);
    return this;
  }

  public RoleDraft useCases(String... ids) {
    useCases = refs(ids);
    return this;
  }

  public RoleDraft certifications(String... ids) {
    certifications = refs(ids);
    return this;
  }

  public RoleDraft industries(String... words) {
    industries = List.of(words);
    return this;
  }

  public RoleDraft hireWhen(String... words) {
    hireWhen = prose(words);
    return this;
  }

  public RoleDraft notWhen(String... words) {
    notWhen = prose(words);
    return this;
  }

  public RoleDraft level(String level, Map<String, SkillLevel> skills) {
    Map<Ref<Skill>, SkillLevel> known = new LinkedHashMap<>();
    skills.forEach((skill, step) -> known.put(new Ref<>(skill), step));
    levels =
        Stream.concat(
                levels.stream(),
                Stream.of(
                    new Role.Level(
                        level, Optional.of(Prose.of(level + " summary.")), List.of(), known)))
            .toList();
    return this;
  }

  public RoleDraft movesTo(String role, String note) {
    movesTo =
        Stream.concat(
                movesTo.stream(),
                Stream.of(new Role.Move(new Ref<>(role), Optional.of(Prose.of(note)))))
            .toList();
    return this;
  }

  public RoleDraft similar(String... ids) {
    similar = refs(ids);
    return this;
  }

  public RoleDraft sources(String... ids) {
    sources = refs(ids);
    return this;
  }

  public RoleDraft reviewed(String day, String person) {
    reviewed = Optional.of(LocalDate.parse(day));
    reviewedBy = Optional.of(new Ref<>(person));
    return this;
  }

  public RoleDraft redirectsFrom(String... ids) {
    redirectsFrom = List.of(ids);
    return this;
  }

  public Role make() {
    boolean skilled = !essential.isEmpty() || !useful.isEmpty();
    return new Role(
        id,
        name,
        Optional.empty(),
        summary,
        family,
        alsoCalled,
        titles,
        broader,
        aspects,
        duties,
        skilled ? Optional.of(new Role.Skills(essential, useful)) : Optional.empty(),
        tools,
        useCases,
        certifications,
        industries,
        hireWhen,
        notWhen,
        levels,
        movesTo,
        similar,
        codes,
        pay,
        sources,
        Optional.empty(),
        reviewed,
        reviewedBy,
        redirectsFrom,
        body);
  }

  static <T extends dev.rolebook.model.Entry> List<Ref<T>> refs(String... ids) {
    return Stream.of(ids).map(Ref<T>::new).toList();
  }

  static List<Prose> prose(String... words) {
    return Stream.of(words).map(Prose::of).toList();
  }
}
