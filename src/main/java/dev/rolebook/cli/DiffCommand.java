package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions.Target;
import dev.rolebook.BuildResult;
import dev.rolebook.facts.Facts;
import dev.rolebook.facts.PublishedFacts;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.render.JsonFormat;
import dev.rolebook.save.PublishedSite;
import dev.rolebook.save.Refused;
import dev.rolebook.save.SaveOptions;
import dev.rolebook.save.SaveOptions.Mode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rolebook diff}: what a build would change, in facts, pages and addresses. */
@Command(
    name = "diff",
    description = {
      "Tell what a build would change: facts, pages, other files, addresses. Nothing is written.",
      "Facts are those that the published data/roles.json says of the roles; with --against, all",
      "facts of another content, such as that of another branch."
    },
    footer = {
      "",
      "Examples:",
      "  rolebook diff",
      "  rolebook diff --format markdown --all > review.md",
      "  git worktree add ../before main && rolebook diff --against ../before",
      "",
      "Exit codes: 0 told, 1 the content has errors (or with --exit-code: something would change),",
      "            2 wrong command line, 3 the disk or an unsafe folder, 4 a bug of ours."
    })
final class DiffCommand implements Callable<Integer> {
  /** The forms of a difference. */
  enum Form {
    TEXT,
    JSON,
    MARKDOWN
  }

  private static final SaveOptions LOOK = new SaveOptions(Mode.TELL, false, true, false, false);
  private static final Facts NOTHING = new Facts(Map.of());

  private final Screen screen;
  @Mixin private CommonOptions common;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the published site is. Default: site in the source folder.")
  private Path out;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "The folder that holds another content/, to compare the facts with.")
  private Path against;

  @Option(names = "--exit-code", description = "End with 1 where something would change.")
  private boolean exitCode;

  @Option(
      names = "--format",
      converter = Choices.DiffForms.class,
      paramLabel = "FORM",
      description = "text (the default), markdown (for a review) or json (one object).")
  private Form form = Form.TEXT;

  DiffCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    Path site = out != null ? out : common.source().resolve("site");
    BuildResult result = common.run(screen, Optional.of(new Target(site, LOOK)), false);
    if (result.errors() > 0) {
      screen.err().print(TextProblems.of(result.problems(), common.showsAll(), screen.colour()));
    }
    if (result.refused().isPresent()) {
      return Mistakes.refused(screen, result.refused().get());
    }
    if (result.plan().isEmpty()) {
      screen.err().println("Nothing can be compared: " + Words.problems(result) + ".");
      return Exit.CONTENT;
    }
    try {
      SiteDiff diff = against == null ? published(result, site) : others(result);
      screen.out().print(told(diff));
      boolean bad = result.errors() > 0 || exitCode && !diff.isEmpty();
      return bad ? Exit.CONTENT : Exit.FINE;
    } catch (Refused refused) {
      return Mistakes.refused(screen, refused);
    }
  }

  private String told(SiteDiff diff) {
    return switch (form) {
      case TEXT, MARKDOWN -> DiffText.of(diff, form == Form.MARKDOWN, common.showsAll());
      case JSON -> DiffJson.of(diff) + "\n";
    };
  }

  private SiteDiff others(BuildResult result) {
    Optional<Catalog> other = Loader.load(common.project(against), 1).catalog();
    if (other.isEmpty()) {
      throw common.wrong("The content in " + against + " cannot be read; check it with --source");
    }
    Facts now = Facts.of(result.plan().orElseThrow().catalog());
    return SiteDiff.of(result, Optional.empty(), Facts.of(other.get()), now);
  }

  private SiteDiff published(BuildResult result, Path site) throws Refused {
    String file = Addresses.ROLES_JSON.path();
    PublishedSite published = PublishedSite.in(site);
    Optional<String> before =
        published.bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    if (before.isEmpty()) {
      String why =
          published.files().isEmpty() ? "there is no published site" : "there is no " + file;
      String note = why + ": facts are not compared";
      return SiteDiff.of(result, Optional.of(note), NOTHING, NOTHING);
    }
    try {
      Facts old = PublishedFacts.of(before.get());
      Facts now = PublishedFacts.of(rolesJson(result.plan().orElseThrow()));
      return SiteDiff.of(result, Optional.empty(), old, now);
    } catch (IllegalArgumentException notOurs) {
      String note = file + " is not as Rolebook writes it: facts are not compared";
      return SiteDiff.of(result, Optional.of(note), NOTHING, NOTHING);
    }
  }

  private static String rolesJson(SitePlan plan) {
    return new JsonFormat()
        .site(plan).stream()
            .filter(file -> file.url().equals(Addresses.ROLES_JSON))
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
  }
}
