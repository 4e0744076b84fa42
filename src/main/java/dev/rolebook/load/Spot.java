package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/** Where in an entry a value stands: for the places of facts, and for messages. */
final class Spot {
  static final Spot FILE = new Spot("", () -> "this file");

  private final String path;
  private final Supplier<String> name;

  private Spot(String path, Supplier<String> name) {
    this.path = requireNonNull(path, "path");
    this.name = requireNonNull(name, "name");
  }

  static Spot entry(String path) {
    return new Spot(path, () -> "the entry");
  }

  /** The whole path, such as {@code role.ml-engineer.tools.0}. */
  String path() {
    return path;
  }

  /** What messages call it, such as {@code "tools", item 1}. */
  String name() {
    return name.get();
  }

  Spot key(String key) {
    return new Spot(path + "." + key, () -> Typed.quoted(key));
  }

  Spot item(int index) {
    return new Spot(path + "." + index, () -> name() + ", item " + (index + 1));
  }

  /** The same place, where a key of a map stands. */
  Spot keyOf(Spot map) {
    return new Spot(path, () -> "a key of " + map.name());
  }

  /** The same value at another path. */
  Spot at(String otherPath) {
    return new Spot(otherPath, name);
  }
}
