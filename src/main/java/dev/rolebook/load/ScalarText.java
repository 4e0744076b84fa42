package dev.rolebook.load;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.SourceFile;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Finds, for every character of a YAML text, the place in the file where it was written.
 *
 * <p>The YAML reader says what a text means and where it begins and ends, but not where its single
 * characters stand: quotes, escapes, folded lines and indentation move them. This walks over the
 * same characters once more and notes the places.
 */
final class ScalarText {
  private final SourceFile file;
  private final String raw;
  private final int end;
  private final PlacedText text = new PlacedText();
  private int at;

  private ScalarText(SourceFile file, int start, int end) {
    this.file = file;
    this.raw = file.text();
    this.at = start;
    this.end = end;
  }

  /**
   * The text {@code value} that stands in the file from {@code start} to {@code end}, without the
   * line ends that close a block; absent when the characters there mean no such text.
   */
  static Optional<Passage> of(
      SourceFile file, int start, int end, ScalarStyle style, String value) {
    if (end - start == value.length() && file.text().startsWith(value, start)) {
      return Optional.of(Passage.of(file, start, end));
    }
    ScalarText walk = new ScalarText(file, start, end);
    switch (style) {
      case PLAIN -> walk.flow(false, (char) 0);
      case SINGLE_QUOTED -> walk.quoted(false);
      case DOUBLE_QUOTED -> walk.quoted(true);
      default -> {
        String body = value.replaceFirst("\\n+$", "");
        return BlockText.of(file, start, end, style == ScalarStyle.FOLDED, body);
      }
    }
    return walk.passage(value);
  }

  private Optional<Passage> passage(String value) {
    return text.means(value)
        ? Optional.of(text.passage(file, value.length(), at))
        : Optional.empty();
  }

  private void quoted(boolean escapes) {
    at++;
    flow(escapes, raw.charAt(at - 1));
  }

  private void flow(boolean escapes, char quote) {
    while (at < end) {
      char c = raw.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n') {
        space();
      } else if (escapes && c == '\\') {
        escape();
      } else if (c == quote && quote == '\'' && at + 1 < end && raw.charAt(at + 1) == '\'') {
        text.put(c, at);
        at += 2;
      } else if (c == quote && quote != 0) {
        return;
      } else {
        text.put(c, at++);
      }
    }
  }

  /** One line end between words is a space, each further one a line end. */
  private void space() {
    int start = at;
    int lines = 0;
    for (; at < end && " \t\n".indexOf(raw.charAt(at)) >= 0; at++) {
      if (raw.charAt(at) == '\n') {
        lines++;
      }
    }
    if (lines == 0) {
      for (int i = start; i < at; i++) {
        text.put(raw.charAt(i), i);
      }
    } else if (lines == 1) {
      text.put(' ', start);
    } else {
      lines(lines - 1, start);
    }
  }

  private void lines(int count, int place) {
    for (int i = 0; i < count; i++) {
      text.put('\n', place);
    }
  }

  private void escape() {
    int start = at;
    char c = raw.charAt(at + 1);
    at += 2;
    switch (c) {
      case '\n' -> continued(start);
      case 'x' -> code(start, 2);
      case 'u' -> code(start, 4);
      case 'U' -> code(start, 8);
      default -> text.put(meaning(c), start);
    }
  }

  private void continued(int start) {
    int lines = 0;
    for (; at < end && " \t\n".indexOf(raw.charAt(at)) >= 0; at++) {
      if (raw.charAt(at) == '\n') {
        lines++;
      }
    }
    lines(lines, start);
  }

  private void code(int start, int digits) {
    int code = Integer.parseInt(raw, at, at + digits, 16);
    at += digits;
    for (char c : Character.toChars(code)) {
      text.put(c, start);
    }
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case '0' -> '\0';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> '\u000B';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> '\u001B';
      case 'N' -> '\u0085';
      case '_' -> '\u00A0';
      case 'L' -> '\u2028';
      case 'P' -> '\u2029';
      default -> escaped;
    };
  }
}
