package dev.rolebook.save;

import dev.rolebook.plan.Url;
import dev.rolebook.render.OutputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

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

  /** Whether {@code twin} unpacks to exactly {@code bytes}. */
  static boolean holds(byte[] twin, byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(twin))) {
      return Arrays.equals(bytes, gzip.readNBytes(bytes.length)) && gzip.read() < 0;
    } catch (IOException e) {
      return false;
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
