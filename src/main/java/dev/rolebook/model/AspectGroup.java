package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Aspects that stand together as one table, under their group's name, in the editor's order. */
public record AspectGroup(String name, List<Aspect> aspects) {
  public AspectGroup {
    requireNonNull(name, "name");
    aspects = List.copyOf(aspects);
  }
}
