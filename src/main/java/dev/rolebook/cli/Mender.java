package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildResult;
import dev.rolebook.mend.FileMend;
import dev.rolebook.mend.Mending;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Snippet;
import dev.rolebook.save.ContentFiles;
import dev.rolebook.save.Refused;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Mends the content: writes what was certainly meant, shows each line before and after, and checks
 * again, for one mistake may have hidden another.
 */
final class Mender {
  private static final int MOST_ROUNDS = 20;

  private final PrintStream shown;
  private final ContentFiles files;
  private int mended;

  Mender(PrintStream shown, ContentFiles files) {
    this.shown = requireNonNull(shown, "shown");
    this.files = requireNonNull(files, "files");
  }

  /** Mends until nothing certain is left; gives what a last check finds. */
  BuildResult mend(Supplier<BuildResult> check) throws Refused {
    BuildResult result = check.get();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Mending mending = Mending.of(result.problems());
      Set<Fix.Rename> kept = kept(mending);
      if (mending.isNothing() || !write(mending)) {
        break;
      }
      mended += mending.mendedWithout(kept);
      result = check.get();
    }
    say(mended == 0 ? "Nothing can be mended for certain." : "Mended " + problems(mended) + ".");
    return result;
  }

  /** Shows what would be done. */
  void show(BuildResult result) throws Refused {
    Mending mending = Mending.of(result.problems());
    mending.files().forEach(this::show);
    for (Fix.Rename rename : mending.renames()) {
      isDone(rename.from(), files.whyNot(rename), () -> show(rename));
    }
    int count = mending.mendedWithout(kept(mending));
    say(
        count == 0
            ? "Nothing can be mended for certain."
            : "Would mend "
                + problems(count)
                + ". Nothing was written; more may be found when it is.");
  }

  private static String problems(int count) {
    return Words.count(count, "problem");
  }

  /** The files that would keep their old names. */
  private Set<Fix.Rename> kept(Mending mending) throws Refused {
    Set<Fix.Rename> kept = new HashSet<>();
    for (Fix.Rename rename : mending.renames()) {
      if (files.whyNot(rename).isPresent()) {
        kept.add(rename);
      }
    }
    return kept;
  }

  /** Whether anything was written. */
  private boolean write(Mending mending) throws Refused {
    boolean any = false;
    for (FileMend file : mending.files()) {
      any |= isDone(file.file().name(), files.write(file), () -> show(file));
    }
    for (Fix.Rename rename : mending.renames()) {
      any |= isDone(rename.from(), files.rename(rename), () -> show(rename));
    }
    return any;
  }

  private boolean isDone(String name, Optional<String> leftAlone, Runnable show) {
    leftAlone.ifPresentOrElse(why -> say("Left alone: " + name + ": " + why), show);
    return leftAlone.isEmpty();
  }

  private void show(FileMend file) {
    for (FileMend.Hunk hunk : file.hunks()) {
      say(file.file().name() + ":" + hunk.line());
      lines("- ", hunk.before());
      lines("+ ", hunk.after());
    }
  }

  private void show(Fix.Rename rename) {
    say(rename.from() + ": the right name is " + rename.to());
  }

  private void lines(String sign, List<String> lines) {
    lines.forEach(line -> say(sign + line));
  }

  private void say(String line) {
    shown.println(Snippet.visible(line));
  }
}
