package dev.rolebook.mend;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changes in one file: some characters, and nothing else.
 *
 * @param edits in the order of the file, none inside another
 */
public record FileMend(SourceFile file, List<Fix.Edit> edits) {
  /**
   * Lines that change together.
   *
   * @param line the number of the first of them
   */
  public record Hunk(int line, List<String> before, List<String> after) {
    public Hunk {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  public FileMend {
    requireNonNull(file, "file");
    edits = List.copyOf(edits);
  }

  /** The text of the file after the change. */
  public String text() {
    return text(0, file.text().length(), edits);
  }

  /** The bytes of the file after the change; absent where {@code before} is not what was read. */
  public Optional<byte[]> bytes(byte[] before) {
    return RawText.of(before, file.text()).map(raw -> raw.with(edits));
  }

  private String text(int from, int to, List<Fix.Edit> within) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Fix.Edit edit : within) {
      text.append(file.text(), at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return text.append(file.text(), at, to).toString();
  }

  /** The lines that change, as they were and as they become. */
  public List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    List<Fix.Edit> together = new ArrayList<>();
    for (Fix.Edit edit : edits) {
      boolean apart = !together.isEmpty() && file.lineStart(edit.span().start()) >= end(together);
      if (apart) {
        hunks.add(hunk(together));
        together.clear();
      }
      together.add(edit);
    }
    if (!together.isEmpty()) {
      hunks.add(hunk(together));
    }
    return hunks;
  }

  /** Behind the last line that the edits touch. */
  private int end(List<Fix.Edit> together) {
    Fix.Edit last = together.get(together.size() - 1);
    int touched = Math.max(last.span().start(), last.span().end() - 1);
    return Math.min(file.lineEnd(touched) + 1, file.text().length());
  }

  private Hunk hunk(List<Fix.Edit> together) {
    int from = file.lineStart(together.get(0).span().start());
    int to = end(together);
    return new Hunk(
        file.lineOf(from),
        file.text().substring(from, to).lines().toList(),
        text(from, to, together).lines().toList());
  }
}
