package dev.rolebook.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody meant, and says so in a hint. */
final class Nearest {
  private static final int LISTED = 12;
  private static final int LONGEST = 120;

  private Nearest() {}

  /** The name that differs least from {@code typed}, where the difference is a slip or two. */
  static Optional<String> of(String typed, Collection<String> names) {
    String wanted = plain(typed);
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int allowed = Math.max(1, Math.min(3, wanted.length() / 3));
    String best = null;
    int least = allowed + 1;
    for (String name : names) {
      if (Math.abs(name.length() - wanted.length()) < least) {
        int distance = distance(wanted, plain(name), least);
        if (distance < least) {
          least = distance;
          best = name;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A question with the nearest name, or all the names where there are few. */
  static Optional<String> hint(String typed, Collection<String> names, String plural) {
    Optional<String> nearest = of(typed, names).map(name -> "did you mean \"" + name + "\"?");
    return nearest.isPresent() || names.isEmpty()
        ? nearest
        : Optional.of(plural + ": " + some(names));
  }

  /** The names in a row, cut where there are many. */
  static String some(Collection<String> names) {
    List<String> first = new ArrayList<>(names.stream().limit(LISTED).toList());
    if (names.size() > LISTED) {
      first.add("and " + (names.size() - LISTED) + " more");
    }
    return String.join(", ", first);
  }

  /** Without what people vary: case, accents, spaces, underscores, humps of camelCase. */
  private static String plain(String name) {
    String split = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return Normalizer.normalize(split, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("[\\s_]+", "-");
  }

  /** The number of letters to change, add, drop or swap; at most {@code limit}. */
  static int distance(String one, String other, int limit) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        now[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], now[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      if (least >= limit) {
        return limit;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = now;
      now = spare;
    }
    return Math.min(limit, last[other.length()]);
  }
}
