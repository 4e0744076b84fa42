package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildResult;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rolebook check}: holds the content against every rule and writes nothing. */
@Command(
    name = "check",
    description = "Hold the content and the site it makes against every rule; write nothing.",
    footer = {
      "",
      "Examples:",
      "  rolebook check                       all problems, each with its line and a hint",
      "  rolebook check --strict              warnings count as errors",
      "  rolebook check --format github       for a workflow of GitHub",
      "  rolebook check --format sarif > rolebook.sarif",
      "",
      "Exit codes: 0 no errors, 1 errors, 2 wrong command line,",
      "            3 the published site cannot be read, 4 a bug of ours."
    })
final class CheckCommand implements Callable<Integer> {
  private final Screen screen;
  @Mixin private CommonOptions common;
  @Mixin private ProblemOptions problems;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = {
        "Where the published site is, whose addresses are to be kept.",
        "Default: site in the source folder."
      })
  private Path out;

  CheckCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    Path published = out != null ? out : common.source().resolve("site");
    BuildResult result = common.run(screen, Optional.empty(), false, Optional.of(published));
    problems.tell(result.problems(), screen, common);
    if (result.refused().isPresent()) {
      return Mistakes.refused(screen, result.refused().get());
    }
    String found = result.problems().isEmpty() ? "no problems" : Words.problems(result);
    if (result.errors() > 0) {
      screen.err().println("Checked the content: " + found + ".");
      return Exit.CONTENT;
    }
    (problems.isText() ? screen.out() : screen.err())
        .println("Checked " + Words.size(result) + ": " + found + ".");
    return Exit.FINE;
  }
}
