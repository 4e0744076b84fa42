package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a YAML file as a person reads it: hyphens, a key, a value.
 *
 * @param start the offset of its first character
 * @param value the offset of its value: what follows the hyphens and the key
 */
record YamlLine(SourceFile file, int start, int end, int value, Optional<String> key) {
  private static final int LONGEST_HEAD = 1_000;
  private static final Pattern HEAD =
      Pattern.compile(
          "[ \\t]*(?<hyphens>(?:-[ \\t]+)*)"
              + "(?:(?<key>\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s\"'#\\[{-][^:#]*|-[^\\s:#][^:#]*):(?:[ \\t]+|$))?");

  YamlLine {
    requireNonNull(file, "file");
    requireNonNull(key, "key");
  }

  /** The line that holds the character at {@code offset}. */
  static YamlLine at(SourceFile file, int offset) {
    int start = file.lineStart(offset);
    int end = file.lineEnd(offset);
    Matcher head = HEAD.matcher(file.text()).region(start, Math.min(end, start + LONGEST_HEAD));
    boolean found = head.lookingAt();
    return new YamlLine(
        file,
        start,
        end,
        found ? head.end() : start,
        found ? Optional.ofNullable(head.group("key")) : Optional.empty());
  }

  /** The nearest line above that is neither empty nor a comment. */
  Optional<YamlLine> above() {
    for (int at = start - 1; at >= 0; at = file.lineStart(at) - 1) {
      String text = file.text().substring(file.lineStart(at), at).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return Optional.of(at(file, at));
      }
    }
    return Optional.empty();
  }

  /** The nearest key above that stands further left. */
  Optional<YamlLine> parent() {
    Optional<YamlLine> line = above();
    while (line.filter(l -> l.indent() >= indent() || l.key().isEmpty()).isPresent()) {
      line = line.get().above();
    }
    return line;
  }

  /** The first line before {@code offset} that is neither empty nor a comment. */
  static Optional<YamlLine> first(SourceFile file, int offset) {
    Optional<YamlLine> first = at(file, offset).above();
    for (Optional<YamlLine> l = first; l.isPresent(); l = l.get().above()) {
      first = l;
    }
    return first;
  }

  String text() {
    return file.text().substring(start, end);
  }

  String valueText() {
    return file.text().substring(value, end).stripTrailing();
  }

  /** Where the value stands, without the spaces after it. */
  Span valueSpan() {
    return file.span(value, value + valueText().length());
  }

  /** Whether the text of the value goes on below: the next line is indented deeper than the key. */
  boolean continues() {
    int next = end + 1;
    while (next < file.text().length()) {
      YamlLine below = at(file, next);
      if (!below.text().isBlank()) {
        return below.indent() > (key.isPresent() ? keyColumn() : indent());
      }
      next = below.end() + 1;
    }
    return false;
  }

  /** How far the key is indented, which may stand after hyphens. */
  private int keyColumn() {
    int column = indent();
    while (start + column + 1 < end
        && file.text().charAt(start + column) == '-'
        && " \t".indexOf(file.text().charAt(start + column + 1)) >= 0) {
      column++;
      while (start + column < end && " \t".indexOf(file.text().charAt(start + column)) >= 0) {
        column++;
      }
    }
    return column;
  }

  /** From this line down to the last one that stands below it: whole lines. */
  Span withBelow() {
    int last = end;
    for (int next = end + 1; next < file.text().length(); ) {
      YamlLine below = at(file, next);
      boolean item = below.indent() == indent() && below.isItem() && !isItem();
      if (!below.text().isBlank() && below.indent() <= indent() && !item) {
        break;
      }
      last = below.end();
      next = below.end() + 1;
    }
    return file.span(start, last);
  }

  /** The line indented so far instead. */
  Fix indented(int columns) {
    return Fix.guess(file.span(start, first()), " ".repeat(columns));
  }

  /** The file without this line. */
  Fix deleted() {
    return Fix.guess(file.span(start, Math.min(end + 1, file.text().length())), "");
  }

  /** How far the line is indented. */
  int indent() {
    return text().length() - text().stripLeading().length();
  }

  /** Where the text of the line begins. */
  int first() {
    return start + indent();
  }

  boolean isItem() {
    return text().stripLeading().startsWith("- ");
  }

  /** The line with quotes round its value, to be typed instead. */
  String withQuotes() {
    String head = file.text().substring(first(), value);
    String whole = head + Typed.inQuotes(valueText());
    return whole.length() <= 200 ? whole : Typed.cut(head) + "\"...\"";
  }
}
