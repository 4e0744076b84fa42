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

/**
 * Everything in some folders at one moment, but for what editors and systems leave behind.
 *
 * @param files by their place in the source folder, with slashes
 */
record Listing(Map<String, Stamp> files) {
  private static final int DEPTH = 4;
  private static final Stamp FOLDER =
      new Stamp(FileTime.fromMillis(0), 0, Optional.empty(), Optional.empty());

  Listing {
    files = Map.copyOf(files);
  }

  /**
   * @param folders in the source folder
   * @param now the time, in milliseconds
   */
  static Listing of(Path source, List<String> folders, long now) {
    Map<String, Stamp> files = new HashMap<>();
    folders.forEach(folder -> list(source, folder, now, files));
    return new Listing(files);
  }

  private static void list(Path source, String name, long now, Map<String, Stamp> files) {
    try {
      // The folder itself may be a link; what is in it is not followed.
      Path folder = source.resolve(name).toRealPath();
      Files.walkFileTree(folder, Set.of(), DEPTH, new Lister(folder, name, now, files));
    } catch (IOException gone) {
      // A folder that is not there has no files; that it is missing is for the reading to tell.
    }
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String name;
    private final long now;
    private final Map<String, Stamp> files;

    Lister(Path folder, String name, long now, Map<String, Stamp> files) {
      this.folder = folder;
      this.name = name;
      this.now = now;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
      if (!inside.equals(folder) && isLeftBehind(inside)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      files.put(name(inside), FOLDER);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isLeftBehind(file)) {
        files.put(name(file), Stamp.of(file, attributes, now));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, IOException interrupted) {
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return name + file.toString().substring(folder.toString().length()).replace('\\', '/');
    }

    private static boolean isLeftBehind(Path file) {
      return Loader.isLeftBehind(file.getFileName().toString());
    }
  }

  /** What came, went or changed since {@code before}. */
  Set<String> changedSince(Listing before) {
    Set<String> changed = new HashSet<>();
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
