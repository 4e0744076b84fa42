package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions;
import dev.rolebook.BuildOptions.Progress;
import dev.rolebook.facts.Trace;
import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Snippet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rolebook explain}: what a rule asks for, what a page is made of, where a fact is. */
@Command(
    name = "explain",
    description = {
      "Explain a rule, a page or a fact.",
      "A page: the files and keys it is made of, with their lines.",
      "A fact: what it says, where it is written, and the pages it is on. A page counts when it",
      "would be another without the fact."
    },
    footer = {
      "",
      "Examples:",
      "  rolebook explain E201                a rule, by the code that stands in the message",
      "  rolebook explain unknown-key         or by its name",
      "  rolebook explain roles/ml-engineer.html",
      "  rolebook explain role.ml-engineer.tools",
      "  rolebook explain role.ml-engineer.aspects.main-purpose",
      "  rolebook explain skill.python        everything an entry says",
      "",
      "Exit codes: 0 explained, 1 the content has errors, 2 there is no such thing."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String PAGE = ".html";

  /** What is neither an address nor a path, nor one of the two entries without an id. */
  private static final Pattern NAME = Pattern.compile("(?!site$|redirects$)[^./]*");

  private final Screen screen;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "WHAT",
      description = "The code or name of a rule, the address of a page, or the path of a fact.")
  private String what;

  @Option(
      names = "--format",
      converter = Choices.Forms.class,
      paramLabel = "FORM",
      description = "text (the default) or json (one object).")
  private Form form = Form.TEXT;

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
    if (NAME.matcher(what).matches()) {
      throw common.wrong("There is no rule \"" + what + '"' + nearestRule());
    }
    Loaded loaded = load();
    if (loaded.catalog().isEmpty() || loaded.problems().hasErrors()) {
      String why = "Only a rule can be explained: the content has errors.";
      return new Mistakes(screen).errors(loaded.problems().sorted(), common.showsAll(), why);
    }
    explain(loaded.catalog().get());
    return Exit.FINE;
  }

  /** Codes are near to each other by chance: only names say what was meant. */
  private String nearestRule() {
    return nearest(Arrays.stream(Rule.values()).map(Rule::word).toList());
  }

  private String nearest(List<String> known) {
    return Words.meant(what, known).orElse("");
  }

  private Loaded load() {
    BuildOptions options = common.build(screen, Optional.empty(), false, Progress.NONE);
    return Loader.load(options.source(), options.jobs());
  }

  private void explain(Catalog catalog) {
    Trace trace = new Trace(catalog);
    Optional<Url> page = page(catalog, trace);
    boolean json = form == Form.JSON;
    if (page.isPresent()) {
      ExplainedPage explained = ExplainedPage.of(page.get(), catalog, trace);
      screen.out().print(json ? explained.json() + "\n" : explained.text());
    } else if (trace.knows(what)) {
      ExplainedFact explained = ExplainedFact.of(what, catalog, trace);
      screen.out().print(json ? explained.json() + "\n" : explained.text(common.showsAll()));
    } else {
      throw common.wrong(unknown(catalog, trace));
    }
  }

  /** The page of an address, whether it begins where the site is published or not. */
  private Optional<Url> page(Catalog catalog, Trace trace) {
    String home =
        Addresses.complete(catalog.site(), Addresses.HOME).filter(what::startsWith).orElse("");
    String path = what.substring(home.length()).replaceFirst("[?#].*$", "");
    boolean folder = path.isEmpty() && !home.isEmpty() || path.endsWith("/");
    return Optional.of(folder ? path + "index.html" : path)
        .filter(address -> address.endsWith(PAGE) && !address.startsWith("/"))
        .filter(address -> !address.contains("..") && !address.contains("\\"))
        .flatMap(address -> trace.plan().at(new Url(address)))
        .map(Slot::url);
  }

  private String unknown(Catalog catalog, Trace trace) {
    List<String> known =
        what.endsWith(PAGE)
            ? trace.plan().slots().stream().map(slot -> slot.url().path()).toList()
            : List.copyOf(new TreeSet<>(catalog.places().byPath().keySet()));
    String kind = what.endsWith(PAGE) ? "page" : "rule, page or fact";
    return "There is no " + kind + " \"" + what + '"' + nearest(known);
  }
}
