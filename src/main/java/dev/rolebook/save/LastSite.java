package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The site as the last build left it in the output folder, so far as that can be relied on. */
public final class LastSite {
  private final SiteFolder folder;
  private final Disk disk;
  private final Path out;
  private final Optional<String> list;

  /**
   * @param list the fingerprint of the list in the folder, where it may be relied on at all
   */
  LastSite(SiteFolder folder, Disk disk, Path out, Optional<String> list) {
    this.folder = requireNonNull(folder, "folder");
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
    this.list = requireNonNull(list, "list");
  }

  /** What its pages were made of; absent where in doubt. */
  public Optional<Parts> parts() {
    return list.flatMap(print -> LastParts.read(disk, out, print));
  }

  /**
   * Whether the files of a page, and their compressed twins where those are wanted, lie in the
   * folder: every one of them there, listed, and left alone since.
   */
  public boolean has(List<String> paths, boolean compressed) {
    return paths.stream().allMatch(folder.dates()::wasLeftAlone)
        && (!compressed
            || paths.stream().flatMap(this::twin).allMatch(folder.dates()::wasLeftAlone));
  }

  /** The files of a page that the folder {@link #has}, with their compressed twins if wanted. */
  public List<String> files(List<String> paths, boolean compressed) {
    List<String> all = new ArrayList<>(paths);
    if (compressed) {
      paths.stream().flatMap(this::twin).forEach(all::add);
    }
    return all;
  }

  private Stream<String> twin(String path) {
    return Precompressed.isWorthIt(path, size(path))
        ? Stream.of(path + Precompressed.ENDING)
        : Stream.empty();
  }

  /** How many bytes a file of the site has. */
  public long size(String path) {
    return folder.manifest().print(path).orElseThrow().size();
  }
}
