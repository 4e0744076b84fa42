package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The wording of a page in a few numbers, to find the page that says the same under another name.
 *
 * <p>Of the hashes of all runs of three words the smallest are kept; two pages share about as many
 * of these as of their runs. So a page takes two kilobytes, however long it is.
 */
record Sketch(SortedSet<Integer> hashes) {
  private static final int KEPT = 200;
  private static final int RUN = 3;
  private static final Pattern NO_TEXT = Pattern.compile("(?s)^.*?<main[^>]*>|<[^>]*>");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  Sketch {
    requireNonNull(hashes, "hashes");
    hashes = Collections.unmodifiableSortedSet(new TreeSet<>(hashes));
  }

  static Sketch of(byte[] html) {
    String text = NO_TEXT.matcher(new String(html, StandardCharsets.UTF_8)).replaceAll(" ");
    List<String> words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
    TreeSet<Integer> smallest = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      smallest.add(mixed(words.subList(i, i + RUN).hashCode()));
      if (smallest.size() > KEPT) {
        smallest.pollLast();
      }
    }
    return new Sketch(smallest);
  }

  /** How much of their wording two pages share, from 0 to 1. */
  double likeness(Sketch other) {
    TreeSet<Integer> union = new TreeSet<>(hashes);
    union.addAll(other.hashes);
    List<Integer> smallest = union.stream().limit(KEPT).toList();
    long shared =
        smallest.stream().filter(h -> hashes.contains(h) && other.hashes.contains(h)).count();
    return smallest.isEmpty() ? 0 : (double) shared / smallest.size();
  }

  /** Spreads what lies close together: the smallest shall be a fair sample of all. */
  private static int mixed(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x7feb352d;
    h = (h ^ (h >>> 15)) * 0x846ca68b;
    return h ^ (h >>> 16);
  }
}
