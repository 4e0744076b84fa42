package dev.rolebook.review;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts English text into sentences, and sentences into words. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?\u2026])[\"'\u201D\u2019)\\]]*\\s+(?=[\"'\u201C\u2018(\\[]*[\\p{Lu}\\p{N}])");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Sentences() {}

  static List<String> of(Block block) {
    return List.of(END.split(block.text().strip()));
  }

  /** Signs that stand alone, such as a dash or an ampersand, are no words. */
  static int words(String sentence) {
    return (int)
        Arrays.stream(SPACE.split(sentence))
            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  /** Whether it is a sentence to its end rather than an item of a list or a cell. */
  static boolean isWhole(String sentence) {
    return Pattern.compile("[.!?\u2026][\"'\u201D\u2019)\\]]*$").matcher(sentence.strip()).find();
  }
}
