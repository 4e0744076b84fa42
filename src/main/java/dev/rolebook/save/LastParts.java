package dev.rolebook.save;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The note on what the pages of an output folder were made of, among the {@link Notes}: a line a
 * part.
 */
final class LastParts {
  private static final String ENDING = ".parts";
  private static final String FIRST_LINE = "rolebook-parts 1";
  private static final int HEAD = 3;

  private LastParts() {}

  /**
   * The parts as the last build noted them, if it noted them of this list; absent also where the
   * note cannot be read, for it is no more than a saving of time.
   *
   * @param list the fingerprint of the list in the folder
   */
  static Optional<Parts> read(Disk disk, Path out, String list) {
    try {
      Optional<String> text = new Notes(disk, out).read(ENDING);
      List<String> lines = text.map(t -> t.lines().toList()).orElse(List.of());
      boolean ours = !lines.isEmpty() && lines.get(0).equals(FIRST_LINE);
      return ours && lines.get(1).equals(list) ? Optional.of(parts(lines)) : Optional.empty();
    } catch (IndexOutOfBoundsException | IllegalArgumentException inDoubt) {
      return Optional.empty();
    }
  }

  private static Parts parts(List<String> lines) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String line : lines.subList(HEAD, lines.size())) {
      int space = line.indexOf(' ');
      digests.put(line.substring(space + 1), line.substring(0, space));
    }
    return new Parts(lines.get(HEAD - 1), digests);
  }

  /** Writes the note. */
  static void write(Disk disk, Path out, String list, Parts parts) {
    StringBuilder text = new StringBuilder();
    text.append(String.join("\n", FIRST_LINE, list, parts.common())).append('\n');
    parts
        .digests()
        .forEach((name, digest) -> text.append(digest).append(' ').append(name).append('\n'));
    new Notes(disk, out).write(ENDING, text.toString());
  }
}
