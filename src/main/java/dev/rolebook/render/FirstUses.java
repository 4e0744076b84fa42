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

  /**
   * By how much to go on after each two bytes: what Horspool found, with two in place of one, since
   * most single letters are among those that are looked for.
   */
  private static final byte[] STEPS = steps();

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

  /**
   * Looks at the last two bytes of where the text could stand, and goes on as far as they allow.
   */
  private static int find(byte[] page, int from) {
    int last = OPENING.length - 1;
    for (int at = from + last; at < page.length; at += STEPS[pair(page[at - 1], page[at])]) {
      if (page[at] == OPENING[last] && isOpening(page, at - last)) {
        return at - last;
      }
    }
    return -1;
  }

  private static boolean isOpening(byte[] page, int from) {
    return Arrays.equals(page, from, from + OPENING.length, OPENING, 0, OPENING.length);
  }

  private static byte[] steps() {
    byte[] steps = new byte[1 << 12];
    Arrays.fill(steps, (byte) (OPENING.length - 1));
    for (int i = 1; i < OPENING.length - 1; i++) {
      steps[pair(OPENING[i - 1], OPENING[i])] = (byte) (OPENING.length - 1 - i);
    }
    return steps;
  }

  private static int pair(byte one, byte other) {
    return (one & 0x3f) << 6 ^ other & 0xff;
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
