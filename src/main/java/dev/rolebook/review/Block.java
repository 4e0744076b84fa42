package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, an item or a cell of a text, as people read it.
 *
 * @param text all its words
 * @param open the same with {@link #GAP} for every link and every piece of code
 */
record Block(String text, String open) {
  /** Stands for words that are a name, a quotation or somebody else's. */
  static final char GAP = '\uFFFC';

  private static final Pattern QUOTED =
      Pattern.compile(
          "\"[^\"]*\"|\u201C[^\u201C\u201D]*\u201D|(?<![\\p{L}\\p{N}])['\u2018][^'\u2018\u2019]*['\u2019]"
              + "(?![\\p{L}\\p{N}])");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}\\-]*");

  Block {
    requireNonNull(text, "text");
    requireNonNull(open, "open");
  }

  /**
   * What the author says in words of their own: without links, code, quotations, and words that a
   * capital inside a sentence shows to be names.
   */
  String own() {
    String unquoted = QUOTED.matcher(open).replaceAll(String.valueOf(GAP));
    StringBuilder own = new StringBuilder();
    Matcher capitalised = CAPITALISED.matcher(unquoted);
    while (capitalised.find()) {
      boolean first = startsSentence(unquoted, capitalised.start());
      String kept = first ? capitalised.group() : String.valueOf(GAP);
      capitalised.appendReplacement(own, Matcher.quoteReplacement(kept));
    }
    return capitalised.appendTail(own).toString();
  }

  private static boolean startsSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
      char c = text.charAt(before);
      if (c == '.' || c == '!' || c == '?') {
        return true;
      }
      if (c == GAP) {
        return false;
      }
      before--;
    }
    return before < 0;
  }
}
