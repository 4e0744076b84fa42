package dev.rolebook.load;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.SourceFile;
import java.util.Optional;

/** The places of the characters of a YAML block: a text after {@code |} or {@code >}. */
final class BlockText {
  private static final int WIDEST_INDENT = 64;

  private final String raw;
  private final int end;
  private final int indent;
  private final boolean folded;
  private final PlacedText text = new PlacedText();
  private int at;

  private BlockText(String raw, int at, int end, int indent, boolean folded) {
    this.raw = raw;
    this.at = at;
    this.end = end;
    this.indent = indent;
    this.folded = folded;
  }

  /**
   * The block that means {@code value}, without its closing line ends.
   *
   * <p>A block may give its indentation as a number that counts from a place only the YAML reader
   * knows; so every indentation is tried, the visible one first, until the meaning is the same.
   */
  static Optional<Passage> of(SourceFile file, int start, int end, boolean folded, String value) {
    String raw = file.text();
    int first = Math.min(file.lineEnd(start) + 1, raw.length());
    int seen = indentSeen(raw, first, end);
    for (int i = -1; i < WIDEST_INDENT; i++) {
      BlockText walk = new BlockText(raw, first, end, i < 0 ? seen : i, folded);
      walk.lines();
      if (walk.text.means(value)) {
        int last = walk.text.after(value.length(), first);
        return Optional.of(walk.text.passage(file, value.length(), last));
      }
    }
    return Optional.empty();
  }

  private static int indentSeen(String raw, int first, int end) {
    int line = first;
    for (int i = first; i < end; i++) {
      if (raw.charAt(i) == '\n') {
        line = i + 1;
      } else if (raw.charAt(i) != ' ') {
        return i - line;
      }
    }
    return 0;
  }

  private void lines() {
    breaks();
    while (at < end) {
      boolean joins = folded && !startsWithSpace();
      while (at < end && raw.charAt(at) != '\n') {
        text.put(raw.charAt(at), at++);
      }
      int lineEnd = at++;
      int before = text.length();
      breaks();
      boolean foldable = joins && at < end && !startsWithSpace();
      if (!foldable) {
        text.insert(before, '\n', lineEnd);
      } else if (text.length() == before) {
        text.put(' ', lineEnd);
      }
    }
  }

  private boolean startsWithSpace() {
    return at < end && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t');
  }

  /** Steps over the indentation and over empty lines, each of which is a line end of the text. */
  private void breaks() {
    skipIndent();
    while (at < end && raw.charAt(at) == '\n') {
      text.put('\n', at++);
      skipIndent();
    }
  }

  private void skipIndent() {
    for (int i = 0; i < indent && at < end && raw.charAt(at) == ' '; i++) {
      at++;
    }
  }
}
