package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something a person can do. */
@Doc("Something a person can do.")
public record Skill(
    @Id String id,
    @Doc("The name of the skill.") String name,
    @Doc("The group it belongs to.") Group group,
    @Doc("What it means in plain words.") Optional<Prose> meaning,
    @Doc("What a person can do at each level.") Map<SkillLevel, Prose> levels,
    @Doc("Other names of it.") List<String> alsoCalled)
    implements Entry {

  /** The four groups of skills. */
  public enum Group {
    TECHNICAL,
    ANALYTICAL,
    BUSINESS,
    PEOPLE
  }

  public Skill {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(group, "group");
    requireNonNull(meaning, "meaning");
    levels = Ordered.copy(levels);
    alsoCalled = List.copyOf(alsoCalled);
  }
}
