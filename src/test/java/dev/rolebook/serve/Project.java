package dev.rolebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A small project on disk that a test writes as an editor would. */
final class Project {
  static final String BAKER = "content/roles/baker.yaml";

  private final Path root;

  private Project(Path root) {
    this.root = root;
  }

  /** A role that nothing is wrong with, and nothing missing. */
  static String role(String name, String... more) {
    return "name: "
        + name
        + "\nsummary: Does the work.\naspects:\n  purpose: To be fed.\nsources: [own]\n"
        + "reviewed: 2026-01-01\nreviewed-by: desk\n"
        + String.join("\n", more)
        + "\n";
  }

  /** The smallest content that nothing is wrong with: one question, two roles. */
  static Project smallest(Path root) throws IOException {
    return new Project(root)
        .write("content/site.yaml", "title: Trades\n")
        .write(
            "content/aspects.yaml", "Work:\n  purpose:\n    label: Purpose\n    question: Why?\n")
        .write("content/people.yaml", "desk:\n  name: The desk\n")
        .write(
            "content/sources.yaml",
            "own:\n  title: Own judgement\n  publisher: The makers\n  kind: own\n"
                + "  checked: 2026-01-01\n")
        .write(BAKER, role("Baker"))
        .write("content/roles/miller.yaml", role("Miller"));
  }

  Path root() {
    return root;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** Writes into the file itself, as simple editors do. */
  Project write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
    return this;
  }

  /** Puts a new file in the place of the old one, as careful editors do. */
  Project replace(String name, String text) throws IOException {
    Path draft = path(name).resolveSibling("." + path(name).getFileName() + ".part");
    Files.writeString(draft, text);
    Files.move(
        draft, path(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return this;
  }
}
