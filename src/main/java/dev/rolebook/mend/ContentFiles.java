package dev.rolebook.mend;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The files of the content, for writing into them.
 *
 * <p>A file that is not as it was read is left alone. Each is replaced as a whole, so that nobody
 * ever sees half of one.
 */
public final class ContentFiles {
  private static final String CHANGED = "it was changed after it was read";

  private final Path source;

  /**
   * @param source the folder that holds {@code content/}
   */
  public ContentFiles(Path source) {
    this.source = requireNonNull(source, "source");
  }

  /** Writes a changed file; gives why it was left alone, where it was. */
  public Optional<String> write(FileMend mend) throws IOException {
    Path path = source.resolve(mend.file().name());
    if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) {
      return Optional.of("it is not there any more");
    }
    byte[] before = Files.readAllBytes(path);
    Optional<byte[]> after = RawText.of(before, mend.file().text()).map(raw -> raw.with(mend));
    if (after.isEmpty()) {
      return Optional.of(CHANGED);
    }
    Path temporary = Files.createTempFile(path.toAbsolutePath().getParent(), ".mend", ".tmp");
    try {
      fill(temporary, after.get());
      takeMode(path, temporary);
      if (!Arrays.equals(Files.readAllBytes(path), before)) {
        return Optional.of(CHANGED);
      }
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void takeMode(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from, NOFOLLOW_LINKS));
    }
  }

  /** Gives a file its new name; gives why it kept the old one, where it did. */
  public Optional<String> rename(Fix.Rename rename) throws IOException {
    Path from = source.resolve(rename.from());
    Path to = source.resolve(rename.to());
    if (!Files.isRegularFile(from, NOFOLLOW_LINKS)) {
      return Optional.of("it is not there any more");
    }
    if (Files.exists(to, NOFOLLOW_LINKS)) {
      return Optional.of("there is a file " + rename.to() + " already");
    }
    Files.move(from, to);
    return Optional.empty();
  }
}
