package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions.Target;
import dev.rolebook.load.ContentState;
import dev.rolebook.load.Loader;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import dev.rolebook.review.Published;
import dev.rolebook.review.TemplateSources;
import dev.rolebook.save.Draft;
import dev.rolebook.save.LastBuild;
import dev.rolebook.save.Outcome;
import dev.rolebook.save.Refused;
import dev.rolebook.save.SaveOptions.Mode;
import dev.rolebook.save.SiteFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spares a build that would only repeat the last one: the same program with the same flags, the
 * same content, and every file that it published still as it left it.
 *
 * <p>Whatever is in doubt makes everything again. What is told is what such a build would tell. A
 * content that changes while it is read is in doubt altogether, and is not published.
 */
final class Repetition {
  private final BuildOptions options;
  private final Optional<ContentState> content;
  private final Optional<String> from;

  private Repetition(BuildOptions options, Optional<ContentState> content, boolean possible) {
    this.options = requireNonNull(options, "options");
    this.content = requireNonNull(content, "content");
    this.from =
        content
            .filter(state -> possible)
            .flatMap(state -> Program.digest().map(program -> from(state, program)));
  }

  /** Looks at the content before anybody else does. */
  static Repetition of(BuildOptions options) {
    boolean possible = options.maySpare();
    boolean looks = possible || isPublishing(options);
    return new Repetition(
        options, looks ? ContentState.of(options.source()) : Optional.empty(), possible);
  }

  private static boolean isPublishing(BuildOptions options) {
    return options.target().filter(t -> t.saving().mode() == Mode.PUBLISH).isPresent();
  }

  private String from(ContentState state, String program) {
    return String.join(
        " ",
        state.digest(),
        program,
        options.date().map(Object::toString).orElse("undated"),
        options.strict() ? "strict" : "lenient",
        options.precompress() ? "precompressed" : "plain");
  }

  /** What the build would come to, if it would change nothing. */
  Optional<BuildResult> result() {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Target target = options.target().orElseThrow();
    Optional<LastBuild.Note> note = LastBuild.of(target.folder(), from.get(), this::text);
    try {
      return note.isEmpty() ? Optional.empty() : result(target, note.get());
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  private Optional<BuildResult> result(Target target, LastBuild.Note note) throws Refused {
    SiteFolder folder = SiteFolder.open(target.folder(), options.source(), target.saving());
    Outcome last = note.outcome();
    return folder
        .asLeftBy(note)
        .map(
            changes ->
                new BuildResult(
                    last.problems(),
                    Optional.empty(),
                    last.pages(),
                    last.pages(),
                    last.files(),
                    List.of(),
                    Optional.of(changes),
                    Optional.empty()));
  }

  /** A text that a problem may be in, as it is now. */
  private Optional<SourceFile> text(String name) {
    if (name.startsWith("content/")) {
      return Loader.text(options.source(), name);
    }
    return name.startsWith("templates/")
        ? TemplateSources.bundled().named(name.substring("templates/".length()))
        : Optional.empty();
  }

  /** Half a file may look like a whole one, and two files of two versions like one content. */
  void refuseWhatWasReadWhileSomebodyWrote() throws Refused {
    if (isPublishing(options) && !ContentState.of(options.source()).equals(content)) {
      throw new Refused(
          "Somebody wrote into content/ while it was read",
          "the published site is as it was; build again");
    }
  }

  /** Notes what was published, for the next build; not where that would tell something else. */
  void note(Draft draft, SitePlan plan, Problems told) {
    List<Problem> problems = told.sorted();
    if (from.isPresent()
        && isPublishing(options)
        && problems.stream().noneMatch(p -> Published.RULES.contains(p.rule()))
        && problems.stream().allMatch(this::isKnown)) {
      draft.note(new Outcome(from.get(), plan.slots().size(), draft.size(), problems));
    }
  }

  /** Whether every text that a problem shows is found again, character by character. */
  private boolean isKnown(Problem problem) {
    return Stream.of(
            Stream.of(problem.span()),
            problem.notes().stream().map(Problem.Note::span),
            problem.fix().stream().flatMap(fix -> fix.edits().stream()).map(Fix.Edit::span))
        .flatMap(spans -> spans)
        .map(Span::file)
        .distinct()
        .allMatch(file -> file.text().isEmpty() || text(file.name()).equals(Optional.of(file)));
  }
}
