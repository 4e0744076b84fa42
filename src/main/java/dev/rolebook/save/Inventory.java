package dev.rolebook.save;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything in the output folder, by its path from there, found without following a link and
 * without reading a file. Our own private folder and list are not part of it.
 */
final class Inventory {
  private final Map<String, Stat> all = new HashMap<>();

  static Inventory of(Disk disk, Path out) throws IOException {
    Inventory inventory = new Inventory();
    if (disk.stat(out).isPresent()) {
      inventory.walk(disk, out, "");
    }
    return inventory;
  }

  private void walk(Disk disk, Path folder, String prefix) throws IOException {
    for (Path entry : disk.list(folder)) {
      String path = prefix + entry.getFileName();
      Optional<Stat> stat = disk.stat(entry);
      if (stat.isPresent() && !path.equals(Stage.NAME) && !path.equals(Manifest.NAME)) {
        all.put(path, stat.get());
        if (stat.get().kind() == Kind.FOLDER) {
          walk(disk, entry, path + "/");
        }
      }
    }
  }

  Optional<Stat> at(String path) {
    return Optional.ofNullable(all.get(path));
  }

  Stream<String> all() {
    return all.keySet().stream();
  }

  /** Everything but folders. */
  Stream<String> files() {
    return all().filter(path -> kind(path) != Kind.FOLDER);
  }

  /** The first name on the way down to {@code path} that is there and is no folder. */
  Optional<String> inTheWayOf(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String parent = path.substring(0, slash);
      if (all.containsKey(parent) && kind(parent) != Kind.FOLDER) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  private Kind kind(String path) {
    return all.get(path).kind();
  }
}
