package dev.rolebook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a problem to a person: the place, what is wrong, the line with a caret, and what to do.
 *
 * <p>Content is never trusted with a terminal: whatever could steer one is shown as a stand-in, and
 * no part is longer than a person can read.
 */
public final class Report {
  private static final int LONGEST = 600;
  private static final int MOST_NOTES = 4;

  private Report() {}

  /**
   * Lines without a final line end, the first as {@code file:line:column: error[code]: message}.
   */
  public static String text(Problem problem) {
    List<String> lines = new ArrayList<>();
    lines.add(
        problem.span()
            + ": "
            + problem.severity().word()
            + "["
            + problem.rule().code()
            + "]: "
            + problem.message());
    String snippet = Snippet.of(problem.span());
    Optional<String> shown = Optional.of(snippet).filter(s -> !s.isEmpty());
    int notes = problem.notes().size();
    problem.notes().stream()
        .limit(notes <= MOST_NOTES ? notes : MOST_NOTES - 1)
        .forEach(note -> lines.add("  note: " + note.span() + ": " + note.text()));
    if (notes > MOST_NOTES) {
      lines.add("  note: and " + (notes - MOST_NOTES + 1) + " more places");
    }
    problem.hint().ifPresent(hint -> lines.add("  hint: " + hint));
    List<String> safe = new ArrayList<>(lines.stream().map(Report::readable).toList());
    shown.ifPresent(s -> safe.add(1, s));
    return String.join("\n", safe);
  }

  private static String readable(String line) {
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    return Snippet.visible(cut);
  }
}
