package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** One skill: what it means, who needs it and how well, and how to ask about it. */
public record SkillPage(
    Head head,
    Optional<Text> meaning,
    Link group,
    List<String> alsoCalled,
    List<Need> needs,
    List<LevelMeaning> levels,
    List<QuestionPart> questions,
    List<Link> together,
    Link all)
    implements Page {

  /**
   * A role that needs the skill.
   *
   * @param levels how well it is known at the levels of the role, where that is said
   */
  public record Need(Link role, String need, List<Text> levels) {
    public Need {
      requireNonNull(role, "role");
      requireNonNull(need, "need");
      levels = List.copyOf(levels);
    }
  }

  /** What a person can do at one level. */
  public record LevelMeaning(String name, Optional<Text> meaning) {
    public LevelMeaning {
      requireNonNull(name, "name");
      requireNonNull(meaning, "meaning");
    }
  }

  public SkillPage {
    requireNonNull(head, "head");
    requireNonNull(meaning, "meaning");
    requireNonNull(group, "group");
    alsoCalled = List.copyOf(alsoCalled);
    needs = List.copyOf(needs);
    levels = List.copyOf(levels);
    questions = List.copyOf(questions);
    together = List.copyOf(together);
    requireNonNull(all, "all");
  }

  @Override
  public String template() {
    return "page/skill.jte";
  }
}
