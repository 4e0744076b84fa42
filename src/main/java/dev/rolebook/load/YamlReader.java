package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads the YAML of one file as text, lists and keys, each with its place.
 *
 * <p>Where one value breaks the rules of YAML, it is told, covered with letters that break nothing,
 * and the file is read again: so one missing quote does not hide the other mistakes of a file.
 */
final class YamlReader {
  private static final int MOST_COVERED = 100;

  /** How many characters are read again at most: a large file gets fewer second chances. */
  private static final long MOST_READ_AGAIN = 10_000_000;

  private final SourceFile file;
  private final int start;
  private final StringBuilder text;
  private final Problems problems;
  private final List<Span> covered = new ArrayList<>();

  private YamlReader(SourceFile file, int start, int end, Problems problems) {
    this.file = requireNonNull(file, "file");
    this.start = start;
    this.text = new StringBuilder(file.text()).delete(end, file.text().length());
    this.problems = requireNonNull(problems, "problems");
  }

  /** What stands in the file from {@code start} to {@code end}; absent when it is no sound YAML. */
  static Optional<Node> read(SourceFile file, int start, int end, Problems problems) {
    YamlReader reader = new YamlReader(file, start, end, problems);
    try {
      return reader.read();
    } catch (RuntimeException | StackOverflowError broken) {
      problems.add(
          Problem.of(Rule.YAML_SYNTAX, file.span(start, start), "this is not readable as YAML")
              .hint("compare it with a file that works, or take lines out until it does"));
      return Optional.empty();
    }
  }

  static Optional<Node> read(SourceFile file, Problems problems) {
    return read(file, 0, file.text().length(), problems);
  }

  private Optional<Node> read() {
    while (true) {
      String now = text.substring(start);
      Offsets offsets = new Offsets(now, start);
      Problems seen = new Problems();
      try {
        Optional<Node> root = new NodeBuilder(file, now, offsets, covered, seen).root();
        problems.addAll(seen);
        return root;
      } catch (MarkedYAMLException mistake) {
        Explained explained = YamlMistake.explain(file, mistake, offsets);
        problems.add(explained.problem());
        if (!cover(explained.without())) {
          problems.addAll(seen);
          return Optional.empty();
        }
      }
    }
  }

  private boolean cover(Optional<Span> value) {
    boolean helps =
        covered.size() < MOST_COVERED
            && (long) covered.size() * text.length() < MOST_READ_AGAIN
            && value
                .filter(v -> v.start() >= start && v.end() > v.start() && v.end() <= text.length())
                .filter(
                    v ->
                        covered.stream().noneMatch(c -> c.start() < v.end() && v.start() < c.end()))
                .isPresent();
    if (helps) {
      Span span = value.get();
      String harmless = text.substring(span.start(), span.end()).isBlank() ? " " : "x";
      text.replace(span.start(), span.end(), harmless.repeat(span.end() - span.start()));
      covered.add(span);
    }
    return helps;
  }
}
