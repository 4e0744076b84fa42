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
    if (single || twice || isInSmartQuotes(bare)) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare.contains("\"") || bare.contains("\\")
        ? "'" + bare.replace("'", "''") + "'"
        : '"' + bare + '"';
  }

  /** Whether a text stands in typographic quotes, where straight ones were meant. */
  static boolean isInSmartQuotes(String text) {
    int last = text.length() - 1;
    if (last < 2 || text.strip().length() != text.length()) {
      return false;
    }
    boolean twice = isOneOf("“”„", text.charAt(0)) && isOneOf("“”\"", text.charAt(last));
    boolean once = isOneOf("‘‚", text.charAt(0)) && isOneOf("‘’", text.charAt(last));
    return text.substring(1, last).chars().noneMatch(c -> isOneOf(twice ? "“”„\"" : "‘’", (char) c))
        && (twice || once);
  }

  private static boolean isOneOf(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }

  /** A number of things in words: {@code 1 file}, {@code 2 files}. */
  static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%d %s", number, number == 1 ? one : many);
  }
}
