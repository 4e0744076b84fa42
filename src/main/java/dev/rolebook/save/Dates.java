package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What the dates of the files in an output folder tell: which of them nobody changed since the last
 * build listed them, so that they need not be read.
 */
final class Dates {
  private final Disk disk;
  private final Path out;
  private final Inventory inventory;
  private final Manifest manifest;
  private final Manifest claims;
  private final Optional<FileTime> until;

  /**
   * @param claims the files that a build may have changed that was killed
   * @param until the moment before which a file was changed last that is as listed; absent where no
   *     date may be believed
   */
  Dates(
      Disk disk,
      Path out,
      Inventory inventory,
      Manifest manifest,
      Manifest claims,
      Optional<FileTime> until) {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
    this.inventory = requireNonNull(inventory, "inventory");
    this.manifest = requireNonNull(manifest, "manifest");
    this.claims = requireNonNull(claims, "claims");
    this.until = requireNonNull(until, "until");
  }

  /** Whether a file with this date is as listed. */
  boolean vouchFor(String path, Stat stat) {
    return isOlder(stat) && manifest.names(path) && !claims.names(path);
  }

  private boolean isOlder(Stat stat) {
    return until.isPresent() && stat.changed().compareTo(until.get()) < 0;
  }

  /** Whether a file is there, listed, and was left alone since. */
  boolean wasLeftAlone(String path) {
    int index = claims.names(path) ? -1 : manifest.paths().find(path);
    Optional<Stat> stat = index < 0 ? Optional.empty() : inventory.listed(index);
    return stat.isPresent()
        && stat.get().kind() == Kind.FILE
        && stat.get().size() == manifest.print(index).size()
        && isOlder(stat.get());
  }

  /** Whether every file is as the list says; those are read whose dates do not tell. */
  boolean allAreAsListed() throws IOException {
    for (int i = 0; i < manifest.paths().size(); i++) {
      Optional<Stat> stat = inventory.listed(i);
      if (stat.isEmpty()
          || stat.get().kind() != Kind.FILE
          || !isAsListed(manifest.paths().get(i), stat.get(), manifest.print(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsListed(String path, Stat stat, Fingerprint print) throws IOException {
    return stat.size() == print.size() && (vouchFor(path, stat) || holds(path, print));
  }

  /**
   * Whether a file is as the site shall have it, as far as that can be told of one that was as it
   * shall be when the folder was looked at, or has been written since.
   */
  boolean isStill(String path, Fingerprint print) throws IOException {
    Optional<Stat> now = disk.stat(out.resolve(path));
    boolean file = now.filter(s -> s.kind() == Kind.FILE && s.size() == print.size()).isPresent();
    return file && (isUntouched(path, now.get()) || holds(path, print));
  }

  /**
   * Whether a file that is to be replaced or removed is the one that was there when the folder was
   * looked at. Clearing away a second name that a killed build made of it changes its date, not its
   * bytes, which are those of one list or the other.
   */
  boolean isWhatItWas(String path) throws IOException {
    Optional<Stat> now = disk.stat(out.resolve(path)).filter(s -> s.kind() == Kind.FILE);
    if (now.isEmpty()) {
      return false;
    }
    return isUntouched(path, now.get())
        || manifest.print(path).isPresent() && holds(path, manifest.print(path).get())
        || claims.print(path).isPresent() && holds(path, claims.print(path).get());
  }

  private boolean isUntouched(String path, Stat now) {
    return inventory
        .at(path)
        .filter(before -> before.kind() == now.kind() && before.size() == now.size())
        .filter(before -> before.changed().compareTo(now.changed()) >= 0)
        .isPresent();
  }

  private boolean holds(String path, Fingerprint print) throws IOException {
    return Fingerprint.of(disk.read(out.resolve(path))).equals(print);
  }
}
