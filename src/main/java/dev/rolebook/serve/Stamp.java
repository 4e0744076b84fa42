package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * By what a change of a file is seen, without reading it.
 *
 * <p>The clock of a file may stand still for seconds, so two saves can leave the same time and the
 * same size. While a file is that young, its bytes count as well, unless it is larger than any
 * content may be.
 *
 * @param identity which file it is on the disk: another one when it was replaced
 * @param digest of the bytes of a young file
 */
record Stamp(FileTime time, long size, Optional<Object> identity, Optional<Long> digest) {
  private static final long YOUNG_MILLIS = 2_500;
  private static final int LARGEST = 1_000_000;

  Stamp {
    requireNonNull(time, "time");
    requireNonNull(identity, "identity");
    requireNonNull(digest, "digest");
  }

  /**
   * @param now the time, in milliseconds
   */
  static Stamp of(Path file, BasicFileAttributes attributes, long now) {
    boolean young =
        attributes.isRegularFile()
            && attributes.size() <= LARGEST
            && Math.abs(now - attributes.lastModifiedTime().toMillis()) < YOUNG_MILLIS;
    return new Stamp(
        attributes.lastModifiedTime(),
        attributes.size(),
        Optional.ofNullable(attributes.fileKey()),
        young ? digest(file) : Optional.empty());
  }

  private static Optional<Long> digest(Path file) {
    try {
      CRC32C sum = new CRC32C();
      sum.update(Files.readAllBytes(file));
      return Optional.of(sum.getValue());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Whether nothing tells the two apart; a file that has grown old is still the same. */
  boolean isSame(Stamp other) {
    return time.equals(other.time)
        && size == other.size
        && identity.equals(other.identity)
        && (digest.isEmpty() || other.digest.isEmpty() || digest.equals(other.digest));
  }
}
