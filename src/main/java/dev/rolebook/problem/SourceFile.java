package dev.rolebook.problem;

import static java.util.Objects.requireNonNull;

/**
 * One file of the project as it was read, once: its name as shown in messages, and its text.
 *
 * <p>The text has {@code \n} line ends only and no byte-order mark, so that offsets, lines and
 * columns mean the same on every system.
 */
public record SourceFile(String name, String text) {
  public SourceFile {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }

  /** The characters from {@code start} up to but not including {@code end}. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The very beginning of the file: the place of what is missing from it. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  /** The 1-based line that holds the character at {@code offset}. */
  public int lineOf(int offset) {
    int line = 1;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  /** The offset of the first character of the line that holds {@code offset}. */
  public int lineStart(int offset) {
    return text.lastIndexOf('\n', Math.min(offset, text.length()) - 1) + 1;
  }

  /** The offset just after the last character of the line that holds {@code offset}. */
  public int lineEnd(int offset) {
    int end = text.indexOf('\n', Math.min(offset, text.length()));
    return end < 0 ? text.length() : end;
  }
}
