package dev.rolebook.save;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything that saving does to a disk, and all it asks of one. No operation follows a link at its
 * last name.
 *
 * <p>A seam: tests put a disk here that fails or stops at any chosen operation.
 */
interface Disk {
  /** What a name stands for. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /**
   * What is known of a name without reading.
   *
   * @param changed when the file itself or its name last changed; the best the system can tell
   */
  record Stat(Kind kind, long size, FileTime changed) {
    public Stat {
      java.util.Objects.requireNonNull(kind, "kind");
      java.util.Objects.requireNonNull(changed, "changed");
    }
  }

  /** What a file shall hold, written bit by bit. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** A lock that ends with the process at the latest. */
  interface Lock {
    void release() throws IOException;
  }

  Optional<Stat> stat(Path path) throws IOException;

  /** The names in a folder, sorted. */
  List<Path> list(Path folder) throws IOException;

  byte[] read(Path file) throws IOException;

  /** The names in a folder that may have very many, sorted: no more than the names. */
  default List<String> names(Path folder) throws IOException {
    return list(folder).stream().map(path -> path.getFileName().toString()).toList();
  }

  /** A file that may be too large to be held, to be read bit by bit. */
  default InputStream open(Path file) throws IOException {
    return new ByteArrayInputStream(read(file));
  }

  /** The path without links; it must exist. */
  Path real(Path path) throws IOException;

  /** Makes a file that is not there yet, readable by everybody whatever the umask. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Makes a file of what may be too large to be held, in the same way. */
  default void write(Path file, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.write(bytes);
    write(file, bytes.toByteArray());
  }

  /** Gives a file the rights of another one, where the system has such. */
  void takeRights(Path from, Path to) throws IOException;

  /** Waits until the file is on the medium. */
  void force(Path file) throws IOException;

  /** Makes one folder that is not there yet, readable by everybody or by us alone. */
  void makeFolder(Path folder, boolean open) throws IOException;

  /** Gives a file or folder another name in one step, replacing a file of that name. */
  void move(Path from, Path to) throws IOException;

  /** Makes {@code copy} a second name of the file, or a copy where a file has one name only. */
  void keep(Path file, Path copy) throws IOException;

  /** Deletes a file, a link or an empty folder. */
  void delete(Path path) throws IOException;

  /** Takes the lock that the file stands for, or tells who holds it. */
  Lock lock(Path file) throws IOException, Refused;
}
