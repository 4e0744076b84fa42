package dev.rolebook.save;

import dev.rolebook.plan.Url;
import dev.rolebook.render.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compressed twins of the files of a site, for hosts that send {@code page.html.gz} in its place.
 *
 * <p>Their bytes depend on the compressor of the Java they were made with, so they are the one
 * thing of a site that is not the same everywhere.
 */
public final class Precompressed {
  private static final int WORTH_IT = 1024;

  private Precompressed() {}

  /** The files, and after each that shrinks, its twin. */
  public static List<OutputFile> beside(List<OutputFile> files) {
    List<OutputFile> all = new ArrayList<>(2 * files.size());
    for (OutputFile file : files) {
      all.add(file);
      byte[] small = file.bytes().length < WORTH_IT ? file.bytes() : compressed(file.bytes());
      if (small.length < file.bytes().length) {
        all.add(new OutputFile(new Url(file.url() + ".gz"), small));
      }
    }
    return all;
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
