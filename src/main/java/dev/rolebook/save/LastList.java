package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The note on the list of files that the last build left in an output folder.
 *
 * <p>Every file was looked at once more after a certain moment, and what is younger than that
 * moment was changed by somebody else. That holds for the list with the very date that a build left
 * it with, and for no other: whoever copies or touches a list makes it younger than what may have
 * been changed before.
 *
 * @param print the fingerprint of the list
 * @param until the moment; a file that was changed before it is as listed
 */
record LastList(String print, FileTime until) {
  private static final String ENDING = ".list";
  private static final String FIRST_LINE = "rolebook-list 2";
  private static final int LINES = 4;

  LastList {
    requireNonNull(print, "print");
    requireNonNull(until, "until");
  }

  /** What is noted of the list, if it is in the folder as the last build left it. */
  static Optional<LastList> read(Disk disk, Path out, Optional<Stat> listed) throws IOException {
    List<String> lines =
        listed.isEmpty()
            ? List.of()
            : new Notes(disk, out).read(ENDING).map(t -> t.lines().toList()).orElse(List.of());
    if (lines.size() != LINES
        || !lines.get(0).equals(FIRST_LINE)
        || !lines.get(2).equals(listed.get().changed().toString())
        || !ListFile.print(disk, out).equals(lines.get(1))) {
      return Optional.empty();
    }
    return Optional.of(
        new LastList(lines.get(1), FileTime.from(Instant.parse(lines.get(LINES - 1)))));
  }

  /**
   * Writes the note, where that can be done.
   *
   * @param listed when the list was changed last
   */
  void write(Disk disk, Path out, FileTime listed) {
    List<String> lines = List.of(FIRST_LINE, print, listed.toString(), until.toString());
    new Notes(disk, out).write(ENDING, String.join("\n", lines) + "\n");
  }
}
