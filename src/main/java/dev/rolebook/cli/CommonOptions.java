package dev.rolebook.cli;

import dev.rolebook.BuildOptions;
import dev.rolebook.BuildOptions.Progress;
import dev.rolebook.BuildOptions.Target;
import dev.rolebook.BuildResult;
import dev.rolebook.SiteBuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags that every command has. */
final class CommonOptions {
  private static final int MOST_JOBS = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      description = "The folder that holds content/. Default: the current folder.")
  private Path source = Path.of("");

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = {
        "The day against which the age of reviews is measured, as yyyy-mm-dd.",
        "Default: the day of SOURCE_DATE_EPOCH, or else the newest date in the content."
      })
  private LocalDate date;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many threads may work. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Show errors and the result, nothing else.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every problem, and the details of a crash.")
  private boolean verbose;

  @Option(
      names = {"-a", "--all"},
      description = "Show every problem, not only the first 20.")
  private boolean all;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  boolean quiet() {
    return quiet;
  }

  boolean showsAll() {
    return all || verbose;
  }

  Path source() {
    return source;
  }

  /** Whether a flag stands on the command line, and does not come from a variable. */
  boolean isTyped(String flag) {
    return command.commandLine().getParseResult().hasMatchedOption(flag);
  }

  /** Builds or checks, and says on a terminal how far that is. */
  BuildResult run(Screen screen, Optional<Target> target, boolean precompress) {
    return run(screen, target, precompress, UnaryOperator.identity());
  }

  /** The same, with more that a command asks for. */
  BuildResult run(
      Screen screen,
      Optional<Target> target,
      boolean precompress,
      UnaryOperator<BuildOptions> more) {
    ProgressLine progress = new ProgressLine(screen, System::nanoTime);
    try {
      return SiteBuild.run(more.apply(build(screen, target, precompress, progress)));
    } finally {
      progress.end();
    }
  }

  /** What to do, after a look at what only makes sense together. */
  BuildOptions build(
      Screen screen, Optional<Target> target, boolean precompress, Progress progress) {
    Path project = project();
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw wrong("--jobs is a number from 1 to " + MOST_JOBS + ", not " + jobs);
    }
    return new BuildOptions(
        project,
        target,
        strict,
        Optional.ofNullable(date).or(() -> epoch(screen)),
        jobs,
        precompress,
        progress);
  }

  /** The folder that holds {@code content/}; it is there. */
  Path project() {
    return project(source);
  }

  /** The same for another folder. */
  Path project(Path folder) {
    if (!Files.isDirectory(folder.resolve("content"))) {
      throw wrong(
          "There is no folder content/ in "
              + (folder.toString().isEmpty() ? "the current folder" : folder)
              + ": go to the folder that holds it, or name it with --source");
    }
    return folder.toAbsolutePath().normalize();
  }

  private Optional<LocalDate> epoch(Screen screen) {
    return screen
        .variable("SOURCE_DATE_EPOCH")
        .map(
            seconds -> {
              try {
                return Instant.ofEpochSecond(Long.parseLong(seconds))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
              } catch (NumberFormatException | DateTimeException e) {
                throw wrong("SOURCE_DATE_EPOCH is a number of seconds, not \"" + seconds + '"');
              }
            });
  }

  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
