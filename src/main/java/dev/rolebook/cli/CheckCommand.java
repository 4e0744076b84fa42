package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildResult;
import dev.rolebook.save.ContentFiles;
import dev.rolebook.save.Refused;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rolebook check}: holds the content against every rule and writes nothing. */
@Command(
    name = "check",
    description = {
      "Hold the content and the site it makes against every rule.",
      "Nothing is written, unless --fix asks for it."
    },
    footer = {
      "",
      "Examples:",
      "  rolebook check                       all problems, each with its line and a hint",
      "  rolebook check --strict              warnings count as errors",
      "  rolebook check --fix                 mend what can be mended for certain",
      "  rolebook check --fix --dry-run       show what that would write",
      "  rolebook check --format github       for a workflow of GitHub",
      "  rolebook check --format sarif > rolebook.sarif",
      "",
      "Exit codes: 0 no errors, 1 errors (with --fix: that are left), 2 wrong command line,",
      "            3 the disk, or the published site cannot be read, 4 a bug of ours."
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

  @Option(
      names = "--fix",
      description = {
        "Write into the content what was certainly meant, such as a key with one slip in it;",
        "show each line before and after. No other character of a file changes."
      })
  private boolean fix;

  @Option(names = "--dry-run", description = "With --fix: show what it would write, write nothing.")
  private boolean dryRun;

  CheckCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    if (dryRun && !fix) {
      throw common.wrong("--dry-run belongs to --fix: a check alone writes nothing");
    }
    BuildResult result;
    try {
      result = fix ? mended() : check();
    } catch (Refused e) {
      return Mistakes.refused(screen, e);
    }
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

  private BuildResult check() {
    Path published = out != null ? out : common.source().resolve("site");
    return common.run(screen, Optional.empty(), false, o -> o.keeping(published));
  }

  private BuildResult mended() throws Refused {
    Mender mender =
        new Mender(
            problems.isText() ? screen.out() : screen.err(), new ContentFiles(common.source()));
    if (!dryRun) {
      return mender.mend(this::check);
    }
    BuildResult result = check();
    mender.show(result);
    return result;
  }
}
