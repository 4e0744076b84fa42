package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The values of attributes as texts: the same bytes give the same object, as long as it is
 * remembered, since a link of a large site stands on thousands of its pages.
 *
 * <p>Not safe for use by several threads.
 */
final class AttributeTexts {
  private static final int REMEMBERED = 1 << 15;

  /** So many bytes at the end tell nearly all addresses of one length apart. */
  private static final int TELLING = 16;

  private record Known(int hash, byte[] bytes, String text) {
    Known {
      requireNonNull(bytes, "bytes");
      requireNonNull(text, "text");
    }
  }

  private final Known[] table = new Known[REMEMBERED];

  /** The value that stands in {@code page} between two places, with its references read. */
  String of(byte[] page, int from, int to) {
    int hash = to - from;
    for (int i = Math.max(from, to - TELLING); i < to; i++) {
      hash = 31 * hash + page[i];
    }
    int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
    Known known = table[place];
    if (known != null
        && known.hash == hash
        && Arrays.equals(page, from, to, known.bytes, 0, known.bytes.length)) {
      return known.text;
    }
    String text = read(page, from, to);
    table[place] = new Known(hash, Arrays.copyOfRange(page, from, to), text);
    return text;
  }

  private static String read(byte[] page, int from, int to) {
    String text = new String(page, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('&') < 0 ? text : CharacterReferences.read(text);
  }
}
