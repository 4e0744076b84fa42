package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Orders names from A to Z, in any script and the same on every machine.
 *
 * <p>Capitals and the accents of Latin and Greek letters make no difference; whatever comes before
 * the first letter or digit is passed over. Scripts follow each other as Unicode lists them.
 */
final class Alphabet {
  private static final String ACCENTS = "(?<=[\\p{IsLatin}\\p{IsGreek}])[\\x{300}-\\x{36F}]+";
  private static final String BEFORE_WORDS = "^[^\\p{L}\\p{N}]+";

  private Alphabet() {}

  /** The names that begin with one letter; {@code name} is the letter as a heading shows it. */
  record Letter<T>(String id, String name, List<T> entries) {
    Letter {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      entries = List.copyOf(entries);
    }
  }

  /**
   * The entries by letter, each letter in order.
   *
   * @param digits the heading of what begins with a digit
   * @param other the heading of what holds neither letter nor digit
   */
  static <T> List<Letter<T>> letters(
      List<T> entries, Function<T, String> name, String digits, String other) {
    Map<String, List<T>> letters =
        entries.stream()
            .sorted(Comparator.comparing(name, order()))
            .collect(
                Collectors.groupingBy(
                    entry -> letter(name.apply(entry)), TreeMap::new, Collectors.toList()));
    return letters.entrySet().stream()
        .map(e -> new Letter<>(id(e.getKey()), heading(e.getKey(), digits, other), e.getValue()))
        .toList();
  }

  /** Names from A to Z; those that differ in capitals or accents only are told apart by these. */
  static Comparator<String> order() {
    return Comparator.comparing(Alphabet::key).thenComparing(Comparator.naturalOrder());
  }

  /** The name as it counts for the order. */
  static String key(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll(ACCENTS, "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceFirst(BEFORE_WORDS, "");
  }

  /** The first letter; empty where there is none, {@code 0} for every digit. */
  private static String letter(String name) {
    String key = key(name);
    if (key.isEmpty()) {
      return "";
    }
    int first = key.codePointAt(0);
    if (UnicodeScript.of(first) == UnicodeScript.HANGUL) {
      return firstSound(first);
    }
    return Character.isLetter(first) ? Character.toString(first) : "0";
  }

  // Korean dictionaries go by the first sound of a syllable, not by the syllable.
  private static String firstSound(int syllable) {
    String sounds = Normalizer.normalize(Character.toString(syllable), Normalizer.Form.NFD);
    return sounds.substring(0, 1);
  }

  private static String heading(String letter, String digits, String other) {
    if (letter.isEmpty()) {
      return other;
    }
    return letter.equals("0") ? digits : letter.toUpperCase(Locale.ROOT);
  }

  // The underscore keeps it apart from the ids of entries.
  private static String id(String letter) {
    return "letter_" + (letter.isEmpty() ? "other" : letter);
  }
}
