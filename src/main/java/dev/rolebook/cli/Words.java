package dev.rolebook.cli;

import dev.rolebook.BuildResult;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Snippet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts, times and parts of long texts as people write them. */
final class Words {
  private static final int SHOWN = 20;
  private static final long FIRST_GROUPED = 1_000;
  private static final long TENTH = 100_000_000;

  private Words() {}

  /** {@code 1,204 files}, {@code 1 file}. */
  static String count(long number, String one) {
    return grouped(number) + " " + one + (number == 1 ? "" : "s");
  }

  // The formats of the library cost a hundredth of a second at their first use.
  private static String grouped(long number) {
    return number < FIRST_GROUPED
        ? Long.toString(number)
        : String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 2 errors and 1 warning}; empty when there are none. */
  static String problems(BuildResult result) {
    String errors = result.errors() > 0 ? count(result.errors(), "error") : "";
    String warnings = result.warnings() > 0 ? count(result.warnings(), "warning") : "";
    return errors + (errors.isEmpty() || warnings.isEmpty() ? "" : " and ") + warnings;
  }

  /** All of many things, or the first 20 and how many there are beside them. */
  static List<String> some(List<String> things, boolean all) {
    if (all || things.size() <= SHOWN) {
      return things;
    }
    List<String> some = new ArrayList<>(things.subList(0, SHOWN));
    some.add(more(things.size() - SHOWN));
    return some;
  }

  static String more(int count) {
    return "... and " + count + " more; --all shows them";
  }

  /** A text on one line, cut where it is longer than that. */
  static String line(String text, int width) {
    String line = Snippet.visible(text.strip().replaceAll("\\s+", " "));
    return line.codePointCount(0, line.length()) <= width
        ? line
        : line.substring(0, line.offsetByCodePoints(0, width)) + "…";
  }

  /** {@code ; did you mean check?}, behind what was typed and is not known. */
  static Optional<String> meant(String typed, Collection<String> known) {
    return Nearest.of(typed, known).map(near -> "; did you mean " + near + "?");
  }

  /** {@code 312 pages (1,204 files)}. */
  static String size(BuildResult result) {
    return count(result.pages(), "page") + " (" + count(result.files(), "file") + ")";
  }

  static String seconds(long nanoseconds) {
    long tenths = (nanoseconds + TENTH / 2) / TENTH;
    return tenths / 10 + "." + tenths % 10 + " s";
  }
}
