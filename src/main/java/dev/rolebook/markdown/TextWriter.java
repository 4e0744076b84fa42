package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * Writes the characters of an author so that they stay what they look like: characters that steer
 * the direction of text are kept inside an element of their own, and control characters, which can
 * only come from an escape, are told and never written.
 */
final class TextWriter {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));");

  private final Origin origin;
  private final Pieces pieces;
  private final Problems problems;

  TextWriter(Origin origin, Pieces pieces, Problems problems) {
    this.origin = requireNonNull(origin, "origin");
    this.pieces = requireNonNull(pieces, "pieces");
    this.problems = requireNonNull(problems, "problems");
  }

  void words(Node node, String text) {
    write(node, text, pieces::words);
  }

  void verbatim(Node node, String text) {
    write(node, text, pieces::verbatim);
  }

  private void write(Node node, String text, Consumer<String> out) {
    String tame = tame(text);
    if (!tame.equals(text)) {
      tellControl(node);
    }
    if (tame.chars().anyMatch(TextWriter::steersDirection)) {
      pieces.markup("<bdi>");
      out.accept(tame);
      pieces.markup("</bdi>");
    } else {
      out.accept(tame);
    }
  }

  /** The text with every character that no page may hold replaced. */
  static String tame(String text) {
    StringBuilder tame = new StringBuilder(text.length());
    text.codePoints().forEach(c -> tame.appendCodePoint(isWild(c) ? REPLACEMENT : c));
    return tame.toString();
  }

  private static boolean isWild(int c) {
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return nonCharacter || (Character.isISOControl(c) && c != '\n' && c != '\t') || isHalf(c);
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean steersDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private void tellControl(Node node) {
    String written = origin.text(node);
    int start = Origin.start(node);
    for (int i = 0; i < written.length(); i++) {
      if (isWild(written.charAt(i)) && !Character.isSurrogate(written.charAt(i))) {
        tell(start + i, start + i + 1, written.charAt(i));
      }
    }
    for (Matcher number = NUMBER.matcher(written); number.find(); ) {
      int code = code(number);
      if (isWild(code)) {
        tell(start + number.start(), start + number.end(), code);
      }
    }
  }

  private static int code(Matcher number) {
    try {
      return number.group(1) != null
          ? Integer.parseInt(number.group(1), 16)
          : Integer.parseInt(number.group(2));
    } catch (NumberFormatException e) {
      return REPLACEMENT;
    }
  }

  private void tell(int start, int end, int code) {
    problems.add(
        Problem.of(
                Rule.CONTROL_CHARACTER,
                origin.span(start, end),
                String.format(Locale.ROOT, "U+%04X cannot be shown", code))
            .hint("remove it"));
  }
}
