package dev.rolebook.problem;

import static java.util.Objects.requireNonNull;

/**
 * A text taken out of a file that still knows where each of its characters was written.
 *
 * <p>A YAML value in quotes, folded over lines or written with escapes differs from the characters
 * of its file; a mistake inside it is still reported at the exact column.
 */
public final class Passage {
  private final SourceFile file;
  private final String text;

  /** The place of each character and of the end; empty where they follow each other. */
  private final int[] offsets;

  private final int start;

  /**
   * @param offsets for each character of {@code text}, and once more for its end, the offset in the
   *     file; never falling
   */
  public Passage(SourceFile file, String text, int[] offsets) {
    this.file = requireNonNull(file, "file");
    this.text = requireNonNull(text, "text");
    if (offsets.length != text.length() + 1) {
      throw new IllegalArgumentException(offsets.length + " offsets for " + text.length());
    }
    this.offsets = offsets.clone();
    this.start = offsets[0];
  }

  private Passage(SourceFile file, int start, int end) {
    this.file = requireNonNull(file, "file");
    this.text = file.text().substring(start, end);
    this.offsets = new int[0];
    this.start = start;
  }

  /** The characters of the file from {@code start} to {@code end}, as they stand there. */
  public static Passage of(SourceFile file, int start, int end) {
    return new Passage(file, start, end);
  }

  /** A whole file. */
  public static Passage of(SourceFile file) {
    return of(file, 0, file.text().length());
  }

  public SourceFile file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** Where the characters from {@code start} to {@code end} of this text stand in the file. */
  public Span span(int start, int end) {
    int from = place(start);
    return file.span(from, Math.max(from, place(end)));
  }

  /** Where the whole text stands in the file. */
  public Span span() {
    return span(0, text.length());
  }

  private int place(int index) {
    int inside = Math.max(0, Math.min(index, text.length()));
    return offsets.length == 0 ? start + inside : offsets[inside];
  }
}
