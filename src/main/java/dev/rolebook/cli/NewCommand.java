package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Kind;
import dev.rolebook.load.Loader;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Snippet;
import dev.rolebook.save.PlainFiles;
import dev.rolebook.save.Refused;
import dev.rolebook.skeleton.Beginning;
import dev.rolebook.skeleton.Begun;
import dev.rolebook.skeleton.CannotBegin;
import dev.rolebook.skeleton.Skeletons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rolebook new}: the first draft of an entry, or of a whole site. */
@Command(
    name = "new",
    description = {
      "Begin a role, a comparison, a guide ... with a file that explains itself.",
      "Nothing is ever overwritten."
    },
    footer = {
      "",
      "What can be begun:",
      "  role, guide, page, recommendation NAME     a file of its own",
      "  comparison ROLE ROLE                       what only a person can say of two roles",
      "  question SKILL                             one more interview question",
      "  aspect NAME --group GROUP                  a question that every role answers",
      "  skill, tool, use-case, person, term NAME   one more in its file",
      "  site FOLDER                                a small site of another trade, complete",
      "",
      "Examples:",
      "  rolebook new role \"Data Steward\"           content/roles/data-steward.yaml",
      "  rolebook new comparison ml-engineer ai-engineer",
      "  rolebook new site ../nursing",
      "",
      "Exit codes: 0 made, 2 wrong command line or already there, 3 the disk."
    })
final class NewCommand implements Callable<Integer> {
  private static final String PAIR = Kind.COMPARISON.word();
  private static final String QUESTION = "question";
  private static final String ASPECT = Kind.ASPECT.word();
  private static final String SITE = "site";

  /** Kinds whose entries are a name and words; others hold facts that nobody can make up. */
  private static final List<Kind> NAMED =
      List.of(
          Kind.ROLE,
          Kind.GUIDE,
          Kind.PAGE,
          Kind.RECOMMENDATION,
          Kind.SKILL,
          Kind.TOOL,
          Kind.USE_CASE,
          Kind.PERSON,
          Kind.TERM);

  private final Screen screen;
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "KIND", description = "What to begin, see below.")
  private String kind;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "NAME",
      description = "Its name; of a comparison, its two roles.")
  private List<String> names;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The id, where it is not the name in small letters.")
  private String id;

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "The group of aspects.yaml that an aspect goes to.")
  private String group;

  NewCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    try {
      return kind.equals(SITE) ? site() : entry();
    } catch (CannotBegin e) {
      return new Mistakes(screen).cannotBegin(e);
    } catch (Refused e) {
      return Mistakes.refused(screen, e);
    }
  }

  private int entry() throws CannotBegin, Refused {
    Path project = common.project();
    PlainFiles files = new PlainFiles(project);
    Begun begun = begun(new Beginning(Loader.known(project), file -> text(files, file)));
    if (begun.isNew() && files.read(begun.file()).isPresent()) {
      throw new CannotBegin(
          begun.file() + " is there already", "change it, or choose another name");
    }
    files.write(begun.file(), begun.text());
    say((begun.isNew() ? "Made " : "Added to ") + shown(begun.file()));
    begun.next().forEach(this::say);
    say("");
    say("Next: open the file, and write in place of each \"To write\".");
    say("  rolebook serve --open   shows the page while you write");
    say("  rolebook check          tells what is still missing");
    return Exit.FINE;
  }

  private static Optional<String> text(PlainFiles files, String name) throws CannotBegin {
    try {
      return files.read(name);
    } catch (Refused e) {
      throw new CannotBegin(e.getMessage(), e.hint());
    }
  }

  private Begun begun(Beginning beginning) throws CannotBegin {
    Optional<String> ownId = Optional.ofNullable(id);
    if (kind.equals(PAIR)) {
      exactly(2, "the ids of two roles");
      return beginning.comparison(names.get(0), names.get(1));
    }
    exactly(1, "one name; put quotes round it: \"Night nurse\"");
    if (kind.equals(QUESTION)) {
      return beginning.question(names.get(0));
    }
    if (kind.equals(ASPECT)) {
      return beginning.aspect(names.get(0), ownId, Optional.ofNullable(group));
    }
    Optional<Kind> named = NAMED.stream().filter(k -> k.word().equals(kind)).findFirst();
    return beginning.entry(named.orElseThrow(this::unknown), names.get(0), ownId);
  }

  private CannotBegin unknown() {
    List<String> words = new ArrayList<>(List.of(SITE, PAIR, QUESTION, ASPECT));
    NAMED.forEach(k -> words.add(k.word()));
    return new CannotBegin(
        "There is no \"" + kind + "\" to begin",
        Nearest.of(kind, words)
            .map(near -> "did you mean " + near + "?")
            .orElse("it is one of " + String.join(", ", words.stream().sorted().toList())));
  }

  private void exactly(int count, String what) throws CannotBegin {
    if (names.size() != count) {
      throw new CannotBegin("\"new " + kind + "\" wants " + what, "see rolebook new --help");
    }
  }

  private int site() throws CannotBegin, Refused {
    exactly(1, "the folder to make");
    Path folder = Path.of(names.get(0)).toAbsolutePath().normalize();
    new PlainFiles(folder).fill(Skeletons.site());
    say("Made a small site in " + names.get(0));
    say("");
    say("Next: change its words for yours; README.md in it says where everything stands.");
    say("  rolebook serve --open -s " + names.get(0));
    return Exit.FINE;
  }

  private String shown(String file) {
    return common.source().resolve(file).toString().replace('\\', '/');
  }

  private void say(String line) {
    screen.out().println(Snippet.visible(line));
  }
}
