package dev.rolebook.save;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a {@link Manifest} from the disk, bit by bit: it may name half a million files. */
final class ListFile {
  private ListFile() {}

  /** The list in a file; an empty one where there is none. */
  static Manifest read(Disk disk, Path file) throws IOException, Refused {
    Optional<Stat> stat = disk.stat(file);
    if (stat.isEmpty()) {
      return Manifest.EMPTY;
    }
    if (stat.get().kind() != Kind.FILE) {
      throw new Refused(
          file + " is " + Precautions.word(stat.get().kind()) + ", not a file", "move it away");
    }
    try {
      return parse(disk, file);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          file + ", " + e.getMessage() + ", is not as Rolebook wrote it",
          "restore the file, or build with --adopt to take the folder over as it is");
    }
  }

  /** Throws {@code IllegalArgumentException} where the file is not as we write it. */
  static Manifest parse(Disk disk, Path file) throws IOException {
    try (InputStream in = disk.open(file)) {
      return Manifest.read(in);
    }
  }

  /** The fingerprint of the list of an output folder that has one. */
  static String print(Disk disk, Path out) throws IOException {
    try (InputStream in = disk.open(out.resolve(Manifest.NAME))) {
      return Fingerprint.of(in).toString();
    }
  }
}
