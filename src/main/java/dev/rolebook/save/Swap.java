package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives prepared files their names in the site, one at a time, and can take all of it back.
 *
 * <p>At every moment each name stands for a whole file, the old one or the new one.
 */
final class Swap {
  private interface Step {
    void run() throws IOException;
  }

  private final Disk disk;
  private final Path out;
  private final Stage stage;
  private final Deque<Step> undo = new ArrayDeque<>();

  Swap(Disk disk, Path out, Stage stage) {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
    this.stage = requireNonNull(stage, "stage");
  }

  /** Publishes a file where there is none. */
  void create(String path) throws IOException {
    Path target = out.resolve(path);
    makeFolders(target.getParent());
    disk.move(stage.fresh(path), target);
    undo.push(() -> disk.delete(target));
  }

  /** Publishes a file in the place of another. */
  void replace(String path) throws IOException {
    Path target = out.resolve(path);
    Path old = stage.old(path);
    stage.folderOf(old);
    disk.keep(target, old);
    disk.move(stage.fresh(path), target);
    undo.push(() -> disk.move(old, target));
  }

  void remove(String path) throws IOException {
    Path target = out.resolve(path);
    Path old = stage.old(path);
    stage.folderOf(old);
    disk.move(target, old);
    undo.push(() -> disk.move(old, target));
  }

  /** Removes a folder if nothing is left in it. */
  void prune(String path) throws IOException {
    Path folder = out.resolve(path);
    if (disk.list(folder).isEmpty()) {
      disk.delete(folder);
      undo.push(() -> disk.makeFolder(folder, true));
    }
  }

  /**
   * Publishes the list of our files: the last step, and the only one that needs no way back.
   *
   * <p>No second name is made of the old list. That would change its date, and the date of the list
   * tells which files were changed by somebody else.
   */
  void finish() throws IOException {
    disk.move(stage.fresh(Manifest.NAME), out.resolve(Manifest.NAME));
  }

  /** Takes everything back, the last step first. */
  void rollBack() throws IOException {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  private void makeFolders(Path folder) throws IOException {
    if (!folder.equals(out) && disk.stat(folder).isEmpty()) {
      makeFolders(folder.getParent());
      disk.makeFolder(folder, true);
      undo.push(() -> disk.delete(folder));
    }
  }
}
