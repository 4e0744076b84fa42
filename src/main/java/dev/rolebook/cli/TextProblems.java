package dev.rolebook.cli;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * Problems for a person at a terminal: each with its place, its line and a caret, and only so many
 * that the first can still be seen.
 */
final class TextProblems {
  private static final int SHOWN = 20;
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BOLD = "\u001b[1m";
  private static final String CYAN = "\u001b[36m";
  private static final String OFF = "\u001b[0m";

  private TextProblems() {}

  /** The problems, errors before warnings where there are too many; with an empty line between. */
  static String of(List<Problem> problems, boolean all, boolean colour) {
    List<Problem> shown = all || problems.size() <= SHOWN ? problems : first(problems);
    StringBuilder text = new StringBuilder();
    for (Problem problem : shown) {
      String report = Report.text(problem);
      text.append(colour ? coloured(report, problem) : report).append("\n\n");
    }
    if (shown.size() < problems.size()) {
      int more = problems.size() - shown.size();
      text.append(Words.more(more)).append("\n\n");
    }
    return text.toString();
  }

  private static List<Problem> first(List<Problem> problems) {
    Stream<Problem> errors = problems.stream().filter(Problem::isError);
    Stream<Problem> warnings = problems.stream().filter(problem -> !problem.isError());
    return Stream.concat(errors, warnings).limit(SHOWN).sorted(Problem.BY_PLACE).toList();
  }

  private static String coloured(String report, Problem problem) {
    String word = problem.severity().word() + "[" + problem.rule().code() + "]";
    String marked = (problem.isError() ? RED : YELLOW) + word + OFF;
    String[] lines = report.split("\n", -1);
    int at = lines[0].indexOf(word);
    lines[0] =
        BOLD
            + lines[0].substring(0, at)
            + OFF
            + marked
            + BOLD
            + lines[0].substring(at + word.length())
            + OFF;
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i].replaceFirst("^  (hint|note):", "  " + CYAN + "$1:" + OFF);
    }
    return String.join("\n", lines);
  }
}
