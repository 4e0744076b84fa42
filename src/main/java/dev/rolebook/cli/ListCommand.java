package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildResult;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rolebook list}: one kind of thing that the content holds, makes or lacks. */
@Command(
    name = "list",
    description = "List what the content holds, makes or lacks, one line each.",
    footer = {
      "",
      "What can be listed:",
      "  roles        every role: its id and its name",
      "  pages        every page: its address in the site and its title",
      "  urls         the address of every file of the site, complete where site.yaml has an address",
      "  gaps         questions that a role does not answer yet",
      "  stale        what nobody checked for longer than the site allows",
      "  unsourced    what names no source",
      "  orphans      vocabulary that nothing uses",
      "",
      "Examples:",
      "  rolebook list gaps",
      "  rolebook list pages --format json",
      "",
      "Exit codes: 0 listed (even where there is nothing to list), 1 the content has errors."
    })
final class ListCommand implements Callable<Integer> {
  private final Screen screen;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "WHAT",
      converter = Choices.Listings.class,
      description = "One of roles, pages, urls, gaps, stale, unsourced, orphans.")
  private Listing what;

  @Option(
      names = "--format",
      converter = Choices.Forms.class,
      paramLabel = "FORM",
      description =
          "text (the default: columns with a tab between them) or json (an object a line).")
  private Form form = Form.TEXT;

  ListCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    BuildResult result = common.run(screen, Optional.empty(), false);
    if (result.errors() > 0) {
      String why = "Nothing can be listed: " + Words.count(result.errors(), "error") + ".";
      return new Mistakes(screen).errors(result.problems(), common.showsAll(), why);
    }
    List<List<String>> rows = what.rows(result);
    if (rows.isEmpty() && !common.quiet()) {
      screen.err().println("Nothing to list. " + what.none());
    }
    for (List<String> row : rows) {
      screen.out().println(form == Form.JSON ? json(row) : text(row));
    }
    return Exit.FINE;
  }

  private static String text(List<String> row) {
    return String.join("\t", row.stream().map(Snippet::visible).toList());
  }

  private String json(List<String> row) {
    JsonWriter json = JsonWriter.compact().object();
    for (int i = 0; i < row.size(); i++) {
      json.put(what.columns().get(i), row.get(i));
    }
    return json.end().toString();
  }
}
