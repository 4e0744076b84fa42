package dev.rolebook.problem;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * One file of the project as it was read, once: its name as shown in messages, and its text.
 *
 * <p>The text has {@code \n} line ends only and no byte-order mark, so that offsets, lines and
 * columns mean the same on every system.
 */
public final class SourceFile {
  private final String name;
  private final String text;

  /** Where each line begins; found when it is first asked for, by whichever thread. */
  private volatile int[] lineStarts = {};

  public SourceFile(String name, String text) {
    this.name = requireNonNull(name, "name");
    this.text = requireNonNull(text, "text");
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
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
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, Math.min(offset, text.length()));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first character of the line that holds {@code offset}. */
  public int lineStart(int offset) {
    return lineStarts()[lineOf(offset) - 1];
  }

  /** The offset just after the last character of the line that holds {@code offset}. */
  public int lineEnd(int offset) {
    int next = lineOf(offset);
    return next < lineStarts().length ? lineStarts()[next] - 1 : text.length();
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known.length == 0) {
      known = findLineStarts();
      lineStarts = known;
    }
    return known;
  }

  private int[] findLineStarts() {
    int[] starts = new int[16];
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = at + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SourceFile that && name.equals(that.name) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
