package dev.rolebook.load;

import dev.rolebook.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A small project on disk, written line by line by a test. */
public final class Folder {
  private final Path root;

  private Folder(Path root) {
    this.root = root;
  }

  /** The smallest content that is complete: a site, one aspect, one role. */
  public static Folder smallest(Path root) {
    return empty(root)
        .file("site.yaml", "title: Roles")
        .file("aspects.yaml", "The work:", "  purpose:", "    label: Purpose", "    question: Why?")
        .file("roles/baker.yaml", "name: Baker", "summary: Bakes bread.");
  }

  public static Folder empty(Path root) {
    return new Folder(root);
  }

  /** Writes a file of {@code content/} with these lines. */
  public Folder file(String name, String... lines) {
    return text(name, String.join("\n", lines) + "\n");
  }

  public Folder text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Folder bytes(String name, byte[] bytes) {
    try {
      Path path = path(name);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a file away. */
  Folder without(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return root.resolve("content").resolve(name);
  }

  /** Deletes a folder with everything in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  public Loaded load() {
    return Loader.load(root, 1);
  }

  public List<Problem> problems() {
    return load().problems().sorted();
  }
}
