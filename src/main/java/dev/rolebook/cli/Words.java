package dev.rolebook.cli;

import dev.rolebook.BuildResult;
import java.util.Locale;

/** Counts and times as people write them. */
final class Words {
  private Words() {}

  /** {@code 1,204 files}, {@code 1 file}. */
  static String count(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }

  /** {@code 2 errors and 1 warning}; empty when there are none. */
  static String problems(BuildResult result) {
    String errors = result.errors() > 0 ? count(result.errors(), "error") : "";
    String warnings = result.warnings() > 0 ? count(result.warnings(), "warning") : "";
    return errors + (errors.isEmpty() || warnings.isEmpty() ? "" : " and ") + warnings;
  }

  /** {@code 312 pages (1,204 files)}. */
  static String size(BuildResult result) {
    return count(result.pages(), "page") + " (" + count(result.files(), "file") + ")";
  }

  static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
  }
}
