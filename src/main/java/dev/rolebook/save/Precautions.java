package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Refuses an output folder in which a site could do harm: a folder of the project, of a person or
 * of the system, a link, a file, a repository.
 *
 * <p>Places are compared with all links followed, so that no detour hides what a folder is.
 */
final class Precautions {
  private static final String HINT = "give a folder of its own with --out, such as site";
  private static final List<String> SOURCES = List.of("content", "templates", "src");
  private static final String REPOSITORY = ".git";

  private final Disk disk;
  private final Path out;

  Precautions(Disk disk, Path out) {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
  }

  /**
   * @param project the folder that holds {@code content/}
   * @param home the home of the person who runs the program
   */
  void check(Path project, Optional<Path> home) throws IOException, Refused {
    Optional<Stat> there = disk.stat(out);
    if (there.isPresent() && there.get().kind() != Kind.FOLDER) {
      throw new Refused(
          "The output " + out + " is " + word(there.get().kind()) + ", not a folder", HINT);
    }
    Path real = real(out);
    refuse(real.getParent() == null, "is the root of the disk");
    refuse(home.isPresent() && real(home.get()).startsWith(real), "holds a home folder");
    Path source = real(project);
    refuse(source.startsWith(real), "holds the content that the site is made from");
    for (String name : SOURCES) {
      refuse(real.startsWith(source.resolve(name)), "is inside " + name + "/");
      refuse(real.startsWith(real(source.resolve(name))), "is inside " + name + "/");
      refuse(real(source.resolve(name)).startsWith(real), "holds " + name + "/");
    }
    for (Path name : real) {
      refuse(name.toString().equals(REPOSITORY), "is inside a Git repository's own files");
      refuse(name.toString().equals(Notes.FOLDER), "is where builds keep their notes");
      refuse(name.toString().endsWith(Stage.NAME), "has the name of a build's private folder");
    }
    refuse(
        there.isPresent() && disk.stat(out.resolve(REPOSITORY)).isPresent(),
        "is a Git repository (it holds .git)");
  }

  private void refuse(boolean unsafe, String why) throws Refused {
    if (unsafe) {
      throw new Refused("The output folder " + out + " " + why, HINT);
    }
  }

  static String word(Kind kind) {
    return switch (kind) {
      case FILE -> "a file";
      case FOLDER -> "a folder";
      case LINK -> "a link";
      case OTHER -> "neither a file nor a folder";
    };
  }

  /** The path without links, as far as it exists. */
  private Path real(Path path) throws IOException {
    Path there = path.toAbsolutePath().normalize();
    while (there.getParent() != null && disk.stat(there).isEmpty()) {
      there = there.getParent();
    }
    Path missing = there.relativize(path.toAbsolutePath().normalize());
    return missing.toString().isEmpty()
        ? disk.real(there)
        : disk.real(there).resolve(missing).normalize();
  }
}
