package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.mend.FileMend;
import dev.rolebook.problem.Fix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of the content, for mending them.
 *
 * <p>A file that is not as it was read is left alone. Each is replaced as a whole, so that nobody
 * ever sees half of one.
 */
public final class ContentFiles {
  private static final String CHANGED = "it was changed after it was read";
  private static final String NOT_THERE = "it is not there any more";

  private final Path source;
  private final Disk disk;
  private final PlainFiles files;

  /**
   * @param source the folder that holds {@code content/}
   */
  public ContentFiles(Path source) {
    this(source, new LocalDisk());
  }

  ContentFiles(Path source, Disk disk) {
    this.source = requireNonNull(source, "source");
    this.disk = requireNonNull(disk, "disk");
    this.files = new PlainFiles(source, disk);
  }

  /** Writes a changed file; gives why it was left alone, where it was. */
  public Optional<String> write(FileMend mend) throws Refused {
    Path file = source.resolve(mend.file().name());
    try {
      if (!isFile(file)) {
        return Optional.of(NOT_THERE);
      }
      byte[] before = disk.read(file);
      Optional<byte[]> after = mend.bytes(before);
      boolean done = after.isPresent() && files.replace(file, before, after.get());
      return done ? Optional.empty() : Optional.of(CHANGED);
    } catch (IOException e) {
      throw Refused.file(e);
    }
  }

  /** Gives a file its new name; gives why it kept the old one, where it did. */
  public Optional<String> rename(Fix.Rename rename) throws Refused {
    Optional<String> why = whyNot(rename);
    try {
      if (why.isEmpty()) {
        disk.move(source.resolve(rename.from()), source.resolve(rename.to()));
      }
      return why;
    } catch (IOException e) {
      throw Refused.file(e);
    }
  }

  /** Why a file would keep its old name, if it would. */
  public Optional<String> whyNot(Fix.Rename rename) throws Refused {
    try {
      if (!isFile(source.resolve(rename.from()))) {
        return Optional.of(NOT_THERE);
      }
      return disk.stat(source.resolve(rename.to())).isPresent()
          ? Optional.of("there is a file " + rename.to() + " already")
          : Optional.empty();
    } catch (IOException e) {
      throw Refused.file(e);
    }
  }

  private boolean isFile(Path path) throws IOException {
    return disk.stat(path).filter(there -> there.kind() == Disk.Kind.FILE).isPresent();
  }
}
