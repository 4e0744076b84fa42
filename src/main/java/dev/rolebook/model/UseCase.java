package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.Optional;

/** Something an employer wants to build: where "Who should you hire?" starts. */
@Doc("Something an employer wants to build: where \"Who should you hire?\" starts.")
public record UseCase(
    @Id String id,
    @Doc("What is built.") String name,
    @Doc("What it means in plain words.") Optional<Prose> meaning,
    @Doc("The role to hire, where several list it.") Optional<Ref<Role>> best,
    @Doc("Why that role.") Optional<Prose> why)
    implements Entry {
  public UseCase {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(meaning, "meaning");
    requireNonNull(best, "best");
    requireNonNull(why, "why");
  }
}
