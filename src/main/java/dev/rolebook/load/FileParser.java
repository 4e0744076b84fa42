package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.util.Optional;

/** Takes one file apart into YAML and Markdown. */
final class FileParser {
  private static final String FENCE = "---";

  private final Problems problems;

  FileParser(Problems problems) {
    this.problems = requireNonNull(problems, "problems");
  }

  Parsed parse(Found file) {
    if (file.misnamed()) {
      return Parsed.unreadable(file);
    }
    return new TextReader(problems)
        .read(file)
        .map(source -> parse(file, source))
        .orElseGet(() -> Parsed.unreadable(file));
  }

  private Parsed parse(Found file, SourceFile source) {
    Optional<SourceFile> text = Optional.of(source);
    if (!file.isMarkdown()) {
      return new Parsed(file, text, YamlReader.read(source, problems), Optional.empty());
    }
    if (file.folder().equals(Kind.GUIDE.place()) || file.folder().equals(Kind.PAGE.place())) {
      return article(file, source);
    }
    return new Parsed(file, text, Optional.empty(), Optional.of(Passage.of(source)));
  }

  private Parsed article(Found file, SourceFile source) {
    String text = source.text();
    int start = text.indexOf('\n') + 1;
    boolean begins = text.substring(0, source.lineEnd(0)).stripTrailing().equals(FENCE);
    int end = closing(text, start);
    if (!begins || end < 0) {
      problems.add(begins ? endless(source) : missing(source));
      return Parsed.unreadable(file);
    }
    Optional<Node> yaml = YamlReader.read(source, start, end, problems);
    int body = Math.min(source.lineEnd(end) + 1, text.length());
    Passage passage = Passage.of(source, body, text.length());
    return new Parsed(file, Optional.of(source), yaml, Optional.of(passage));
  }

  private static Problem endless(SourceFile source) {
    return Problem.of(Rule.FRONT_MATTER, source.start(), "the front matter does not end")
        .hint("write another line --- below its last key");
  }

  private static Problem missing(SourceFile source) {
    int first = source.text().length() - source.text().stripLeading().length();
    if (first > 0 && source.text().startsWith(FENCE, first)) {
      return Problem.of(
              Rule.FRONT_MATTER, source.start(), "something stands before the front matter")
          .hint("begin the file with the line ---, in column 1")
          .fix(Fix.certain(source.span(0, first), ""));
    }
    return Problem.of(Rule.FRONT_MATTER, source.start(), "the front matter is missing")
        .hint("begin the file with a line ---, then \"title: ...\", then another line ---");
  }

  /** Where the line {@code ---} that ends the front matter begins, or -1. */
  private static int closing(String text, int from) {
    for (int line = from; line > 0 && line < text.length(); ) {
      int end = text.indexOf('\n', line);
      if (text.substring(line, end < 0 ? text.length() : end).stripTrailing().equals(FENCE)) {
        return line;
      }
      line = end + 1;
    }
    return -1;
  }
}
