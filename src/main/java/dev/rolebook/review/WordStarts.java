package dev.rolebook.review;

import dev.rolebook.model.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells quickly, and never wrongly, that a text holds no word of some lists.
 *
 * <p>Every word of a list stands at the beginning of a word of the text; all are looked for in one
 * pass, by their first letters.
 */
final class WordStarts {
  private static final int LETTERS = 2;

  /** From Thai on, most scripts put no space between words: one may begin at any letter. */
  private static final char FIRST_WITHOUT_SPACES = '\u0E00';

  /**
   * How a word of a list begins.
   *
   * @param whole whether the text's word ends where the first one does
   * @param next how the word after it begins; empty when there is none
   */
  private record Start(String first, boolean whole, String next) {
    static Start of(String typed) {
      int end = plainEnd(typed, 0);
      int after = end;
      while (after < typed.length() && " -/".indexOf(typed.charAt(after)) >= 0) {
        after++;
      }
      boolean whole = end == typed.length() || after > end;
      String next = typed.substring(after, plainEnd(typed, after));
      return new Start(typed.substring(0, end), whole, whole ? next : "");
    }

    boolean isAt(String text, int at) {
      int end = at + first.length();
      if (!text.regionMatches(true, at, first, 0, first.length())) {
        return false;
      }
      if (whole && end < text.length() && isPlain(text.charAt(end))) {
        return false;
      }
      int after = end;
      while (!next.isEmpty() && after < text.length() && !isPlain(text.charAt(after))) {
        after++;
      }
      return text.regionMatches(true, after, next, 0, next.length());
    }
  }

  private final Map<Integer, List<Start>> byLetters = new HashMap<>();
  private boolean anything;

  WordStarts(Collection<WordList> lists) {
    lists.forEach(list -> list.words().keySet().forEach(this::add));
  }

  private void add(String word) {
    String typed = word.strip();
    if (plainEnd(typed, 0) < LETTERS) {
      anything |= !typed.isEmpty();
    } else {
      byLetters.computeIfAbsent(letters(typed, 0), k -> new ArrayList<>()).add(Start.of(typed));
    }
  }

  private static int plainEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) && c < FIRST_WITHOUT_SPACES;
  }

  /** Whether a word of the lists may stand in the text. */
  boolean mayBeIn(String text) {
    boolean inWord = false;
    for (int i = 0; i + LETTERS <= text.length() && !anything; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord && startsAt(text, i)) {
        return true;
      }
      inWord = letter;
    }
    return anything;
  }

  private boolean startsAt(String text, int at) {
    for (Start start : byLetters.getOrDefault(letters(text, at), List.of())) {
      if (start.isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static int letters(String text, int at) {
    return folded(text.charAt(at)) << 16 | folded(text.charAt(at + 1));
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
