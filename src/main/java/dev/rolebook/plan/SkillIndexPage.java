package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Every skill, by group, and the roles that need it. */
public record SkillIndexPage(Head head, Text lead, List<Link> contents, List<Group> groups)
    implements Page {

  /** The skills of one group. */
  public record Group(String id, String name, Text caption, List<Row> rows) {
    public Group {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      requireNonNull(caption, "caption");
      rows = List.copyOf(rows);
    }
  }

  /** One skill. */
  public record Row(Link skill, Optional<Text> meaning, Some essential, Some useful) {
    public Row {
      requireNonNull(skill, "skill");
      requireNonNull(meaning, "meaning");
      requireNonNull(essential, "essential");
      requireNonNull(useful, "useful");
    }
  }

  public SkillIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    contents = List.copyOf(contents);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "page/skill-index.jte";
  }
}
