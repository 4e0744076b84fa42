package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.Optional;

/**
 * The piece of YAML that has to be in quotes because of one of its characters: an item between
 * brackets, or the value of a line.
 *
 * @param piece the characters to put in quotes
 * @param shown what to type, as a hint shows it
 * @param certain whether the piece is surely one text, and all of it
 */
record Quoting(Span piece, String shown, boolean certain) {
  Quoting {
    requireNonNull(piece, "piece");
    requireNonNull(shown, "shown");
  }

  /** The piece that holds the character at {@code offset}. */
  static Quoting at(SourceFile file, int offset) {
    YamlLine line = YamlLine.at(file, offset);
    return inBrackets(line, offset).orElseGet(() -> ofLine(line));
  }

  /** The whole value of a line. */
  static Quoting ofLine(YamlLine line) {
    boolean whole = !line.valueText().contains(" #") && !line.continues();
    return new Quoting(line.valueSpan(), line.withQuotes(), whole && !line.valueText().isEmpty());
  }

  /** The item between brackets that open on the same line; absent where there are none. */
  static Optional<Quoting> inBrackets(YamlLine line, int offset) {
    String text = line.file().text();
    int item = line.value();
    int depth = 0;
    for (int i = item; i < line.end(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '[' || c == '{';
      boolean closes = c == ']' || c == '}';
      if (i == line.value() && !opens || depth == 0 && i > line.value()) {
        return Optional.empty();
      }
      if (isQuote(c) && text.substring(item, i).isBlank()) {
        i = Math.max(i, text.substring(0, line.end()).indexOf(c, i + 1));
      } else if (i > offset && (closes || c == ',')) {
        return Optional.of(item(line, item, i));
      } else if (i != offset && (opens || c == ',' || c == ':' && i < offset)) {
        item = i + 1;
        depth += opens ? 1 : 0;
      } else if (i != offset && closes) {
        depth--;
      }
    }
    return Optional.empty();
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static Quoting item(YamlLine line, int from, int to) {
    String typed = line.file().text().substring(from, to);
    int start = from + typed.length() - typed.stripLeading().length();
    Span piece = line.file().span(start, start + typed.strip().length());
    boolean alone = line.valueText().indexOf(',') < 0 || line.valueText().startsWith("{");
    return new Quoting(piece, Typed.cut(Typed.inQuotes(typed)), alone && !typed.isBlank());
  }

  Fix fix() {
    String typed = piece.text();
    return Fix.of(piece, Typed.inQuotes(typed), certain);
  }
}
