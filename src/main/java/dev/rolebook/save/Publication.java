package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * The steps of a publication, in the {@link Order} that leaves no dead link; each looks once more
 * whether somebody else was at the file, for a build may have prepared for minutes.
 */
final class Publication {
  private final Disk disk;
  private final Path out;
  private final Dates dates;

  Publication(Disk disk, Path out, Dates dates) {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
    this.dates = requireNonNull(dates, "dates");
  }

  /**
   * Gives the prepared files their names; the list of the files comes last.
   *
   * @return the moment after which every file was seen to be as the list says
   */
  FileTime run(Swap swap, Stage prepared, Changes changes, Manifest files)
      throws IOException, Refused {
    for (String path : Order.created(changes.created().stream())) {
      refuseUnless(disk.stat(out.resolve(path)).isEmpty(), path);
      swap.create(path);
    }
    for (String path : Order.changed(changes.changed().stream())) {
      refuseUnless(dates.isWhatItWas(path), path);
      swap.replace(path);
    }
    for (String path : Order.removed(changes.removed().stream())) {
      refuseUnless(dates.isWhatItWas(path), path);
      swap.remove(path);
    }
    for (String path : Order.foldersOf(changes.removed().stream())) {
      swap.prune(path);
    }
    FileTime moment = prepared.moment();
    for (int i = 0; i < files.paths().size(); i++) {
      refuseUnless(dates.isStill(files.paths().get(i), files.print(i)), files.paths().get(i));
    }
    swap.finish();
    return moment;
  }

  private void refuseUnless(boolean alone, String path) throws Refused {
    if (!alone) {
      throw new Refused(
          "Somebody changed " + out.resolve(path) + " while the site was built",
          "the site is as it was before; build again");
    }
  }
}
