package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The private folder in which a build prepares what it will publish, and keeps what it replaces.
 *
 * <p>It holds {@code new/} and {@code old/}, each laid out like the site, the lock of the build,
 * and {@code claims}: what builds that were killed may have left in the site. It is on the disk of
 * the site, so that publishing is giving names; it is gone when a build has ended.
 */
final class Stage {
  /** Its name inside an output folder that is there already. */
  static final String NAME = ".rolebook-next";

  private static final String LOCK = "lock";
  private static final String MOMENT = "moment";

  /** In milliseconds: many systems count a hundred steps a second. */
  private static final long TICK = 11;

  private static final Set<String> OURS =
      Set.of(LOCK, Claims.NAME, Claims.NAME + ".next", "new", "old", MOMENT);

  private final Disk disk;
  private final Path root;
  private final Disk.Lock lock;
  private final Set<Path> folders = new HashSet<>();

  private Stage(Disk disk, Path root, Disk.Lock lock) {
    this.disk = disk;
    this.root = root;
    this.lock = lock;
  }

  /** Where the stage of an output folder is: inside it, or beside one that is not there yet. */
  static Path place(Path out, boolean there) {
    return there ? out.resolve(NAME) : out.resolveSibling("." + out.getFileName() + NAME);
  }

  /**
   * Locks the folder and clears away what a killed build left in the stage.
   *
   * @param out the output folder
   * @param list the files of the site as it was published last
   * @param known whether something was left when the folder was looked at; what came after that was
   *     left by somebody who published meanwhile
   */
  static Stage open(Disk disk, Path root, Path out, Manifest list, boolean known)
      throws IOException, Refused {
    requireNonNull(disk, "disk");
    makeFolders(disk, root.getParent());
    Optional<Stat> there = disk.stat(root);
    if (there.isEmpty()) {
      disk.makeFolder(root, false);
    } else if (there.get().kind() != Kind.FOLDER) {
      throw inTheWay(root);
    } else {
      refuseForeign(disk, root);
    }
    Claims.refuseUnless(Kind.FILE, disk, root.resolve(LOCK));
    Stage stage = new Stage(disk, root, lock(disk, root));
    try {
      if (!known && disk.list(root).size() > 1) {
        throw outdated();
      }
      stage.clear(out, list);
    } catch (IOException | Refused e) {
      stage.abandon();
      throw e;
    }
    return stage;
  }

  /** A folder that only has the name of a stage is not cleared away. */
  private static void refuseForeign(Disk disk, Path root) throws IOException, Refused {
    for (Path entry : disk.list(root)) {
      if (!OURS.contains(entry.getFileName().toString())) {
        throw inTheWay(entry);
      }
    }
  }

  /** A disk so full that it cannot hold a lock shall not be left with an empty folder either. */
  private static Disk.Lock lock(Disk disk, Path root) throws IOException, Refused {
    try {
      return disk.lock(root.resolve(LOCK));
    } catch (IOException e) {
      if (disk.stat(root).isEmpty()) {
        throw outdated();
      }
      try {
        if (disk.stat(root.resolve(LOCK)).isPresent()) {
          disk.delete(root.resolve(LOCK));
        }
        disk.delete(root);
      } catch (IOException stillThere) {
        e.addSuppressed(stillThere);
      }
      throw e;
    }
  }

  static Refused outdated() {
    return new Refused("Another build has just changed this folder", "build again");
  }

  static Refused inTheWay(Path path) {
    return new Refused(path + " is in the way", "move it away and build again");
  }

  private void clear(Path out, Manifest list) throws IOException, Refused {
    if (disk.stat(fresh(Manifest.NAME)).isPresent()) {
      Manifest claims = Claims.read(disk, root, out, list);
      Path next = root.resolve(Claims.NAME + ".next");
      deleteTree(next);
      disk.write(next, claims::write);
      disk.force(next);
      disk.move(next, root.resolve(Claims.NAME));
    }
    for (Path entry : disk.list(root)) {
      String name = entry.getFileName().toString();
      if (!name.equals(LOCK) && !name.equals(Claims.NAME)) {
        deleteTree(entry);
      }
    }
  }

  /** Where the new file of the site's {@code path} is prepared. */
  Path fresh(String path) {
    return root.resolve("new").resolve(path);
  }

  /** Where the old file of the site's {@code path} is kept. */
  Path old(String path) {
    return root.resolve("old").resolve(path);
  }

  /** Prepares a new file. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = fresh(path);
    folderOf(file);
    disk.write(file, bytes);
  }

  /**
   * The moment that it is now, as the disk tells the time: later than that of everything before it,
   * unless the disk counts in whole seconds.
   */
  FileTime moment() throws IOException {
    try {
      Thread.sleep(TICK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Path file = root.resolve(MOMENT);
    disk.write(file, new byte[0]);
    Optional<Stat> stat = disk.stat(file);
    disk.delete(file);
    return stat.orElseThrow(() -> new IOException(file + " is gone")).changed();
  }

  /** Prepares the list of the files that the site shall have. */
  void write(Manifest list) throws IOException {
    Path file = fresh(Manifest.NAME);
    folderOf(file);
    disk.write(file, list::write);
  }

  /** Makes the folders that a file of the stage needs. */
  synchronized void folderOf(Path file) throws IOException {
    Path folder = file.getParent();
    if (!folder.equals(root) && folders.add(folder)) {
      folderOf(folder);
      if (disk.stat(folder).isEmpty()) {
        disk.makeFolder(folder, true);
      }
    }
  }

  /**
   * Deletes everything prepared and kept, gives up the lock, and goes away.
   *
   * @param published whether the site is as it should be; where not, the claims stay
   */
  void discard(boolean published) throws IOException {
    try {
      for (Path entry : disk.list(root)) {
        String name = entry.getFileName().toString();
        if (!name.equals(LOCK) && (published || !name.equals(Claims.NAME))) {
          deleteTree(entry);
        }
      }
      disk.delete(root.resolve(LOCK));
    } finally {
      lock.release();
    }
    goAway();
  }

  /** Another build may begin in the folder, or take it away, as soon as the lock is given up. */
  private void goAway() throws IOException {
    try {
      if (disk.stat(root).isPresent() && disk.list(root).isEmpty()) {
        disk.delete(root);
      }
    } catch (IOException e) {
      if (disk.stat(root).isPresent() && disk.list(root).isEmpty()) {
        throw e;
      }
    }
  }

  /** Gives up the lock and leaves everything as it is, for the next build to clear away. */
  void abandon() throws IOException {
    lock.release();
  }

  private void deleteTree(Path path) throws IOException {
    Optional<Stat> stat = disk.stat(path);
    if (stat.isEmpty()) {
      return;
    }
    if (stat.get().kind() == Kind.FOLDER) {
      for (Path entry : disk.list(path)) {
        deleteTree(entry);
      }
    }
    disk.delete(path);
  }

  private static void makeFolders(Disk disk, Path folder) throws IOException {
    if (folder != null && disk.stat(folder).isEmpty()) {
      makeFolders(disk, folder.getParent());
      disk.makeFolder(folder, true);
    }
  }
}
