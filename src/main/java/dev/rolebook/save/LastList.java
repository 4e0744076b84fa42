package dev.rolebook.save;

import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The note on the list of files that the last build left in an output folder, and on its date.
 *
 * <p>The list was written after every file in it, so that what is younger was changed by somebody
 * else. That holds for the list with the very date that a build left it with, and for no other:
 * whoever copies or touches a list makes it younger than what may have been changed before.
 */
final class LastList {
  private static final String ENDING = ".list";
  private static final String FIRST_LINE = "rolebook-list 1";

  private LastList() {}

  /** The fingerprint of the list, if it is in the folder as the last build left it. */
  static Optional<String> read(Disk disk, Path out, Optional<Stat> listed) throws IOException {
    Optional<String> noted =
        listed.isEmpty() ? Optional.empty() : new Notes(disk, out).read(ENDING);
    List<String> lines = noted.map(text -> text.lines().toList()).orElse(List.of());
    boolean same = lines.size() == 3 && lines.equals(lines(lines.get(1), listed.get()));
    return same && ListFile.print(disk, out).equals(lines.get(1))
        ? Optional.of(lines.get(1))
        : Optional.empty();
  }

  /**
   * Writes the note.
   *
   * @param print the fingerprint of the list
   * @param listed the list as it was when every file was seen to be as it says
   */
  static void write(Disk disk, Path out, String print, Stat listed) {
    new Notes(disk, out).write(ENDING, String.join("\n", lines(print, listed)) + "\n");
  }

  private static List<String> lines(String print, Stat listed) {
    return List.of(FIRST_LINE, print, listed.changed().toString());
  }
}
