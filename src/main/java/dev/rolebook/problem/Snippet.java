package dev.rolebook.problem;

/**
 * The line a problem is on, with a caret under the exact range, as a good compiler shows it.
 *
 * <p>Control and direction-changing characters are shown as visible stand-ins, so that content can
 * never steer a terminal; a long line is cut around the place.
 */
public final class Snippet {
  private static final int WIDTH = 100;

  private Snippet() {}

  /** Two lines, {@code "12 | text"} and the carets below it, or nothing for a file without text. */
  public static String of(Span span) {
    String text = span.file().text();
    if (text.isEmpty()) {
      return "";
    }
    int from = span.file().lineStart(span.start());
    int to = span.file().lineEnd(span.start());
    int windowStart = Math.max(from, Math.min(span.start() - WIDTH / 2, to - WIDTH));
    int windowEnd = Math.min(to, windowStart + WIDTH);
    String left =
        (windowStart > from ? "…" : "") + visible(text.substring(windowStart, span.start()));
    int end = Math.max(span.start(), Math.min(span.end(), windowEnd));
    String marked = visible(text.substring(span.start(), end));
    String right = visible(text.substring(end, windowEnd)) + (windowEnd < to ? "…" : "");
    String number = Integer.toString(span.line());
    return number
        + " | "
        + left
        + marked
        + right
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + " ".repeat(width(left))
        + "^".repeat(Math.max(1, width(marked)));
  }

  /** The text with every character that could steer a terminal replaced by a visible one. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
    return out.toString();
  }

  private static int visible(int c) {
    if (c == '\t') {
      return '→';
    }
    boolean steers =
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
    return steers ? '\uFFFD' : c;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
