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
 * <p>Whatever is in doubt makes everything again. What is told is what such a build would tell.
 */
final class Repetition {
  private final BuildOptions options;
  private final Optional<ContentState> content;
  private final Optional<String> from;

  private Repetition(BuildOptions options, Optional<ContentState> content) {
    this.options = requireNonNull(options, "options");
    this.content = requireNonNull(content, "content");
    this.from = content.flatMap(state -> Program.digest().map(program -> from(state, program)));
  }

  /** Looks at the content before anybody else does. */
  static Repetition of(BuildOptions options) {
    boolean possible =
        options.sparing()
            && options.published().isEmpty()
            && options.target().filter(target -> target.saving().isCareful()).isPresent();
    return new Repetition(options, possible ? ContentState.of(options.source()) : Optional.empty());
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

  /** Notes what was published, for the next build; not where that would tell something else. */
  void note(Draft draft, SitePlan plan, Problems told) {
    boolean publishing =
        options.target().filter(t -> t.saving().mode() == Mode.PUBLISH).isPresent();
    List<Problem> problems = told.sorted();
    if (from.isPresent()
        && publishing
        && problems.stream().noneMatch(p -> Published.RULES.contains(p.rule()))
        && problems.stream().allMatch(this::isKnown)
        && ContentState.of(options.source()).equals(content)) {
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
