package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions;
import dev.rolebook.BuildOptions.Target;
import dev.rolebook.BuildResult;
import dev.rolebook.cost.Costs;
import dev.rolebook.save.SaveOptions;
import dev.rolebook.save.SaveOptions.Mode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rolebook build}: makes the output folder equal to what the content says. */
@Command(
    name = "build",
    description = {
      "Make the site from the content.",
      "Only files that differ are written; with one error in the content, none is.",
      "Pages are not made again where nothing changed that they show."
    },
    footer = {
      "",
      "Examples:",
      "  rolebook build                       content/ to site/",
      "  rolebook build -s teams -o public    teams/content/ to public/",
      "  rolebook build --dry-run             tell what would change, write nothing",
      "  rolebook build --verify              is site/ byte for byte what the content makes?",
      "  rolebook build --profile             make all again, tell where the time went",
      "  rolebook build --into releases/7     a new folder, complete or not there at all",
      "",
      "Exit codes: 0 the site is right, 1 errors in the content (or --verify found a difference),",
      "            2 wrong command line, 3 the disk or an unsafe folder, 4 a bug of ours.",
      "Unless it is 0, the published site is as it was, or the message says otherwise."
    })
final class BuildCommand implements Callable<Integer> {
  private final Screen screen;
  @Mixin private CommonOptions common;
  @Mixin private ProblemOptions problems;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the site goes. Default: site in the source folder.")
  private Path out;

  @Option(
      names = "--into",
      paramLabel = "NEW",
      description = "Where the site goes: a folder that is not there yet.")
  private Path into;

  @Option(
      names = "--published",
      paramLabel = "DIR",
      description = {
        "Where the published site is, whose addresses are to be kept.",
        "Default: the folder where the site goes."
      })
  private Path published;

  @Option(names = "--dry-run", description = "Tell what would change. Nothing is written.")
  private boolean dryRun;

  @Option(
      names = "--verify",
      description = "Read every file of the site and tell what differs. Nothing is written.")
  private boolean verify;

  @Option(
      names = "--adopt",
      description = "Take over a folder that holds files of others; they stay where they are.")
  private boolean adopt;

  @Option(
      names = "--allow-shrink",
      description = "The site may lose more than 10 pages and more than a fifth of them at once.")
  private boolean allowShrink;

  @Option(
      names = "--precompress",
      description = "Put a .gz beside each text that shrinks, for hosts that send it in its place.")
  private boolean precompress;

  @Option(
      names = "--full",
      description = "Make every page and read every file that is there, whatever their dates say.")
  private boolean full;

  @Option(
      names = "--profile",
      arity = "0..1",
      fallbackValue = "text",
      paramLabel = "FORM",
      converter = Choices.Forms.class,
      description = "Tell where the CPU time and the bytes went, as text or json.")
  private Form profile;

  BuildCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Costs.Time clock = profile == null ? Costs.Time.NONE : new CpuClock();
    Costs costs = profile == null ? Costs.NONE : new Costs(clock);
    BuildResult result =
        common.run(screen, Optional.of(target()), precompress, plain -> more(plain, costs));
    problems.tell(result.problems(), screen, common);
    int code =
        new BuildSummary(screen, common, problems, mode()).tell(result, System.nanoTime() - start);
    if (profile != null) {
      tell(new CostReport(costs, clock.program()));
    }
    return code;
  }

  /** Who asks where the time goes wants to see it go. */
  private BuildOptions more(BuildOptions plain, Costs costs) {
    BuildOptions measured = plain.measured(costs).sparing(profile == null && !full);
    return published == null ? measured : measured.keeping(published);
  }

  private void tell(CostReport report) {
    if (profile == Form.JSON) {
      screen.out().println(report.json());
    } else {
      report.tell(problems.isText() ? screen.out() : screen.err());
    }
  }

  private Target target() {
    boolean isNew = into != null && !common.isTyped("--out");
    if (common.isTyped("--into") && common.isTyped("--out")) {
      throw common.wrong("--into and --out both say where the site goes: give one of them");
    }
    if (dryRun && verify) {
      throw common.wrong("--dry-run and --verify are two questions: ask one at a time");
    }
    Path usual = out != null ? out : common.source().resolve("site");
    return new Target(
        isNew ? into : usual, new SaveOptions(mode(), adopt, allowShrink, isNew, full));
  }

  private Mode mode() {
    if (verify) {
      return Mode.VERIFY;
    }
    return dryRun ? Mode.TELL : Mode.PUBLISH;
  }
}
