package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file that is too large to be held as a whole. */
final class Lines {
  private final InputStream in;
  private byte[] room = new byte[1 << 16];
  private int from;
  private int to;

  Lines(InputStream in) {
    this.in = requireNonNull(in, "in");
  }

  /** The next line without its end; throws {@code IllegalArgumentException} where that is cut. */
  Optional<String> next() throws IOException {
    int end = end(from);
    while (end == to) {
      int known = to - from;
      if (!readOn()) {
        if (known == 0) {
          return Optional.empty();
        }
        throw new IllegalArgumentException("cut off");
      }
      end = end(from + known);
    }
    String line = new String(room, from, end - from, StandardCharsets.UTF_8);
    from = end + 1;
    return Optional.of(line);
  }

  private int end(int start) {
    int end = start;
    while (end < to && room[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Moves what is left to the front and reads what fits behind it. */
  private boolean readOn() throws IOException {
    int left = to - from;
    if (2 * left > room.length) {
      room = Arrays.copyOf(room, 2 * room.length);
    }
    System.arraycopy(room, from, room, 0, left);
    from = 0;
    int read = in.read(room, left, room.length - left);
    to = left + Math.max(0, read);
    return read > 0;
  }
}
