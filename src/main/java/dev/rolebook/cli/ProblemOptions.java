package dev.rolebook.cli;

import dev.rolebook.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The flag for the form in which problems are told, and their telling. */
final class ProblemOptions {
  /** The forms in which problems are told. */
  enum Form {
    TEXT,
    JSON,
    GITHUB,
    SARIF
  }

  @Option(
      names = "--format",
      converter = Choices.ProblemForms.class,
      paramLabel = "FORM",
      description = {
        "How problems are told: text on the error stream (the default),",
        "or on standard output json (an object a line), github (workflow commands), sarif (2.1.0)."
      })
  private Form form = Form.TEXT;

  boolean isText() {
    return form == Form.TEXT;
  }

  boolean isJson() {
    return form == Form.JSON;
  }

  void tell(List<Problem> problems, Screen screen, CommonOptions common) {
    switch (form) {
      case TEXT -> screen.err().print(text(problems, screen, common));
      case JSON -> screen.out().print(JsonProblems.of(problems));
      case GITHUB -> screen.out().print(GitHubProblems.of(problems, folder(common.source())));
      case SARIF -> screen.out().print(SarifProblems.of(problems, RolebookCommand.Version.text()));
    }
  }

  private static String text(List<Problem> problems, Screen screen, CommonOptions common) {
    List<Problem> wanted =
        common.quiet() ? problems.stream().filter(Problem::isError).toList() : problems;
    return TextProblems.of(wanted, common.showsAll(), screen.colour()) + more(wanted, common);
  }

  /** Once, below everything: where to read more of the first thing that must be mended. */
  private static String more(List<Problem> problems, CommonOptions common) {
    return problems.stream()
        .filter(problem -> problem.isError() && !common.quiet())
        .findFirst()
        .map(problem -> "rolebook explain " + problem.rule().code() + " tells more of it.\n")
        .orElse("");
  }

  /** The way from the current folder, where GitHub runs its steps, to the project below it. */
  private static String folder(Path source) {
    Path here = Path.of("").toAbsolutePath();
    Path project = source.toAbsolutePath().normalize();
    String way =
        project.startsWith(here) ? here.relativize(project).toString().replace('\\', '/') : "";
    return way.isEmpty() ? "" : way + "/";
  }
}
