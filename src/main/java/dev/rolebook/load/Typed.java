package dev.rolebook.load;

import java.util.Locale;

/** What an editor typed, as messages repeat it. */
final class Typed {
  private static final int LONGEST = 80;

  private Typed() {}

  /** The text in quotation marks, on one line, cut where it is long. */
  static String quoted(String text) {
    return '"' + cut(text) + '"';
  }

  /** The text on one line, cut where it is long. */
  static String cut(String text) {
    String line = text.replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The text as YAML reads it back unchanged, whatever it holds. */
  static String inQuotes(String text) {
    String bare = text.strip();
    boolean single = bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'");
    boolean twice = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    if (single || twice) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare.contains("\"") || bare.contains("\\")
        ? "'" + bare.replace("'", "''") + "'"
        : '"' + bare + '"';
  }

  /** A number of things in words: {@code 1 file}, {@code 2 files}. */
  static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%d %s", number, number == 1 ? one : many);
  }
}
