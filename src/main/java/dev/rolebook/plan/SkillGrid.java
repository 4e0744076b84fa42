package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.HireWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.SkillLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to look for in a role: its skills by need, and how well each is known at each level.
 *
 * @param levels the names of the levels, lowest first
 * @param groups the essential skills, the useful ones, and those that only a level names
 */
public record SkillGrid(List<String> levels, List<Group> groups) {

  /**
   * The skills of one need.
   *
   * @param id {@code essential}, {@code useful} or {@code at-levels}
   */
  public record Group(String id, String need, List<Row> rows) {
    public Group {
      requireNonNull(id, "id");
      requireNonNull(need, "need");
      rows = List.copyOf(rows);
    }

    /** The skills of which somebody said how well they are known, or which no level could tell. */
    public List<Row> told() {
      return rows.stream().filter(row -> !row.isUnset()).toList();
    }

    /** The skills of which nobody said how well they are known, at any level. */
    public List<Link> untold() {
      return rows.stream().filter(Row::isUnset).map(Row::skill).toList();
    }
  }

  /** A skill and, for each level, how well it is known there. */
  public record Row(Link skill, List<Cell> cells) {
    public Row {
      requireNonNull(skill, "skill");
      cells = List.copyOf(cells);
    }

    private boolean isUnset() {
      return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.step() == 0);
    }
  }

  /**
   * How well a skill is known.
   *
   * @param step 1 for the lowest to 4 for the highest; 0 where nobody said
   */
  public record Cell(int step, String text) {
    public Cell {
      requireNonNull(text, "text");
    }
  }

  public SkillGrid {
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
  }

  /** The skill and every level. */
  public int columns() {
    return levels.size() + 1;
  }

  static SkillGrid of(Role role, Placer placer) {
    HireWords words = placer.words().hire();
    List<Group> groups = new ArrayList<>();
    add(groups, "essential", words.essential(), role.essentialSkills(), role, placer);
    add(groups, "useful", words.useful(), role.usefulSkills(), role, placer);
    add(groups, "at-levels", words.atLevels(), WhoUses.onlyAtLevels(role), role, placer);
    return new SkillGrid(role.levels().stream().map(Role.Level::name).toList(), groups);
  }

  private static void add(
      List<Group> groups,
      String id,
      String need,
      List<Ref<Skill>> skills,
      Role role,
      Placer placer) {
    if (!skills.isEmpty()) {
      groups.add(
          new Group(id, need, skills.stream().map(skill -> row(skill, role, placer)).toList()));
    }
  }

  private static Row row(Ref<Skill> skill, Role role, Placer placer) {
    return new Row(
        placer.skill(skill),
        role.levels().stream().map(level -> cell(level.skills().get(skill), placer)).toList());
  }

  private static Cell cell(SkillLevel known, Placer placer) {
    return Optional.ofNullable(known)
        .map(level -> new Cell(level.ordinal() + 1, placer.words().choice().of(level)))
        .orElseGet(() -> new Cell(0, placer.words().hire().notSet()));
  }
}
