package dev.rolebook.problem;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file: the characters from {@code start} (inclusive) to {@code end} (exclusive).
 *
 * <p>Lines and columns are counted from 1; a column counts code points, as editors do.
 */
public record Span(SourceFile file, int start, int end) {
  public Span {
    requireNonNull(file, "file");
    int length = file.text().length();
    if (start < 0 || end < start || end > length) {
      throw new IllegalArgumentException(
          file.name() + ": " + start + ".." + end + " is outside 0.." + length);
    }
  }

  /** A place in a file whose text is not known, such as a folder or an unreadable file. */
  public static Span file(String name) {
    return new SourceFile(name, "").start();
  }

  /** The characters, as they stand in the file. */
  public String text() {
    return file.text().substring(start, end);
  }

  public int line() {
    return file.lineOf(start);
  }

  public int column() {
    return file.text().codePointCount(file.lineStart(start), start) + 1;
  }

  public int endLine() {
    return file.lineOf(end);
  }

  public int endColumn() {
    return file.text().codePointCount(file.lineStart(end), end) + 1;
  }

  /** The place as people and editors write it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }
}
