package dev.rolebook.review;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts English text into sentences, and sentences into words. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?\u2026])[\"'\u201D\u2019)\\]]*\\s+(?=[\"'\u201C\u2018(\\[]*[\\p{Lu}\\p{N}])");

  private Sentences() {}

  static List<String> of(Block block) {
    return List.of(END.split(block.text().strip()));
  }

  /** Signs that stand alone, such as a dash or an ampersand, are no words. */
  static int words(String sentence) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        words++;
        counted = true;
      }
    }
    return words;
  }

  /** Whether it is a sentence to its end rather than an item of a list or a cell. */
  static boolean isWhole(String sentence) {
    int end = sentence.length();
    while (end > 0 && !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
      end--;
      if (".!?\u2026".indexOf(sentence.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
