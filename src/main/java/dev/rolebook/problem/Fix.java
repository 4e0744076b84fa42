package dev.rolebook.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What makes a problem go away, as data: characters to write in place of others, or other names for
 * files.
 *
 * @param edits all in one file, from its beginning to its end, none inside another
 * @param renames the new names of files, all or none
 * @param certain whether nothing else can have been meant, so that a program may do it unasked
 */
public record Fix(List<Edit> edits, List<Rename> renames, boolean certain) {

  /** The characters of a place, and what to write there instead. */
  public record Edit(Span span, String text) {
    public Edit {
      requireNonNull(span, "span");
      requireNonNull(text, "text");
    }
  }

  /** The name of a file as messages show it, and the better one. */
  public record Rename(String from, String to) {
    public Rename {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  public Fix {
    edits = List.copyOf(edits);
    renames = List.copyOf(renames);
  }

  /** What was certainly meant by the characters of {@code span}. */
  public static Fix certain(Span span, String text) {
    return of(span, text, true);
  }

  /** What was probably meant by the characters of {@code span}. */
  public static Fix guess(Span span, String text) {
    return of(span, text, false);
  }

  public static Fix of(Span span, String text, boolean certain) {
    return new Fix(List.of(new Edit(span, text)), List.of(), certain);
  }

  /** Several places of a file that are wrong in the same way. */
  public static Fix certain(List<Edit> edits) {
    return new Fix(edits, List.of(), true);
  }

  public static Fix rename(String from, String to, boolean certain) {
    return new Fix(List.of(), List.of(new Rename(from, to)), certain);
  }
}
