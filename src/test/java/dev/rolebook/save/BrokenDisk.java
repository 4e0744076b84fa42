package dev.rolebook.save;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A disk on which the n-th change goes wrong in a chosen way. */
final class BrokenDisk implements Disk {
  /** What happens at the n-th change. */
  enum Way {
    /** It fails, and all later ones succeed. */
    FAILS_ONCE,
    /** It fails, and so does every later one. */
    FAILS_FROM_THEN_ON,
    /** The process is killed: nothing happens any more, not even clearing up. */
    KILLED
  }

  /** The end of the process. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Disk disk = new LocalDisk();
  private final Way way;
  private final int n;
  private int changes;
  private Optional<Lock> held = Optional.empty();

  BrokenDisk(Way way, int n) {
    this.way = way;
    this.n = n;
  }

  /** Whether the n-th change was ever asked for. */
  boolean broke() {
    return changes >= n;
  }

  /** What the system does when a process ends. */
  void bury() throws IOException {
    if (held.isPresent()) {
      held.get().release();
    }
  }

  private interface Change {
    void run() throws IOException;
  }

  private void change(Change change, Change half) throws IOException {
    changes++;
    boolean broken = way == Way.FAILS_ONCE ? changes == n : changes >= n;
    if (!broken) {
      change.run();
      return;
    }
    if (way == Way.KILLED) {
      if (changes == n) {
        half.run();
      }
      throw new Killed();
    }
    half.run();
    throw new FileSystemException("x", null, "No space left on device");
  }

  private void change(Change change) throws IOException {
    change(change, () -> {});
  }

  @Override
  public Optional<Stat> stat(Path path) throws IOException {
    return disk.stat(path);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return disk.list(folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return disk.read(file);
  }

  @Override
  public Path real(Path path) throws IOException {
    return disk.real(path);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    change(
        () -> disk.write(file, bytes),
        () -> disk.write(file, Arrays.copyOf(bytes, bytes.length / 2)));
  }

  @Override
  public void takeRights(Path from, Path to) throws IOException {
    change(() -> disk.takeRights(from, to));
  }

  /**
   * Counted, not done: waiting for the medium is slow and changes nothing that a test could see.
   */
  @Override
  public void force(Path file) throws IOException {
    change(() -> {});
  }

  @Override
  public void makeFolder(Path folder, boolean open) throws IOException {
    change(() -> disk.makeFolder(folder, open));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    change(() -> disk.move(from, to));
  }

  @Override
  public void keep(Path file, Path copy) throws IOException {
    change(() -> disk.keep(file, copy));
  }

  @Override
  public void delete(Path path) throws IOException {
    change(() -> disk.delete(path));
  }

  @Override
  public Lock lock(Path file) throws IOException, Refused {
    Lock lock = disk.lock(file);
    held = Optional.of(lock);
    return () -> {
      if (way == Way.KILLED && broke()) {
        throw new Killed();
      }
      held = Optional.empty();
      lock.release();
    };
  }
}
