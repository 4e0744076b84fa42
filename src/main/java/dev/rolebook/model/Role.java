package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A job as people hire for it: the file {@code roles/<role>.yaml} and its optional prose. */
@Doc("A role: what it is, what it asks for, when to hire it.")
public record Role(
    @Id String id,
    @Doc("The name of the role, in the singular.") String name,
    @Key("short") @Doc("A shorter name for table heads and chips.") Optional<String> shortName,
    @Doc("What the role does, in one or two sentences.") Prose summary,
    @Doc("The family of roles it belongs to.") Optional<String> family,
    @Doc("Other names of the same role, for search.") List<String> alsoCalled,
    @Doc("Titles in job adverts that mean this role.") List<String> titles,
    @Doc("Roles that contain this one.") List<Ref<Role>> broader,
    @Doc("The answers of this role: aspect, colon, answer.") Map<Ref<Aspect>, Answer> aspects,
    @Doc("What the person does, most important first.") List<Prose> duties,
    @Doc("The skills the role asks for.") Optional<Skills> skills,
    @Doc("Tools of the daily work.") List<Ref<Tool>> tools,
    @Doc("What the role is hired to build.") List<Ref<UseCase>> useCases,
    @Doc("Certificates that fit the role.") List<Ref<Certification>> certifications,
    @Doc("Industries that hire it most.") List<String> industries,
    @Doc("Hire this role when ... (goes on in your words).") List<Prose> hireWhen,
    @Doc("Do not hire this role when ...") List<Prose> notWhen,
    @Doc("The levels of the role, lowest first.") List<Level> levels,
    @Doc("Roles that people move to from here.") List<Move> movesTo,
    @Doc("Roles that are easily confused with it.") List<Ref<Role>> similar,
    @Doc("Codes in official lists: scheme, colon, code or list.") Map<String, Codes> codes,
    @Doc("Pay, only where a source says so.") List<Pay> pay,
    @Doc("Where the facts come from.") List<Ref<Source>> sources,
    @Doc("The day it was first published: yyyy-mm-dd.") Optional<LocalDate> published,
    @Doc("The day a person last checked it: yyyy-mm-dd.") Optional<LocalDate> reviewed,
    @Doc("Who checked it.") Optional<Ref<Person>> reviewedBy,
    @Doc("Old ids of this role; their addresses lead here.") List<String> redirectsFrom,
    @Body Optional<Prose> body)
    implements Entry {

  /** The skills of a role or nothing; one list for what is asked, one for what helps. */
  public record Skills(
      @Doc("Without these the work cannot be done.") List<Ref<Skill>> essential,
      @Doc("These help.") List<Ref<Skill>> useful) {
    public Skills {
      essential = List.copyOf(essential);
      useful = List.copyOf(useful);
    }
  }

  /** One step of the ladder of a role. */
  public record Level(
      @Doc("The name of the level.") String name,
      @Doc("What the level means, in a sentence.") Optional<Prose> summary,
      @Doc("What is added at this level.") List<Prose> duties,
      @Doc("How well each skill is known at this level.") Map<Ref<Skill>, SkillLevel> skills) {
    public Level {
      requireNonNull(name, "name");
      requireNonNull(summary, "summary");
      duties = List.copyOf(duties);
      skills = Ordered.copy(skills);
    }
  }

  /** A career move out of a role. */
  public record Move(
      @Doc("The role people move to.") Ref<Role> role,
      @Doc("What the move asks for.") Optional<Prose> note) {
    public Move {
      requireNonNull(role, "role");
      requireNonNull(note, "note");
    }
  }

  /** The codes of one official list, or {@code none} where the list has none. */
  public record Codes(boolean none, List<String> codes) {
    public Codes {
      codes = List.copyOf(codes);
    }
  }

  /** Pay in one region, with its source. Amounts are printed as typed. */
  public record Pay(
      @Doc("Country or place.") String region,
      @Doc("The currency as three letters.") String currency,
      @Doc("Low end, in digits.") Optional<Amount> low,
      @Doc("Middle, in digits.") Optional<Amount> middle,
      @Doc("High end, in digits.") Optional<Amount> high,
      @Doc("When it was true.") PartialDate asOf,
      @Doc("Who says so.") Ref<Source> source) {
    public Pay {
      requireNonNull(region, "region");
      requireNonNull(currency, "currency");
      requireNonNull(low, "low");
      requireNonNull(middle, "middle");
      requireNonNull(high, "high");
      requireNonNull(asOf, "asOf");
      requireNonNull(source, "source");
    }
  }

  public Role {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(shortName, "shortName");
    requireNonNull(summary, "summary");
    requireNonNull(family, "family");
    alsoCalled = List.copyOf(alsoCalled);
    titles = List.copyOf(titles);
    broader = List.copyOf(broader);
    aspects = Ordered.copy(aspects);
    duties = List.copyOf(duties);
    requireNonNull(skills, "skills");
    tools = List.copyOf(tools);
    useCases = List.copyOf(useCases);
    certifications = List.copyOf(certifications);
    industries = List.copyOf(industries);
    hireWhen = List.copyOf(hireWhen);
    notWhen = List.copyOf(notWhen);
    levels = List.copyOf(levels);
    movesTo = List.copyOf(movesTo);
    similar = List.copyOf(similar);
    codes = Ordered.copy(codes);
    pay = List.copyOf(pay);
    sources = List.copyOf(sources);
    requireNonNull(published, "published");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(reviewedBy, "reviewedBy");
    redirectsFrom = List.copyOf(redirectsFrom);
    requireNonNull(body, "body");
  }

  public List<Ref<Skill>> essentialSkills() {
    return skills.map(Skills::essential).orElse(List.of());
  }

  public List<Ref<Skill>> usefulSkills() {
    return skills.map(Skills::useful).orElse(List.of());
  }

  /** The name for narrow places. */
  public String shortest() {
    return shortName.orElse(name);
  }
}
