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

  /** The same for a text that was never without the other half of a pair. */
  static OutputFile wellFormedText(Url url, String text) {
    return new OutputFile(url, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String wellFormed(String text) {
    for (char unit : text.toCharArray()) {
      if (Character.isSurrogate(unit)) {
        return text.codePoints()
            .map(c -> halfPair(c) ? 0xfffd : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean halfPair(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
