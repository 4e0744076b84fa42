package dev.rolebook.save;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The note on what the pages of an output folder were made of, kept where {@link LastBuild} is: a
 * line a part, and at the end what tells whether the note is whole.
 */
final class LastParts {
  private static final String ENDING = ".parts";
  private static final String FIRST_LINE = "rolebook-parts 1";
  private static final int HEAD = 4;

  private LastParts() {}

  /**
   * The parts as the last build noted them, if the list in the folder is the one it left; absent
   * also where the note cannot be read, for it is no more than a saving of time.
   *
   * @param dated when the list in the folder was changed last
   */
  static Optional<Parts> read(Disk disk, Path out, String dated) {
    try {
      Optional<String> text = new LastBuild(disk, out).read(ENDING).filter(LastParts::isWhole);
      return text.isEmpty()
          ? Optional.empty()
          : read(disk, out, dated, text.get().lines().toList());
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException inDoubt) {
      return Optional.empty();
    }
  }

  private static Optional<Parts> read(Disk disk, Path out, String dated, List<String> lines)
      throws IOException {
    boolean sameList = lines.get(2).equals(dated) && LastBuild.isList(disk, out, lines.get(1));
    return sameList ? Optional.of(parts(lines)) : Optional.empty();
  }

  private static boolean isWhole(String text) {
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    return text.startsWith(FIRST_LINE + "\n")
        && text.substring(last).equals(print(text.substring(0, last)) + "\n");
  }

  private static Parts parts(List<String> lines) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String line : lines.subList(HEAD, lines.size() - 1)) {
      int space = line.indexOf(' ');
      digests.put(line.substring(space + 1), line.substring(0, space));
    }
    return new Parts(lines.get(HEAD - 1), digests);
  }

  /** Writes the note, unless somebody else has published meanwhile. */
  static void write(Disk disk, Path out, String list, Parts parts) throws IOException, Refused {
    Optional<String> dated = LastBuild.dated(disk, out, list);
    if (dated.isPresent()) {
      String head = String.join("\n", FIRST_LINE, list, dated.get(), parts.common()) + "\n";
      StringBuilder text = new StringBuilder(head);
      parts
          .digests()
          .forEach((name, digest) -> text.append(digest).append(' ').append(name).append('\n'));
      new LastBuild(disk, out).write(ENDING, text + print(text.toString()) + "\n");
    }
  }

  private static String print(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
