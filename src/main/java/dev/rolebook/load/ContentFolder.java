package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of {@code content/} and says which have no place there. */
final class ContentFolder {
  private final Path root;
  private final Problems problems;

  ContentFolder(Path root, Problems problems) {
    this.root = requireNonNull(root, "root");
    this.problems = requireNonNull(problems, "problems");
  }

  /** Every file that has a place in the content model, by name. */
  List<Found> files() {
    requireNonNull(problems);
    try (Stream<Path> all = Files.walk(root, 2)) {
      return all.filter(Files::isRegularFile)
          .map(path -> new Found(root.relativize(path).toString().replace('\\', '/'), path))
          .filter(f -> f.name().endsWith(".yaml") || f.name().endsWith(".md"))
          .sorted(java.util.Comparator.comparing(Found::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
