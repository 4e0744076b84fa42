package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a file as strict UTF-8 text with plain line ends, or says why it is none. */
final class TextReader {
  private final Problems problems;

  TextReader(Problems problems) {
    this.problems = requireNonNull(problems, "problems");
  }

  Optional<SourceFile> read(Found file) {
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(
          new SourceFile(file.shown(), text.replace("\r\n", "\n").replace('\r', '\n')));
    } catch (IOException e) {
      problems.add(
          Problem.of(Rule.UNREADABLE, Span.file(file.shown()), "the file cannot be read")
              .hint("check who may read it"));
      return Optional.empty();
    }
  }
}
