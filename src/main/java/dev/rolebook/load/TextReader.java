package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file, once, as strict UTF-8 text with plain line ends, or says why it is none.
 *
 * <p>One byte-order mark is dropped; CR LF and CR become LF.
 */
final class TextReader {
  static final int LARGEST = 1_000_000;
  private static final int MOST_TOLD = 5;
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7})(?: .*)?$");

  private final Problems problems;

  TextReader(Problems problems) {
    this.problems = requireNonNull(problems, "problems");
  }

  Optional<SourceFile> read(Found file) {
    Span whole = Span.file(file.shown());
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        tell(Rule.TOO_LARGE, whole, "this file is larger than 1 MB", "split it, or shorten it");
        return Optional.empty();
      }
      return decode(file, bytes).filter(this::isSound);
    } catch (IOException unreadable) {
      tell(
          Rule.UNREADABLE,
          whole,
          "this file cannot be read",
          "check that it still exists and that you may read it");
      return Optional.empty();
    }
  }

  private void tell(Rule rule, Span span, String message, String hint) {
    tell(rule, span, message, hint, Optional.empty());
  }

  private void tell(Rule rule, Span span, String message, String hint, Optional<Fix> fix) {
    problems.add(Problem.of(rule, span, message).hint(hint).fix(fix));
  }

  private Optional<SourceFile> decode(Found file, byte[] bytes) {
    if (isUtf16(bytes)) {
      tell(Rule.NOT_UTF8, Span.file(file.shown()), "this file is UTF-16 text", "save it as UTF-8");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      tellNotUtf8(file, bytes, in.position(), text);
      return Optional.empty();
    }
    return Optional.of(new SourceFile(file.shown(), plainLines(text)));
  }

  /** A byte-order mark of UTF-16, or a zero in every other byte. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return true;
    }
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > bytes.length / 3 && (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static String plainLines(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void tellNotUtf8(Found file, byte[] bytes, int at, String before) {
    for (byte b : bytes) {
      if (b == 0) {
        tell(
            Rule.NOT_UTF8,
            Span.file(file.shown()),
            "this file is not text",
            "pictures, documents and archives do not belong here");
        return;
      }
    }
    String sound = plainLines(before);
    SourceFile shown = new SourceFile(file.shown(), sound + "\uFFFD");
    tell(
        Rule.NOT_UTF8,
        shown.span(sound.length(), sound.length() + 1),
        String.format(Locale.ROOT, "this file is not UTF-8: byte %02X is no character", bytes[at]),
        "save it as UTF-8; it may be Windows-1252 or Latin-1 now");
  }

  private boolean isSound(SourceFile file) {
    return hasNoControlCharacters(file) & hasNoConflict(file);
  }

  private boolean hasNoControlCharacters(SourceFile file) {
    String text = file.text();
    int found = 0;
    for (int i = 0; i < text.length() && found < MOST_TOLD; i++) {
      if (isControl(text.charAt(i)) && text.charAt(i) != '\n') {
        found++;
        tell(
            Rule.CONTROL_CHARACTER,
            file.span(i, i + 1),
            "the invisible control character " + code(text.charAt(i)) + " stands here",
            "delete it",
            text.charAt(i) < ' ' || text.charAt(i) == 0x7F
                ? Optional.of(Fix.certain(file.span(i, i + 1), ""))
                : Optional.empty());
      }
    }
    return found == 0;
  }

  /** Whether a character steers instead of being read; a tab or line end does not count. */
  static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n'
        || c >= 0x7F && c <= 0x9F
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\uFFFE';
  }

  /** The name of a character in the standard. */
  static String code(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  private boolean hasNoConflict(SourceFile file) {
    boolean possible = file.text().contains("<<<<<<<") || file.text().contains(">>>>>>>");
    Matcher mark = CONFLICT.matcher(file.text());
    if (!possible || !mark.find()) {
      return true;
    }
    tell(
        Rule.MERGE_CONFLICT,
        file.span(mark.start(), mark.end()),
        "this is the mark of a merge conflict",
        "keep the right lines of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>");
    return false;
  }
}
