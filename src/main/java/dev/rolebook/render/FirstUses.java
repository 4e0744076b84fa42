package dev.rolebook.render;

import dev.rolebook.plan.Terms;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Leaves only the first link to each term of the glossary on a page; later uses are plain words.
 */
final class FirstUses {
  private static final byte[] OPENING = Terms.OPENING.getBytes(StandardCharsets.UTF_8);
  private static final byte[] CLOSING = "</a>".getBytes(StandardCharsets.UTF_8);

  private FirstUses() {}

  static byte[] keep(byte[] page) {
    int at = find(page, OPENING, 0);
    if (at < 0) {
      return page;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream(page.length);
    Set<String> seen = new HashSet<>();
    int done = 0;
    while (at >= 0) {
      int quote = indexOf(page, '"', at + OPENING.length);
      int tagEnd = indexOf(page, '>', quote) + 1;
      int closing = find(page, CLOSING, tagEnd);
      int from = at + OPENING.length;
      String term = new String(page, from, quote - from, StandardCharsets.UTF_8);
      if (!seen.add(term)) {
        kept.write(page, done, at - done);
        kept.write(page, tagEnd, closing - tagEnd);
        done = closing + CLOSING.length;
      }
      at = find(page, OPENING, closing);
    }
    kept.write(page, done, page.length - done);
    return kept.toByteArray();
  }

  private static int find(byte[] page, byte[] wanted, int from) {
    for (int at = indexOf(page, wanted[0], from);
        at >= 0 && at + wanted.length <= page.length;
        at = indexOf(page, wanted[0], at + 1)) {
      if (java.util.Arrays.equals(page, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
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
