package dev.rolebook.render;

import dev.rolebook.plan.Terms;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Leaves only the first link to each term of the glossary on a page; later uses are plain words.
 */
final class FirstUses {
  private static final byte[] OPENING = Terms.OPENING.getBytes(StandardCharsets.UTF_8);
  private static final byte[] CLOSING = "</a>".getBytes(StandardCharsets.UTF_8);

  /** By how much to go on after each byte: what Horspool found. */
  private static final int[] STEPS = steps();

  private FirstUses() {}

  static byte[] keep(byte[] page) {
    int at = find(page, 0);
    if (at < 0) {
      return page;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream(page.length);
    Set<String> seen = new HashSet<>();
    int done = 0;
    while (at >= 0) {
      int quote = indexOf(page, '"', at + OPENING.length);
      int tagEnd = indexOf(page, '>', quote) + 1;
      int closing = closing(page, tagEnd);
      int from = at + OPENING.length;
      String term = new String(page, from, quote - from, StandardCharsets.UTF_8);
      if (!seen.add(term)) {
        kept.write(page, done, at - done);
        kept.write(page, tagEnd, closing - tagEnd);
        done = closing + CLOSING.length;
      }
      at = find(page, closing);
    }
    kept.write(page, done, page.length - done);
    return kept.toByteArray();
  }

  /** Looks at the last byte of where the text could stand, and goes on as far as that allows. */
  private static int find(byte[] page, int from) {
    int last = OPENING.length - 1;
    for (int at = from; at + last < page.length; at += STEPS[page[at + last] & 0xff]) {
      if (Arrays.equals(page, at, at + OPENING.length, OPENING, 0, OPENING.length)) {
        return at;
      }
    }
    return -1;
  }

  private static int[] steps() {
    int[] steps = new int[256];
    Arrays.fill(steps, OPENING.length);
    for (int i = 0; i < OPENING.length - 1; i++) {
      steps[OPENING[i] & 0xff] = OPENING.length - 1 - i;
    }
    return steps;
  }

  private static int closing(byte[] page, int from) {
    int at = indexOf(page, '<', from);
    while (!Arrays.equals(page, at, at + CLOSING.length, CLOSING, 0, CLOSING.length)) {
      at = indexOf(page, '<', at + 1);
    }
    return at;
  }

  private static int indexOf(byte[] page, int wanted, int from) {
    for (int at = from; at < page.length; at++) {
      if (page[at] == wanted) {
        return at;
      }
    }
    return -1;
  }
}
