package dev.rolebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs commands of the program on a small project, as a shell would. */
final class Shell {
  /** What a command wrote and how it ended. */
  record Ran(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private final Path project;

  private Shell(Path project) {
    this.project = project;
  }

  /** The smallest project that is complete. */
  static Shell smallest(Path folder) throws IOException {
    return new Shell(folder)
        .file("site.yaml", "title: Roles\naddress: https://example.org/roles\n")
        .file("aspects.yaml", "Work:\n  purpose:\n    label: Purpose\n    question: Why?\n")
        .file("roles/baker.yaml", "name: Baker\nsummary: Bakes bread.\n");
  }

  Shell file(String name, String text) throws IOException {
    Path file = project.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Path site() {
    return project.resolve("site");
  }

  /** Runs a command on the project. */
  Ran run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--source", project.toString()));
    return in(Map.of(), false, all.toArray(String[]::new));
  }

  /** Runs a command line as it stands. */
  static Ran in(Map<String, String> environment, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen = new Screen(stream(out), stream(err), environment, terminal);
    int code = Main.run(screen, args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
