package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads the YAML of one file as text, lists and keys, each with its place.
 *
 * <p>Where one value breaks the rules of YAML, it is told, covered with letters that break nothing,
 * and the file is read again: so one missing quote does not hide the other mistakes of a file.
 * Where whole lines stand wrong, they are left out; then nothing is called missing from the file.
 */
final class YamlReader {
  private static final int MOST_COVERED = 100;

  /** How often whole lines are left out: in a file of which so much is broken, all may be. */
  private static final int MOST_LOST = 10;

  /** How many characters are read again at most: a large file gets fewer second chances. */
  private static final long MOST_READ_AGAIN = 10_000_000;

  private final SourceFile file;
  private final int start;
  private final StringBuilder text;
  private final Problems problems;
  private final List<Span> covered = new ArrayList<>();
  private final List<Span> lost = new ArrayList<>();

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
    OddSpaces.inIndents(file, start, text.length()).ifPresent(this::readAsPlain);
    while (true) {
      String now = text.substring(start);
      Offsets offsets = new Offsets(now, start);
      Problems seen = new Problems();
      try {
        NodeBuilder builder = new NodeBuilder(file, now, offsets, covered, !lost.isEmpty(), seen);
        Optional<Node> root = builder.root();
        problems.addAll(seen);
        return root;
      } catch (MarkedYAMLException mistake) {
        Explained explained = YamlMistake.explain(file, start, text.length(), mistake, offsets);
        problems.add(explained.problem());
        if (!explained.cover().map(this::cover).orElse(false)) {
          problems.addAll(seen);
          return Optional.empty();
        }
      }
    }
  }

  private void readAsPlain(Problem oddSpaces) {
    List<Fix.Edit> edits = oddSpaces.fix().map(Fix::edits).orElse(List.of());
    String plain = OddSpaces.plain(file, start, text.length());
    Problems other = new Problems();
    read(new SourceFile(file.name(), plain), other);
    boolean sound = other.sorted().stream().noneMatch(p -> p.rule() == Rule.YAML_SYNTAX);
    problems.add(sound ? oddSpaces : oddSpaces.fix(without(edits)));
    for (Fix.Edit edit : edits) {
      if (sound) {
        text.replace(edit.span().start(), edit.span().end(), edit.text());
      } else {
        Span lines = YamlLine.at(file, edit.span().start()).withBelow();
        cover(new Explained.Cover(lines, " ".repeat(lines.end() - lines.start()), true));
      }
    }
  }

  /** No space at all in place of the odd ones, where a space would be wrong as well. */
  private static Fix without(List<Fix.Edit> edits) {
    return new Fix(
        edits.stream().map(edit -> new Fix.Edit(edit.span(), "")).toList(), List.of(), false);
  }

  private boolean cover(Explained.Cover cover) {
    Span span = cover.span();
    boolean helps =
        covered.size() + lost.size() < MOST_COVERED
            && lost.size() < MOST_LOST
            && (long) (covered.size() + lost.size()) * text.length() < MOST_READ_AGAIN
            && span.start() >= start
            && span.end() > span.start()
            && span.end() <= text.length()
            && Stream.concat(covered.stream(), lost.stream())
                .noneMatch(c -> c.start() < span.end() && span.start() < c.end());
    if (helps) {
      text.replace(span.start(), span.end(), cover.text());
      (cover.loses() ? lost : covered).add(span);
    }
    return helps;
  }
}
