package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Writes single files into a folder that people work in: each one whole, none through a link, none
 * that is right already.
 */
public final class PlainFiles {
  private final Path root;
  private final Disk disk;

  /**
   * @param root the folder that all names are in
   */
  public PlainFiles(Path root) {
    this(root, new LocalDisk());
  }

  PlainFiles(Path root, Disk disk) {
    this.root = requireNonNull(root, "root");
    this.disk = requireNonNull(disk, "disk");
  }

  /** The text of a file; absent when there is none. */
  public Optional<String> read(String name) throws Refused {
    try {
      for (Path folder = Path.of(name).getParent(); folder != null; folder = folder.getParent()) {
        if (!is(root.resolve(folder), Disk.Kind.FOLDER)) {
          return Optional.empty();
        }
      }
      Path file = root.resolve(name);
      return is(file, Disk.Kind.FILE)
          ? Optional.of(new String(disk.read(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw Refused.file(e);
    }
  }

  /** Makes the file hold the text; says whether anything had to be done. */
  public boolean write(String name, String text) throws Refused {
    if (read(name).equals(Optional.of(text))) {
      return false;
    }
    try {
      makeFolders(root, Path.of(name));
      return put(root.resolve(name), text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    } catch (IOException e) {
      throw Refused.file(e);
    }
  }

  /** Makes a file that holds {@code before} hold other bytes; not if it holds others by now. */
  boolean replace(Path file, byte[] before, byte[] after) throws IOException, Refused {
    return put(file, after, Optional.of(before));
  }

  /** A file that is there already keeps its rights. */
  private boolean put(Path file, byte[] bytes, Optional<byte[]> before)
      throws IOException, Refused {
    is(file, Disk.Kind.FILE);
    Path next = file.resolveSibling("." + file.getFileName() + ".rolebook-next");
    if (is(next, Disk.Kind.FILE)) {
      disk.delete(next);
    }
    try {
      prepare(next, bytes, file);
      boolean asBefore = before.isEmpty() || Arrays.equals(before.get(), disk.read(file));
      if (asBefore) {
        disk.move(next, file);
      } else {
        disk.delete(next);
      }
      return asBefore;
    } catch (IOException e) {
      try {
        disk.delete(next);
      } catch (IOException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
  }

  private void prepare(Path next, byte[] bytes, Path file) throws IOException {
    disk.write(next, bytes);
    if (disk.stat(file).isPresent()) {
      disk.takeRights(file, next);
    }
    disk.force(next);
  }

  /** Fills a folder that is not there yet, or is empty; where that fails, it is as it was. */
  public void fill(Map<String, String> files) throws Refused {
    boolean there = isEmptyFolder();
    try {
      if (!there) {
        disk.makeFolder(root, true);
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
    } catch (IOException | Refused e) {
      clear(root, there);
      throw e instanceof Refused refused ? refused : Refused.file((IOException) e);
    }
  }

  private boolean isEmptyFolder() throws Refused {
    try {
      boolean there = is(root, Disk.Kind.FOLDER);
      if (there && !disk.list(root).isEmpty()) {
        throw new Refused(
            "The folder " + root + " is not empty", "name a folder that is not there");
      }
      return there;
    } catch (IOException e) {
      throw Refused.file(e);
    }
  }

  /** Takes back what was begun, as far as the disk lets us. */
  private void clear(Path folder, boolean keep) {
    try {
      for (Path entry : disk.list(folder)) {
        if (disk.stat(entry).map(Disk.Stat::kind).equals(Optional.of(Disk.Kind.FOLDER))) {
          clear(entry, false);
        } else {
          disk.delete(entry);
        }
      }
      if (!keep) {
        disk.delete(folder);
      }
    } catch (IOException e) {
      // Why it could not be filled is told; a rest that cannot be deleted is seen by its owner.
    }
  }

  private void makeFolders(Path in, Path name) throws IOException, Refused {
    Path folder = in;
    for (int i = 0; i < name.getNameCount() - 1; i++) {
      folder = folder.resolve(name.getName(i));
      if (!is(folder, Disk.Kind.FOLDER)) {
        disk.makeFolder(folder, true);
      }
    }
  }

  /** Whether there is such a thing; anything else in its place is refused. */
  private boolean is(Path path, Disk.Kind kind) throws IOException, Refused {
    Optional<Disk.Stat> there = disk.stat(path);
    if (there.isPresent() && there.get().kind() != kind) {
      throw new Refused(
          path + " is not a plain " + (kind == Disk.Kind.FILE ? "file" : "folder"),
          "nothing is written through links or over other things; move it away");
    }
    return there.isPresent();
  }
}
