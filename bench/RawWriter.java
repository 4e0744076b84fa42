import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The yardstick: writes the files of a finished site again and does nothing else.
 *
 * <p>A pack holds, file after file, the length of the path, the path, the length of the bytes, the
 * bytes. The packs are mapped into memory, so that a file costs one copy and one writing.
 */
public final class RawWriter {
  /** {@code args}: the folder to make, then the packs. */
  public static void main(String[] args) throws IOException {
    Set<String> folders = new HashSet<>();
    for (int i = 1; i < args.length; i++) {
      write(Path.of(args[i]), args[0], folders);
    }
  }

  private static void write(Path pack, String out, Set<String> folders) throws IOException {
    try (FileChannel channel = FileChannel.open(pack)) {
      MappedByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      byte[] buffer = new byte[1 << 16];
      while (all.hasRemaining()) {
        String path = new String(take(all, all.getInt()), StandardCharsets.UTF_8);
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (folders.add(folder)) {
          Files.createDirectories(Path.of(out, folder));
        }
        buffer = copy(all, all.getInt(), out + "/" + path, buffer);
      }
    }
  }

  private static byte[] take(ByteBuffer from, int length) {
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }

  private static byte[] copy(ByteBuffer from, int length, String file, byte[] buffer)
      throws IOException {
    byte[] room = buffer.length < length ? new byte[2 * length] : buffer;
    from.get(room, 0, length);
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write(room, 0, length);
    }
    return room;
  }
}
