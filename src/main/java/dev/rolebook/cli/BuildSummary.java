package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildResult;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Snippet;
import dev.rolebook.save.Changes;
import dev.rolebook.save.SaveOptions.Mode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Says what became of a build, in a line for people or for programs, and turns it into a code. */
final class BuildSummary {
  private static final int FOREIGN_NAMED = 5;

  private final Screen screen;
  private final CommonOptions common;
  private final ProblemOptions problems;
  private final Mode mode;

  BuildSummary(Screen screen, CommonOptions common, ProblemOptions problems, Mode mode) {
    this.screen = requireNonNull(screen, "screen");
    this.common = requireNonNull(common, "common");
    this.problems = requireNonNull(problems, "problems");
    this.mode = requireNonNull(mode, "mode");
  }

  int tell(BuildResult result, long nanoseconds) {
    int code = code(result);
    if (problems.isJson()) {
      screen.out().println(json(result, code));
    }
    if (result.refused().isPresent()) {
      return Mistakes.refused(screen, result.refused().get());
    }
    if (result.errors() > 0) {
      screen.err().println("Nothing was published: " + Words.problems(result) + ".");
      return code;
    }
    tell(result, result.changes().orElse(Changes.NONE), nanoseconds);
    return code;
  }

  private int code(BuildResult result) {
    if (result.refused().isPresent()) {
      return Exit.ENVIRONMENT;
    }
    boolean differs = mode == Mode.VERIFY && !result.changes().orElse(Changes.NONE).isEmpty();
    return result.errors() > 0 || differs ? Exit.CONTENT : Exit.FINE;
  }

  private void tell(BuildResult result, Changes changes, long nanoseconds) {
    PrintStream results = problems.isText() ? screen.out() : screen.err();
    if (mode != Mode.PUBLISH) {
      name(results, "create", changes.created());
      name(results, "change", changes.changed());
      name(results, "remove", changes.removed());
    }
    if (!changes.foreign().isEmpty() && !common.quiet()) {
      screen.err().println("Left alone, because Rolebook did not write it: " + foreign(changes));
    }
    String warnings = result.warnings() == 0 ? "" : ", " + Words.problems(result);
    String form =
        switch (mode) {
          case PUBLISH -> "Built %s: %,d written, %,d removed";
          case TELL -> "Would build %s: %,d to write, %,d to remove";
          case VERIFY ->
              (changes.isEmpty() ? "Verified" : "Not the same:")
                  + " %s: %,d different, %,d too many";
        };
    results.println(
        String.format(
                Locale.ROOT, form, Words.size(result), changes.written(), changes.removed().size())
            + " in "
            + Words.seconds(nanoseconds)
            + warnings);
  }

  private void name(PrintStream results, String verb, List<String> paths) {
    Words.some(paths, common.showsAll())
        .forEach(path -> results.println("  " + verb + "  " + path));
  }

  private static String foreign(Changes changes) {
    List<String> paths = changes.foreign();
    String some = String.join(", ", paths.subList(0, Math.min(FOREIGN_NAMED, paths.size())));
    int more = paths.size() - FOREIGN_NAMED;
    return Snippet.visible(some) + (more > 0 ? " and " + more + " more" : "");
  }

  /** The last of the JSON lines, with {@code "type": "result"}. */
  private String json(BuildResult result, int code) {
    Changes changes = result.changes().orElse(Changes.NONE);
    JsonWriter json =
        JsonWriter.compact()
            .object()
            .put("type", "result")
            .put("exit", code)
            .put("published", mode == Mode.PUBLISH && result.changes().isPresent())
            .put("pages", result.pages())
            .put("spared", result.spared())
            .put("files", result.files())
            .put("errors", result.errors())
            .put("warnings", result.warnings())
            .put("created", changes.created())
            .put("changed", changes.changed())
            .put("removed", changes.removed())
            .put("foreign", changes.foreign());
    result
        .refused()
        .ifPresent(why -> json.put("refused", why.getMessage()).put("hint", why.hint()));
    return json.end().toString();
  }
}
