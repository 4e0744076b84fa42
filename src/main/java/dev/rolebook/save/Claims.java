package dev.rolebook.save;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What builds that were killed have left in a site beyond its list: they noted in their private
 * folder what they were about to publish.
 *
 * <p>A name alone claims nothing. A file that the list does not name is such a build's only if it
 * is, byte for byte, what the build was about to publish; anything else somebody put there.
 */
final class Claims {
  /** What builds before the last one claimed, in the private folder. */
  static final String NAME = "claims";

  private Claims() {}

  /**
   * The files that may be other than the list of the site says, because such a build was at work,
   * and those that the list does not name and such a build published.
   *
   * @param stage the private folder
   * @param out the site
   * @param list the files of the site as it was published last
   */
  static Manifest read(Disk disk, Path stage, Path out, Manifest list) throws IOException, Refused {
    refuseUnless(Kind.FOLDER, disk, stage);
    refuseUnless(Kind.FOLDER, disk, stage.resolve("new"));
    List<Manifest> all = new ArrayList<>();
    for (Path file : List.of(stage.resolve("new").resolve(Manifest.NAME), stage.resolve(NAME))) {
      all.add(claim(disk, file));
    }
    Manifest names = all.get(0).and(all.get(1));
    Manifest.Builder claims = new Manifest.Builder();
    for (int i = 0; i < names.paths().size(); i++) {
      String path = names.paths().get(i);
      Optional<Fingerprint> left =
          list.names(path) ? Optional.of(names.print(i)) : left(disk, out.resolve(path), path, all);
      left.ifPresent(print -> claims.add(path, print));
    }
    return claims.make();
  }

  /** The fingerprint of a file, if one of the claims is to it. */
  private static Optional<Fingerprint> left(Disk disk, Path file, String path, List<Manifest> all)
      throws IOException {
    Optional<Stat> stat = disk.stat(file);
    if (stat.isEmpty() || stat.get().kind() != Kind.FILE) {
      return Optional.empty();
    }
    List<Fingerprint> prints = all.stream().flatMap(claim -> claim.print(path).stream()).toList();
    if (prints.stream().noneMatch(print -> print.size() == stat.get().size())) {
      return Optional.empty();
    }
    return Optional.of(Fingerprint.of(disk.read(file))).filter(prints::contains);
  }

  /** Half a list is none: nothing is published before the list of it is whole. */
  private static Manifest claim(Disk disk, Path file) throws IOException, Refused {
    refuseUnless(Kind.FILE, disk, file);
    try {
      return disk.stat(file).isEmpty() ? Manifest.EMPTY : ListFile.parse(disk, file);
    } catch (IllegalArgumentException e) {
      return Manifest.EMPTY;
    }
  }

  /** Reading a pipe would wait for ever, and a link leads to what is not ours. */
  static void refuseUnless(Kind kind, Disk disk, Path path) throws IOException, Refused {
    Optional<Stat> stat = disk.stat(path);
    if (stat.isPresent() && stat.get().kind() != kind) {
      throw Stage.inTheWay(path);
    }
  }
}
