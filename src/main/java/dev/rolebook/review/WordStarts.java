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
   * @param words up to the first whose ending is open
   * @param whole whether the last of them ends there in a text too
   */
  private record Start(List<String> words, boolean whole) {
    Start {
      words = List.copyOf(words);
    }

    static Start of(String typed) {
      List<String> words = new ArrayList<>();
      int at = 0;
      boolean whole = true;
      while (whole && plainEnd(typed, at) > at) {
        int end = plainEnd(typed, at);
        words.add(typed.substring(at, end));
        whole = end == typed.length() || isBetween(typed.charAt(end));
        at = end;
        while (at < typed.length() && isBetween(typed.charAt(at))) {
          at++;
        }
      }
      return new Start(words, whole);
    }

    private static boolean isBetween(char c) {
      return c == ' ' || c == '-' || c == '/';
    }

    boolean isAt(String text, int from) {
      int at = from;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        int end = at + word.length();
        boolean ends = plainEnd(text, Math.min(end, text.length())) <= end;
        if (!text.regionMatches(true, at, word, 0, word.length())
            || !ends && (whole || i < words.size() - 1)) {
          return false;
        }
        at = nextPlain(text, end);
      }
      return true;
    }

    private static int nextPlain(String text, int from) {
      int at = from;
      while (at < text.length() && !isPlain(text.charAt(at))) {
        at++;
      }
      return at;
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
