package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;

/**
 * One file of the site, ready to be published.
 *
 * <p>The bytes are not copied: whoever receives them reads them and never changes them.
 */
public record OutputFile(Url url, byte[] bytes) {
  public OutputFile {
    requireNonNull(url, "url");
    requireNonNull(bytes, "bytes");
  }

  /** A file of text, as UTF-8; half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
  public static OutputFile text(Url url, String text) {
    return new OutputFile(url, wellFormed(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(OutputFile::halfPair)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(halfPair(c) ? 0xfffd : c));
    return out.toString();
  }

  private static boolean halfPair(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
