package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * The site as it was published last, to be read: the files that its list names, and their bytes.
 *
 * <p>Nothing else in the folder is looked at, and no link is followed.
 */
public final class PublishedSite {
  private final Disk disk;
  private final Path folder;
  private final Manifest manifest;

  PublishedSite(Disk disk, Path folder, Manifest manifest) {
    this.disk = requireNonNull(disk, "disk");
    this.folder = requireNonNull(folder, "folder");
    this.manifest = requireNonNull(manifest, "manifest");
  }

  /** The site in a folder; a folder without a list of ours has no files. */
  public static PublishedSite in(Path folder) throws Refused {
    Disk disk = new LocalDisk();
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Manifest manifest = ListFile.read(disk, absolute.resolve(Manifest.NAME));
      return new PublishedSite(disk, absolute, manifest);
    } catch (IOException e) {
      throw Refused.disk(e, "nothing was changed");
    }
  }

  /** The path of every file, from the root of the site. */
  public Collection<String> files() {
    return manifest.paths();
  }

  /** Whether a file was published with other bytes than these. */
  public boolean differs(String path, byte[] bytes) {
    return manifest.print(path).filter(print -> !print.equals(Fingerprint.of(bytes))).isPresent();
  }

  /** The bytes of a file of the site, if it is still there and can be read. */
  public Optional<byte[]> bytes(String path) {
    Path file = folder.resolve(path);
    try {
      Optional<Stat> stat = manifest.names(path) ? disk.stat(file) : Optional.empty();
      boolean readable = stat.filter(s -> s.kind() == Kind.FILE).isPresent();
      return readable ? Optional.of(disk.read(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
