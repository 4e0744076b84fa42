package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One slip made in line after line of a text, and its mend.
 *
 * @param edits what to write in each of the lines
 * @param all whether every line of the text has the slip
 */
record EachLine(List<Fix.Edit> edits, boolean all) {
  EachLine {
    edits = List.copyOf(edits);
  }

  /**
   * @param slip what is wrong in a line, as its first group
   * @param better what to write in place of that
   */
  static EachLine of(Span text, Pattern slip, String better) {
    requireNonNull(better, "better");
    List<Fix.Edit> edits = new ArrayList<>();
    Matcher line = slip.matcher(text.file().text()).region(text.start(), text.end());
    while (line.find()) {
      edits.add(new Fix.Edit(text.file().span(line.start(1), line.end(1)), better));
    }
    return new EachLine(edits, edits.size() == text.endLine() - text.line() + 1);
  }

  /** How a hint goes on where other lines have the slip too; nothing where none has. */
  static String inMore(int more) {
    return more < 1 ? "" : "; so in " + Typed.count(more, "more line", "more lines");
  }
}
