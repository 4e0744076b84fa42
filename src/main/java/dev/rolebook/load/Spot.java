package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

/**
 * Where in an entry a value stands.
 *
 * @param path the whole path, such as {@code role.ml-engineer.tools.0}
 * @param name what messages call it, such as {@code "tools", item 1}
 */
record Spot(String path, String name) {
  static final Spot FILE = new Spot("", "this file");

  Spot {
    requireNonNull(path, "path");
    requireNonNull(name, "name");
  }

  static Spot entry(String path) {
    return new Spot(path, "the entry");
  }

  Spot key(String key) {
    return new Spot(path + "." + key, Typed.quoted(key));
  }

  Spot item(int index) {
    return new Spot(path + "." + index, name + ", item " + (index + 1));
  }
}
