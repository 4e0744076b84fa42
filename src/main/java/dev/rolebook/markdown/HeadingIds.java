package dev.rolebook.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives every heading of one text an id made of its words, stable and unlike any other. */
final class HeadingIds {
  private static final String EMPTY = "section";

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /** An id that is taken from now on: {@code text}, {@code text-2}, {@code text-3}. */
  String take(String text) {
    String id = of(text);
    String free = id;
    while (!taken.add(free)) {
      free = id + "-" + uses.merge(id, 1, (used, one) -> used + one);
    }
    uses.putIfAbsent(id, 1);
    return free;
  }

  /** Letters and digits of any script, in lower case, with single hyphens for all between. */
  static String of(String text) {
    StringBuilder id = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || (isMark(c) && !endsWithHyphen(id))) {
                id.appendCodePoint(c);
              } else if (!endsWithHyphen(id)) {
                id.append('-');
              }
            });
    if (id.length() > 0 && endsWithHyphen(id)) {
      id.setLength(Math.max(0, id.length() - 1));
    }
    return id.length() == 0 ? EMPTY : id.toString();
  }

  private static boolean endsWithHyphen(StringBuilder id) {
    return id.length() == 0 || id.charAt(id.length() - 1) == '-';
  }

  // Vowel signs of many scripts are marks on the letter before them.
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
