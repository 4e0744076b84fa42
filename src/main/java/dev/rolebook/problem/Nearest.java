package dev.rolebook.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the real name that somebody meant who typed an unknown one. */
public final class Nearest {
  private static final int MOST_CHANGES = 3;
  private static final int LONGEST = 120;
  private static final int SHORTEST_SURE = 4;
  private static final int SHORTEST_OF_OTHER_LETTER = 6;
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9-]*");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NOT_LETTERS = Pattern.compile("[\\p{M}\\p{Cf}\"'“”‘’]");
  private static final Pattern GAP = Pattern.compile("[\\s_]+");

  private Nearest() {}

  /**
   * The known name with the fewest letters changed, added, left out or swapped, if they are few;
   * else the first one that begins with what was typed. Among equals the first known one. Case,
   * accents, quotes, spaces, underscores and the humps of {@code camelCase} do not count.
   */
  public static Optional<String> of(String asTyped, Collection<String> known) {
    if (asTyped.length() > LONGEST) {
      return Optional.empty();
    }
    String typed = plain(asTyped);
    int fewest = MOST_CHANGES + 1;
    Optional<String> best = Optional.empty();
    for (String name : known) {
      int allowed = Math.min(allowed(typed, name), fewest - 1);
      if (Math.abs(name.length() - typed.length()) <= allowed) {
        int changes = changes(typed, plain(name));
        if (changes <= allowed) {
          best = Optional.of(name);
          fewest = changes;
        }
      }
    }
    return best.isPresent()
        ? best
        : known.stream().filter(n -> begins(plain(n), typed)).findFirst();
  }

  /**
   * The known name that was certainly meant: the typed one differs from it in case, accents,
   * quotes, spaces, underscores or humps alone, or in one slip inside a word of at least four
   * letters that begins alike; and no other known name is nearly as near.
   */
  public static Optional<String> sure(String asTyped, Collection<String> known) {
    Optional<String> best = asTyped.length() > LONGEST ? Optional.empty() : of(asTyped, known);
    String typed = plain(asTyped);
    return best.filter(name -> isSlip(typed, plain(name)))
        .filter(name -> known.stream().noneMatch(n -> !n.equals(name) && isAsNear(typed, n, name)));
  }

  /** Whether another name may have been meant just as well. */
  private static boolean isAsNear(String typed, String other, String best) {
    int near = typed.equals(plain(best)) ? 0 : 2;
    return Math.abs(other.length() - typed.length()) <= near
        && changes(typed, plain(other)) <= near;
  }

  private static boolean isSlip(String typed, String name) {
    if (typed.equals(name)) {
      return true;
    }
    List<String> wrong = List.of(typed.split("-", -1));
    List<String> right = List.of(name.split("-", -1));
    if (wrong.size() != right.size()) {
      return typed.replace("-", "").equals(name.replace("-", ""));
    }
    int slips = 0;
    for (int i = 0; i < right.size(); i++) {
      if (!right.get(i).equals(wrong.get(i))) {
        slips += isSlipInWord(wrong.get(i), right.get(i)) ? 1 : MOST_CHANGES;
      }
    }
    return slips == 1;
  }

  private static boolean isSlipInWord(String typed, String word) {
    return word.length() >= SHORTEST_SURE
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && typed.startsWith(word.substring(0, 1))
        && changes(typed, word) == 1
        && (word.length() >= SHORTEST_OF_OTHER_LETTER || !isOtherLetter(typed, word));
  }

  /** Whether one letter was typed for another, which may make another word: "over", "oven". */
  private static boolean isOtherLetter(String typed, String word) {
    return typed.length() == word.length()
        && !typed.chars().sorted().boxed().toList().equals(word.chars().sorted().boxed().toList());
  }

  /** One change for every three letters of the longer name: "dutys" is meant for "duties". */
  private static int allowed(String typed, String name) {
    int length = Math.max(typed.length(), name.length());
    return Math.min(MOST_CHANGES, Math.max(1, length / 3));
  }

  private static boolean begins(String name, String typed) {
    return typed.length() >= 2 && name.startsWith(typed);
  }

  /** Without what people vary who mean the same name. */
  private static String plain(String name) {
    if (SIMPLE.matcher(name).matches()) {
      return name;
    }
    String split = HUMP.matcher(name).replaceAll("-");
    String apart = Normalizer.normalize(split, Normalizer.Form.NFKD);
    String bare = NOT_LETTERS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    return GAP.matcher(bare).replaceAll("-");
  }

  /** How many letters to change, add, leave out or swap with their neighbour. */
  private static int changes(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
