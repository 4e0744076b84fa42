package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything in the output folder, by its path from there, found without following a link and
 * without reading a file. Our own private folder and list are not part of it.
 *
 * <p>What is known of the files of a list is kept by their places in it: there may be half a
 * million of them. Of the rest there is little.
 */
final class Inventory {
  private static final Kind[] KINDS = Kind.values();

  /** In a file name, bytes that are no text are shown as this character. */
  private static final char UNREADABLE = '\ufffd';

  private final Paths listed;

  /** Of each listed path, its kind and one; 0 where nothing is there. */
  private final byte[] kinds;

  private final long[] sizes;
  private final long[] changes;
  private final Map<String, Stat> others = new HashMap<>();

  private Inventory(Paths listed) {
    this.listed = requireNonNull(listed, "listed");
    this.kinds = new byte[listed.size()];
    this.sizes = new long[listed.size()];
    this.changes = new long[listed.size()];
  }

  /**
   * @param listed the paths that most likely are there
   */
  static Inventory of(Disk disk, Path out, Paths listed) throws IOException {
    Inventory inventory = new Inventory(listed);
    if (disk.stat(out).isPresent()) {
      inventory.walk(disk, out, "", 0);
    }
    return inventory;
  }

  /**
   * @param moved when a folder on the way was changed last, the output folder aside
   */
  private void walk(Disk disk, Path folder, String prefix, long moved) throws IOException {
    List<String> names = disk.names(folder);
    if (names.stream().anyMatch(name -> name.indexOf(UNREADABLE) >= 0)) {
      for (Path entry : disk.list(folder)) {
        add(disk, entry, prefix + entry.getFileName(), moved);
      }
    } else {
      for (String name : names) {
        add(disk, folder.resolve(name), prefix + name, moved);
      }
    }
  }

  private void add(Disk disk, Path entry, String path, long moved) throws IOException {
    Optional<Stat> stat = disk.stat(entry);
    if (stat.isPresent() && !path.equals(Stage.NAME) && !path.equals(Manifest.NAME)) {
      put(path, stat.get(), moved);
      if (stat.get().kind() == Kind.FOLDER) {
        walk(disk, entry, path + "/", Math.max(moved, changed(stat.get())));
      }
    }
  }

  private static long changed(Stat stat) {
    return stat.changed().to(TimeUnit.NANOSECONDS);
  }

  /**
   * A file has the date of a folder that was moved here with it, for its own date is not changed by
   * that: it may be an older one.
   */
  private void put(String path, Stat stat, long moved) {
    int index = listed.find(path);
    if (index < 0) {
      others.put(path, stat);
    } else {
      kinds[index] = (byte) (stat.kind().ordinal() + 1);
      sizes[index] = stat.size();
      changes[index] = Math.max(changed(stat), moved);
    }
  }

  Optional<Stat> at(String path) {
    Optional<Stat> other = Optional.ofNullable(others.get(path));
    if (other.isPresent()) {
      return other;
    }
    int index = listed.find(path);
    return index < 0 ? Optional.empty() : listed(index);
  }

  /** What the listed path at a place in the list stands for, if it is there. */
  Optional<Stat> listed(int index) {
    FileTime changed = FileTime.from(changes[index], TimeUnit.NANOSECONDS);
    return kinds[index] == 0
        ? Optional.empty()
        : Optional.of(new Stat(KINDS[kinds[index] - 1], sizes[index], changed));
  }

  Stream<String> all() {
    Stream<String> there =
        IntStream.range(0, kinds.length).filter(i -> kinds[i] != 0).mapToObj(listed::get);
    return Stream.concat(there, others.keySet().stream());
  }

  /** Everything but folders, without what is among {@code without}, by path. */
  List<String> files(Paths without, Predicate<String> which) {
    return all()
        .filter(path -> without.find(path) < 0)
        .filter(path -> at(path).orElseThrow().kind() != Kind.FOLDER)
        .filter(which)
        .sorted()
        .toList();
  }

  /** The first name on the way down to {@code path} that is there and is no folder. */
  Optional<String> inTheWayOf(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String parent = path.substring(0, slash);
      if (at(parent).filter(stat -> stat.kind() != Kind.FOLDER).isPresent()) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }
}
