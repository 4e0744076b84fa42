package dev.rolebook.mend;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file with its byte-order mark and its own line ends, which the text that was read has not. */
final class RawText {
  private final String raw;

  /** For each character of the text that was read, and once more for its end, its place here. */
  private final int[] places;

  private RawText(String raw, int[] places) {
    this.raw = requireNonNull(raw, "raw");
    this.places = places;
  }

  /** The file with these bytes; absent when they are not the text that was read. */
  static Optional<RawText> of(byte[] bytes, String read) {
    try {
      String raw = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int[] places = new int[read.length() + 1];
      int at = raw.startsWith("\uFEFF") ? 1 : 0;
      for (int i = 0; i < read.length(); i++) {
        places[i] = at;
        if (at >= raw.length() || plain(raw.charAt(at)) != read.charAt(i)) {
          return Optional.empty();
        }
        at += raw.startsWith("\r\n", at) ? 2 : 1;
      }
      places[read.length()] = at;
      return at == raw.length() ? Optional.of(new RawText(raw, places)) : Optional.empty();
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  private static char plain(char c) {
    return c == '\r' ? '\n' : c;
  }

  /** The bytes of the file after a change, with its own line ends. */
  byte[] with(List<Fix.Edit> edits) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Fix.Edit edit : edits) {
      text.append(raw, at, places[edit.span().start()]);
      text.append(edit.text().replace("\n", lineEnd()));
      at = places[edit.span().end()];
    }
    return text.append(raw, at, raw.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  private String lineEnd() {
    int first = raw.indexOf('\n');
    if (first < 0) {
      return raw.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return first > 0 && raw.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
