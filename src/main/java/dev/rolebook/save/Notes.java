package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What builds note about an output folder, on this machine alone: each note is a text that ends
 * with a sum of itself, and is believed whole or not at all.
 *
 * <p>Notes are kept beside the folder, not in it: the site holds nothing but what the content makes
 * and is the same everywhere, and no copy of a site is believed because of what came with it. The
 * folder they are in keeps itself out of version control.
 */
final class Notes {
  /** Their folder, beside the output folder. */
  static final String FOLDER = ".rolebook-last";

  /** A hundred times what a site of a thousand roles has noted. */
  private static final long LONGEST = 10_000_000;

  private final Disk disk;
  private final Path out;

  Notes(Disk disk, Path out) {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
  }

  /**
   * The text of a note, without its sum; absent where there is none, or not a whole one, or one
   * that cannot be read, such as that of somebody else who builds here too.
   */
  Optional<String> read(String ending) {
    try {
      Path folder = out.resolveSibling(FOLDER);
      boolean there = out.getParent() != null && is(folder, Kind.FOLDER);
      Path file = folder.resolve(out.getFileName() + ending);
      boolean note = there && is(file, Kind.FILE) && disk.stat(file).orElseThrow().size() < LONGEST;
      return note ? whole(disk.read(file)) : Optional.empty();
    } catch (IOException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a note, where that can be done: it is a saving of time, and nobody asked for it. Without
   * it the next build makes everything again.
   */
  void write(String ending, String text) {
    try {
      Path folder = out.resolveSibling(FOLDER);
      if (disk.stat(folder).isEmpty()) {
        disk.makeFolder(folder, false);
      }
      if (is(folder, Kind.FOLDER)) {
        PlainFiles files = new PlainFiles(folder, disk);
        files.write(".gitignore", "*\n");
        files.write(out.getFileName() + ending, text + sum(text));
      }
    } catch (IOException | Refused e) {
      // What was noted before stays; it is believed only of the list that it speaks of.
    }
  }

  private static Optional<String> whole(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    String text = all.substring(0, all.lastIndexOf('\n', all.length() - 2) + 1);
    return all.equals(text + sum(text)) ? Optional.of(text) : Optional.empty();
  }

  private static String sum(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  private boolean is(Path path, Kind kind) throws IOException {
    return disk.stat(path).map(Stat::kind).equals(Optional.of(kind));
  }
}
