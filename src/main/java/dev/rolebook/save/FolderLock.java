package dev.rolebook.save;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second build out of a folder, by a lock of the operating system on a file that holds the
 * number of the process; it ends with the process, however that ends.
 *
 * <p>Closing any channel of a file gives up all locks that the process has on it. So a file is
 * opened once in a process, and the channel that looks who holds it stays open with the lock.
 */
final class FolderLock implements Disk.Lock {
  private static final Set<Path> HELD_BY_US = ConcurrentHashMap.newKeySet();
  private static final int ATTEMPTS = 5;
  private static final int LONGEST_NUMBER = 20;

  private final Path file;
  private final FileChannel locked;
  private final FileChannel seen;

  private FolderLock(Path file, FileChannel locked, FileChannel seen) {
    this.file = file;
    this.locked = locked;
    this.seen = seen;
  }

  static FolderLock take(Path path) throws IOException, Refused {
    Path file = path.toAbsolutePath().normalize();
    String me = Long.toString(ProcessHandle.current().pid());
    if (!HELD_BY_US.add(file)) {
      throw held(me);
    }
    Optional<FolderLock> lock = Optional.empty();
    try {
      for (int attempt = 0; attempt < ATTEMPTS && lock.isEmpty(); attempt++) {
        lock = attempt(file, me);
      }
    } finally {
      if (lock.isEmpty()) {
        HELD_BY_US.remove(file);
      }
    }
    return lock.orElseThrow(() -> new IOException(file + ": cannot be locked"));
  }

  /** Empty when the last holder deleted the file between our opening and our locking it. */
  private static Optional<FolderLock> attempt(Path file, String me) throws IOException, Refused {
    FileChannel locked = FileChannel.open(file, CREATE, READ, WRITE, NOFOLLOW_LINKS);
    Optional<FileChannel> seen = Optional.empty();
    boolean held = false;
    try {
      if (locked.tryLock() == null) {
        throw held(text(locked));
      }
      locked.truncate(0).write(ByteBuffer.wrap(me.getBytes(StandardCharsets.US_ASCII)), 0);
      seen = reopen(file);
      held = seen.isPresent() && text(seen.get()).equals(me);
      return held ? Optional.of(new FolderLock(file, locked, seen.get())) : Optional.empty();
    } finally {
      if (!held) {
        closeAll(locked, seen);
      }
    }
  }

  @Override
  public void release() throws IOException {
    HELD_BY_US.remove(file);
    closeAll(locked, Optional.of(seen));
  }

  private static Refused held(String process) {
    return new Refused(
        "Another build is writing to this folder"
            + (process.matches("[0-9]+") ? " (process " + process + ")" : ""),
        "wait until it has finished and build again");
  }

  private static Optional<FileChannel> reopen(Path file) throws IOException {
    try {
      return Optional.of(FileChannel.open(file, READ, NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NUMBER);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
  }

  private static void closeAll(FileChannel one, Optional<FileChannel> other) throws IOException {
    one.close();
    if (other.isPresent()) {
      other.get().close();
    }
  }
}
