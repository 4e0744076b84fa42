package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.SkillLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of a role as steps, lowest first: each shows what it adds to those below. */
public record Ladder(List<Rung> rungs) {

  /**
   * One level.
   *
   * @param added skills that no lower level names
   * @param raised skills that are known better than at any lower level
   */
  public record Rung(
      String name, Optional<Text> summary, List<Text> duties, List<Gain> added, List<Gain> raised) {
    public Rung {
      requireNonNull(name, "name");
      requireNonNull(summary, "summary");
      duties = List.copyOf(duties);
      added = List.copyOf(added);
      raised = List.copyOf(raised);
    }
  }

  /**
   * A skill as a level adds to it.
   *
   * @param had how well it was known below: 1 for the lowest to 4 for the highest, 0 for not at all
   * @param now how well it is known here, counted in the same way
   * @param text the same in words
   */
  public record Gain(Link skill, int had, int now, String text) {
    public Gain {
      requireNonNull(skill, "skill");
      requireNonNull(text, "text");
    }
  }

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  static Ladder of(Role role, Placer placer) {
    List<Rung> rungs = new ArrayList<>();
    Map<Ref<Skill>, SkillLevel> best = new HashMap<>();
    for (Role.Level level : role.levels()) {
      List<Gain> added = new ArrayList<>();
      List<Gain> raised = new ArrayList<>();
      level
          .skills()
          .forEach(
              (skill, now) -> {
                Optional<SkillLevel> had = Optional.ofNullable(best.get(skill));
                if (had.isEmpty()) {
                  added.add(gain(skill, had, now, placer));
                } else if (now.compareTo(had.get()) > 0) {
                  raised.add(gain(skill, had, now, placer));
                }
                best.merge(skill, now, (a, b) -> a.compareTo(b) < 0 ? b : a);
              });
      rungs.add(
          new Rung(
              level.name(),
              placer.text(level.summary()),
              placer.texts(level.duties()),
              added,
              raised));
    }
    return new Ladder(rungs);
  }

  private static Gain gain(
      Ref<Skill> skill, Optional<SkillLevel> had, SkillLevel now, Placer placer) {
    String known = placer.words().choice().of(now);
    return new Gain(
        placer.skill(skill),
        had.map(level -> level.ordinal() + 1).orElse(0),
        now.ordinal() + 1,
        had.map(before -> upFrom(before, known, placer)).orElse(known));
  }

  private static String upFrom(SkillLevel before, String known, Placer placer) {
    return placer
        .words()
        .role()
        .level()
        .upFrom()
        .with("level", known)
        .with("before", placer.words().choice().of(before))
        .text();
  }
}
