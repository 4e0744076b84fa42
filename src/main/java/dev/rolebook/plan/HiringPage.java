package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How to hire for one role: when, what for, what to look for, and advice step by step.
 *
 * @param contents the parts of the page
 * @param instead when a role that is easily confused with it is the one to hire, the nearest first
 * @param otherAnswers the questions whose answers lead here
 * @param steps the advert, the kit and the role itself
 */
public record HiringPage(
    Head head,
    Text summary,
    Review review,
    List<Link> contents,
    List<Link> steps,
    List<Text> hireWhen,
    List<Text> notWhen,
    List<UseCasePage.Change> instead,
    List<Build> builds,
    SkillGrid skills,
    List<Level> levels,
    List<StagePart> stages,
    List<Link> comparisons,
    List<Link> otherAnswers,
    List<Citation> sources,
    List<Link> downloads)
    implements Page {

  /** Something the role is hired to build, and how the role stands among those that build it. */
  public record Build(Link useCase, String standing) {
    public Build {
      requireNonNull(useCase, "useCase");
      requireNonNull(standing, "standing");
    }
  }

  /** A level of the role in words. */
  public record Level(String name, Optional<Text> summary, List<Text> duties) {
    public Level {
      requireNonNull(name, "name");
      requireNonNull(summary, "summary");
      duties = List.copyOf(duties);
    }
  }

  /**
   * A stage of hiring: what the role's own facts give for it, and the advice.
   *
   * @param id where it stands on the page
   */
  public record StagePart(
      String id, String title, String purpose, List<Fact> facts, List<Advice> advice) {
    public StagePart {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      requireNonNull(purpose, "purpose");
      facts = List.copyOf(facts);
      advice = List.copyOf(advice);
    }
  }

  /** A labelled list of things the role says itself. */
  public record Fact(String label, List<Text> items) {
    public Fact {
      requireNonNull(label, "label");
      items = List.copyOf(items);
    }
  }

  /** A recommendation, with what it means for this role. */
  public record Advice(
      String id,
      String title,
      Text advice,
      Optional<Text> forRole,
      Optional<Text> why,
      List<Text> actions,
      List<Text> avoid,
      List<String> audience,
      List<Link> sources,
      Optional<Text> interest) {
    public Advice {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      requireNonNull(advice, "advice");
      requireNonNull(forRole, "forRole");
      requireNonNull(why, "why");
      actions = List.copyOf(actions);
      avoid = List.copyOf(avoid);
      audience = List.copyOf(audience);
      sources = List.copyOf(sources);
      requireNonNull(interest, "interest");
    }
  }

  public HiringPage {
    requireNonNull(head, "head");
    requireNonNull(summary, "summary");
    requireNonNull(review, "review");
    contents = List.copyOf(contents);
    steps = List.copyOf(steps);
    hireWhen = List.copyOf(hireWhen);
    notWhen = List.copyOf(notWhen);
    instead = List.copyOf(instead);
    builds = List.copyOf(builds);
    requireNonNull(skills, "skills");
    levels = List.copyOf(levels);
    stages = List.copyOf(stages);
    comparisons = List.copyOf(comparisons);
    otherAnswers = List.copyOf(otherAnswers);
    sources = List.copyOf(sources);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/hiring.jte";
  }
}
