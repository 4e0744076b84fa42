package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file that has a place in the content model.
 *
 * @param name its place inside {@code content/}, with slashes: {@code roles/ml-engineer.yaml}
 * @param misnamed whether it is not called so yet: it counts, and is read when it is renamed
 */
record Found(String name, Path path, boolean misnamed) {
  Found {
    requireNonNull(name, "name");
    requireNonNull(path, "path");
  }

  Found(String name, Path path) {
    this(name, path, false);
  }

  /** What messages call it. */
  String shown() {
    return "content/" + name;
  }

  boolean isMarkdown() {
    return name.endsWith(".md");
  }

  /** The folder with its slash; empty at the top. */
  String folder() {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** The name without folder and ending: the id of what is in it. */
  String stem() {
    return name.substring(folder().length(), name.lastIndexOf('.'));
  }
}
