package dev.rolebook.cli;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Snippet;
import dev.rolebook.problem.Span;
import java.util.List;

/** Problems as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GitHubProblems {
  private GitHubProblems() {}

  /**
   * @param folder the way from the root of the repository to the project, empty or ending in /
   */
  static String of(List<Problem> problems, String folder) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      Span span = problem.span();
      lines
          .append("::")
          .append(problem.severity().word())
          .append(" file=")
          .append(property(folder + span.file().name()))
          .append(",line=")
          .append(span.line())
          .append(",endLine=")
          .append(span.endLine())
          .append(",col=")
          .append(span.column());
      if (span.endLine() == span.line()) {
        lines.append(",endColumn=").append(span.endColumn());
      }
      lines
          .append(",title=")
          .append(property(problem.rule().code()))
          .append("::")
          .append(data(words(problem)))
          .append('\n');
    }
    return lines.toString();
  }

  private static String words(Problem problem) {
    return Snippet.visible(problem.message())
        + problem.hint().map(hint -> "\nhint: " + Snippet.visible(hint)).orElse("");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
