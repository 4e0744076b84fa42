package dev.rolebook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rolebook} alone: says what there is. */
@Command(
    name = "rolebook",
    description = "Turns a folder of YAML and Markdown about roles into a careers and hiring site.",
    versionProvider = RolebookCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nFlags:%n",
    footer = {
      "",
      "To begin:",
      "  rolebook build             content/ to site/; only what changed is written",
      "  rolebook check             every rule, nothing written",
      "  rolebook diff              what a build would change: facts, pages, addresses",
      "  rolebook serve             the site in the browser while you write it",
      "  rolebook new role NAME     begins a role; and much else",
      "  rolebook explain E201      what a message means, and how to mend it",
      "  rolebook list gaps         what nobody wrote yet",
      "  rolebook schema            lets editor programs complete and explain",
      "  rolebook build --help      everything about one command",
      "",
      "Every flag can be set by a variable: ROLEBOOK_STRICT=yes is --strict.",
      "",
      "Exit codes: 0 fine, 1 the content has errors, 2 wrong command line,",
      "            3 the disk or an unsafe folder, 4 a bug of ours."
    })
final class RolebookCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The version in the manifest of the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rolebook " + text()};
    }

    static String text() {
      String version = RolebookCommand.class.getPackage().getImplementationVersion();
      return version == null ? "in development" : version;
    }
  }
}
