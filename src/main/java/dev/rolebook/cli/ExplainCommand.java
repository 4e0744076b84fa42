package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rolebook explain}: what a rule asks for, told to somebody who broke it. */
@Command(
    name = "explain",
    description = "Explain a rule: what it asks for, why, and how a mistake is mended.",
    footer = {
      "",
      "Examples:",
      "  rolebook explain E201                by the code that stands in the message",
      "  rolebook explain unknown-key         by its name",
      "",
      "Exit codes: 0 explained, 2 there is no such thing."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Screen screen;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "WHAT", description = "The code or the name of a rule.")
  private String what;

  ExplainCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    Optional<Rule> rule = Rule.named(what);
    if (rule.isPresent()) {
      RulePages.of(rule.get()).text().lines().map(Snippet::visible).forEach(screen.out()::println);
      return Exit.FINE;
    }
    throw common.wrong("There is no rule \"" + what + '"' + nearest());
  }

  private String nearest() {
    List<String> names = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      names.add(rule.word());
    }
    // Codes are near to each other by chance: only names say what was meant.
    return Nearest.of(what, names).map(name -> "; did you mean " + name + "?").orElse("");
  }
}
