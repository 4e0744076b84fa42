package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Person;
import java.util.List;
import java.util.Optional;

/** Who wrote something, as its page introduces them. */
public record Byline(String name, Optional<String> role, Optional<Text> bio, List<Link> links) {
  public Byline {
    requireNonNull(name, "name");
    requireNonNull(role, "role");
    requireNonNull(bio, "bio");
    links = List.copyOf(links);
  }

  static Byline of(Person person, Placer placer) {
    return new Byline(
        person.name(),
        person.role(),
        placer.text(person.bio()),
        person.links().stream().map(link -> new Link(link.text(), link.text())).toList());
  }
}
