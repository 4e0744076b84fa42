package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Person;
import dev.rolebook.model.WebAddress;
import java.util.List;
import java.util.Optional;

/** Somebody who wrote or checked a page, as search engines are told. */
record Editor(String name, Optional<String> role, List<String> links) {
  Editor {
    requireNonNull(name, "name");
    requireNonNull(role, "role");
    links = List.copyOf(links);
  }

  static Editor of(Person person) {
    return new Editor(
        person.name(), person.role(), person.links().stream().map(WebAddress::text).toList());
  }
}
