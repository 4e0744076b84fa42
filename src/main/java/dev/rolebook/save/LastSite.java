package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * The files of a page, and their compressed twins where those are wanted, as the folder holds
   * them; absent where not every one of them is there, listed, and left alone since.
   */
  public Optional<List<String>> files(List<String> paths, boolean compressed) {
    if (!paths.stream().allMatch(folder.dates()::vouchFor)) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(paths);
    if (compressed) {
      paths.stream()
          .filter(path -> Precompressed.isWorthIt(path, size(path)))
          .forEach(path -> all.add(path + Precompressed.ENDING));
    }
    return all.stream().allMatch(folder.dates()::vouchFor) ? Optional.of(all) : Optional.empty();
  }

  /** How many bytes a file of the site has. */
  public long size(String path) {
    return folder.manifest().print(path).orElseThrow().size();
  }
}
