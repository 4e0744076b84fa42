package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Optional;

/** Who wrote or checked something. */
@Doc("Somebody who wrote or checked something.")
public record Person(
    @Id String id,
    @Doc("The name of the person or desk.") String name,
    @Doc("What they do.") Optional<String> role,
    @Doc("Who they are, in a sentence or two.") Optional<Prose> bio,
    @Doc("Their addresses on the web.") List<WebAddress> links)
    implements Entry {
  public Person {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(role, "role");
    requireNonNull(bio, "bio");
    links = List.copyOf(links);
  }
}
