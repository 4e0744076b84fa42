package dev.rolebook.save;

import dev.rolebook.plan.Url;
import dev.rolebook.render.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;

/**
 * Compressed twins of the texts of a site, for hosts that send {@code page.html.gz} in its place.
 *
 * <p>A twin holds no time, no name and no word of the system it was made on. Its compressor is the
 * zlib that the running Java uses, and different makes of zlib pack the same text differently; so a
 * twin that unpacks to the right text is right, whoever made it.
 */
final class Precompressed {
  static final String ENDING = ".gz";

  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "svg", "xml", "txt", "json", "csv", "md");

  /** What is shorter travels in one packet either way. */
  private static final int WORTH_IT = 1024;

  /** No name, no date, no flags; the method and the system are all that is said. */
  private static final int HEAD = 10;

  private static final int TAIL = 8;

  private Precompressed() {}

  /** The twin of a file: of a text that is long enough and that it shrinks. */
  static Optional<OutputFile> twin(OutputFile file) {
    if (!isWorthIt(file)) {
      return Optional.empty();
    }
    byte[] small = compressed(file.bytes());
    return small.length < file.bytes().length
        ? Optional.of(new OutputFile(new Url(file.url() + ENDING), small))
        : Optional.empty();
  }

  static boolean isWorthIt(OutputFile file) {
    return isWorthIt(file.url().path(), file.bytes().length);
  }

  static boolean isWorthIt(String path, long size) {
    return size >= WORTH_IT && TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /**
   * Whether {@code twin} unpacks to exactly {@code bytes} and is nothing more: the plain head, one
   * stream, its sum, its length. Readers differ in what they make of anything after that.
   */
  static boolean holds(byte[] twin, byte[] bytes) {
    if (twin.length < HEAD + TAIL || twin[0] != 0x1f || twin[1] != (byte) 0x8b || twin[2] != 8) {
      return false;
    }
    boolean plain = Arrays.stream(new int[] {3, 4, 5, 6, 7}).allMatch(i -> twin[i] == 0);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ByteBuffer tail =
        ByteBuffer.wrap(twin, twin.length - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
    return plain
        && tail.getInt() == (int) sum.getValue()
        && tail.getInt() == bytes.length
        && unpacks(twin, bytes);
  }

  private static boolean unpacks(byte[] twin, byte[] bytes) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(twin, HEAD, twin.length - HEAD - TAIL);
      byte[] all = new byte[bytes.length + 1];
      int length = inflater.inflate(all);
      return inflater.finished()
          && inflater.getRemaining() == 0
          && Arrays.equals(bytes, 0, bytes.length, all, 0, length);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream gzip = new Best(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
