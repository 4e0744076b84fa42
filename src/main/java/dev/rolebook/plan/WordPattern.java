package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or phrase to look for, as an editor writes it.
 *
 * <p>A star stands for any ending, {@code #} for any number; hyphens and spaces are the same, and
 * so are the apostrophes; capitals make no difference. Whole words only: {@code young} is not in
 * {@code youngest}, and {@code driven} not in {@code data-driven}. Scripts that put no space
 * between words have no whole words to speak of, so there the characters alone decide.
 */
final class WordPattern {
  private static final String WORD = "\\p{L}\\p{M}\\p{N}";
  private static final String NUMBER = "\\p{Nd}++(?:[.,]\\p{Nd}++)?+\\+?+";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final String regex;
  private final String hint;

  // Most words are never looked for: no text can hold them.
  private volatile Optional<Pattern> pattern = Optional.empty();

  private WordPattern(String regex, String hint) {
    this.regex = requireNonNull(regex, "regex");
    this.hint = requireNonNull(hint, "hint");
  }

  static WordPattern of(String word) {
    String typed = word.replaceAll("[\\s-]+", " ").strip();
    boolean anyEnding = typed.endsWith("*");
    String stem = anyEnding ? typed.substring(0, typed.length() - 1) : typed;
    StringBuilder regex = new StringBuilder();
    stem.codePoints().forEach(c -> regex.append(piece(c)));
    if (anyEnding) {
      regex.append("[" + WORD + "]*+");
    }
    return new WordPattern(before(stem) + regex + after(stem, anyEnding), hint(stem));
  }

  /** Whether it stands for something: a star alone would be found everywhere. */
  static boolean isWord(String typed) {
    return !typed.replaceAll("[\\s*-]+", "").isEmpty();
  }

  private static String before(String stem) {
    return separate(stem.codePointAt(0)) ? "(?<![" + WORD + "\\-\u2010\u2011])" : "";
  }

  private static String after(String stem, boolean anyEnding) {
    boolean whole = !anyEnding && separate(stem.codePointBefore(stem.length()));
    return whole ? "(?![" + WORD + "])" : "";
  }

  /** Whether a text can hold the word: quick, and never wrong about a no. */
  boolean mayBeIn(String lowerCase) {
    return lowerCase.contains(hint);
  }

  Matcher in(String text) {
    if (pattern.isEmpty()) {
      pattern = Optional.of(Pattern.compile(regex, FLAGS));
    }
    return pattern.get().matcher(text);
  }

  private static String piece(int c) {
    return switch (c) {
      case '#' -> NUMBER + "(?:\\s*+(?:\\p{Pd}|to)\\s*+" + NUMBER + ")?+";
      case ' ' -> "[\\s\\p{Pd}]++";
      case '\'', '\u2019' -> "['\u2019]?";
      default -> Pattern.quote(Character.toString(c));
    };
  }

  private static boolean separate(int c) {
    return !WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }

  // The longest run of plain letters: what must be in a text before the pattern is tried.
  private static String hint(String typed) {
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
