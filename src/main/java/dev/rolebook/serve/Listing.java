package dev.rolebook.serve;

import dev.rolebook.load.Loader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything in some folders at one moment, but for what editors and systems leave behind. */
record Listing(Map<Path, Stamp> files) {
  private static final int DEPTH = 4;
  private static final Stamp FOLDER =
      new Stamp(FileTime.fromMillis(0), 0, Optional.empty(), Optional.empty());

  Listing {
    files = Map.copyOf(files);
  }

  /**
   * @param now the time, in milliseconds
   */
  static Listing of(List<Path> folders, long now) {
    Map<Path, Stamp> files = new HashMap<>();
    folders.forEach(folder -> list(folder, now, files));
    return new Listing(files);
  }

  private static void list(Path folder, long now, Map<Path, Stamp> files) {
    try {
      // The folder itself may be a link; what is in it is not followed.
      Files.walkFileTree(folder.toRealPath(), Set.of(), DEPTH, new Lister(now, files));
    } catch (IOException gone) {
      // A folder that is not there has no files; that it is missing is for the reading to tell.
    }
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final long now;
    private final Map<Path, Stamp> files;

    Lister(long now, Map<Path, Stamp> files) {
      this.now = now;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      files.put(folder, FOLDER);
      return isLeftBehind(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isLeftBehind(file)) {
        files.put(file, Stamp.of(file, attributes, now));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException interrupted) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftBehind(Path file) {
      return Loader.isLeftBehind(file.getFileName().toString());
    }
  }

  /** What came, went or changed since {@code before}. */
  Set<Path> changedSince(Listing before) {
    Set<Path> changed = new HashSet<>();
    files.forEach(
        (path, stamp) -> {
          Optional<Stamp> old = Optional.ofNullable(before.files.get(path));
          if (old.filter(stamp::isSame).isEmpty()) {
            changed.add(path);
          }
        });
    before.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
    return changed;
  }
}
