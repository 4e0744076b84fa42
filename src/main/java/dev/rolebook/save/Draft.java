package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.render.OutputFile;
import dev.rolebook.save.SaveOptions.Mode;
import dev.rolebook.save.SiteFolder.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * The site that shall be in the output folder, file by file, and its publication.
 *
 * <ol>
 *   <li>{@link #add} compares a finished file with the one in the folder. If it is new or differs,
 *       it is written into the {@link Stage}; nothing published is touched.
 *   <li>{@link #publish} gives the prepared files their names, in the {@link Order} that leaves no
 *       dead link; a site that is not there yet gets its name all at once.
 *   <li>What is ours and belongs to the site no longer is removed; the {@link Manifest} comes last.
 *   <li>If the disk refuses anything on the way, every step is taken back.
 *   <li>{@link #close} clears the stage away. A draft that is never published leaves no trace.
 * </ol>
 *
 * <p>Where nothing differs, nothing is written: no lock, no stage, no new date on any file.
 */
public final class Draft implements AutoCloseable {
  /** Forcing one file to the medium takes a millisecond: too long for tens of thousands. */
  private static final int FORCED = 1000;

  private static final int FEW_PAGES = 10;

  private final SiteFolder folder;
  private final Disk disk;
  private final Path out;
  private final SaveOptions options;
  private final Wanted wanted = new Wanted();
  private Optional<Wanted.Site> site = Optional.empty();
  private Optional<Stage> stage = Optional.empty();

  Draft(SiteFolder folder, Disk disk, Path out, SaveOptions options) {
    this.folder = requireNonNull(folder, "folder");
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
    this.options = requireNonNull(options, "options");
  }

  /** Adds a file to the site; several threads may do so at once. */
  public void add(OutputFile file) throws Refused {
    String path = file.url().path();
    Fingerprint print = Fingerprint.of(file.bytes());
    try {
      Match match = folder.compare(path, print, file.bytes());
      wanted.add(path, print, match);
      if (match != Match.SAME && options.mode() == Mode.PUBLISH) {
        stage().write(path, file.bytes());
      }
    } catch (IOException e) {
      throw Refused.disk(e, "nothing was published");
    }
  }

  /**
   * Adds a file and, where it has one, its compressed twin. A twin that is there and unpacks to the
   * same text stays, so that another compressor changes no file.
   */
  public void addWithTwin(OutputFile file) throws Refused {
    add(file);
    if (Precompressed.isWorthIt(file)) {
      Optional<Fingerprint> kept = keptTwin(file);
      if (kept.isPresent()) {
        wanted.add(file.url() + Precompressed.ENDING, kept.get(), Match.SAME);
        return;
      }
      Optional<OutputFile> twin = Precompressed.twin(file);
      if (twin.isPresent()) {
        add(twin.get());
      }
    }
  }

  /** Adds files that stay as they are in the folder, as {@link LastSite#files} named them. */
  public void keep(List<String> paths) {
    for (String path : paths) {
      wanted.add(path, folder.manifest().print(path).orElseThrow(), Match.SAME);
    }
  }

  private Optional<Fingerprint> keptTwin(OutputFile file) throws Refused {
    try {
      return folder.twin(file.url().path(), file.bytes());
    } catch (IOException e) {
      throw Refused.disk(e, "nothing was published");
    }
  }

  /** How many files the site has so far. */
  public int size() {
    return wanted.size();
  }

  /** What publishing would do, once every file has been added. */
  public Changes changes() {
    Wanted.Site now = site();
    return new Changes(
        now.created(),
        now.changed(),
        folder.surplus(now.files().paths(), true),
        folder.surplus(now.files().paths(), false));
  }

  /** The files of the site in order; worked out again only where one was added. */
  private Wanted.Site site() {
    if (site.filter(s -> s.files().paths().size() == wanted.size()).isEmpty()) {
      site = Optional.of(wanted.site());
    }
    return site.get();
  }

  /** Makes the folder equal to the draft, or leaves it as it was. */
  public Changes publish() throws Refused {
    Changes changes = changes();
    try {
      if (options.mode() == Mode.VERIFY) {
        boolean listDiffers = folder.hasList() && !folder.isListed(list());
        return listDiffers ? changes.andChanged(Manifest.NAME) : changes;
      }
      refuseLoss(changes.removed());
      if (options.mode() == Mode.PUBLISH && isPublished(changes)) {
        folder.noteAsListed(list());
      } else if (options.mode() == Mode.PUBLISH) {
        commit(changes);
      }
      return changes;
    } catch (IOException e) {
      throw Refused.disk(e, "nothing was published");
    }
  }

  /** Notes beside the published folder what it was made from and what was told. */
  public void note(Outcome outcome) {
    LastBuild.write(disk, out, list(), outcome);
  }

  /** Notes beside the published folder what its pages were made of. */
  public void note(Parts parts) {
    LastParts.write(disk, out, list(), parts);
  }

  /** The fingerprint of the list of the files. */
  private String list() {
    return site().print();
  }

  /** Takes back what was prepared and not published. */
  @Override
  public void close() {
    try {
      if (stage.isPresent()) {
        stage.get().discard(false);
      }
    } catch (IOException e) {
      // The site is untouched; the next build clears the rest away.
    }
    stage = Optional.empty();
  }

  private synchronized Stage stage() throws IOException, Refused {
    if (stage.isEmpty()) {
      stage =
          Optional.of(
              Stage.open(
                  disk,
                  Stage.place(out, folder.isThere()),
                  out,
                  folder.manifest(),
                  folder.hadLeftovers()));
      if (folder.isOutdated()) {
        throw Stage.outdated();
      }
    }
    return stage.get();
  }

  private boolean isPublished(Changes changes) throws IOException {
    return changes.isEmpty() && folder.isListed(list()) && !folder.hasLeftovers();
  }

  private void refuseLoss(List<String> removed) throws Refused {
    if (removed.isEmpty()) {
      return;
    }
    long before = folder.manifest().paths().stream().filter(Draft::isPage).count();
    long lost = removed.stream().filter(Draft::isPage).count();
    if (!options.allowShrink() && lost > FEW_PAGES && lost * 5 > before) {
      throw new Refused(
          "The site would lose " + lost + " of its " + before + " pages",
          "if that is meant, build with --allow-shrink; nothing was changed");
    }
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  private void commit(Changes changes) throws IOException, Refused {
    Stage prepared = stage();
    clearBeside();
    FileTime until = folder.isThere() ? replace(prepared, changes) : begin(prepared);
    stage = Optional.empty();
    folder.noteAsPublished(list(), until);
    try {
      prepared.discard(true);
    } catch (IOException e) {
      throw new Refused(
          "The site is published, but something could not be cleared away: " + e.getMessage(),
          "build again once the disk is well");
    }
  }

  /** Gives the whole site its name, where there is none yet. */
  private FileTime begin(Stage prepared) throws IOException {
    FileTime until = prepared.moment();
    prepared.write(site().files());
    disk.move(prepared.fresh(""), out);
    return until;
  }

  private FileTime replace(Stage prepared, Changes changes) throws IOException, Refused {
    prepared.write(site().files());
    force(prepared, changes);
    return swap(prepared, changes);
  }

  /** Clears away what a first build left that was killed just after its site got its name. */
  private void clearBeside() throws IOException, Refused {
    Path beside = Stage.place(out, false);
    if (folder.isThere() && disk.stat(beside).isPresent()) {
      Stage.open(disk, beside, out, Manifest.EMPTY, true).discard(true);
    }
  }

  private void force(Stage prepared, Changes changes) throws IOException {
    if (changes.written() <= FORCED) {
      for (String path : changes.created()) {
        disk.force(prepared.fresh(path));
      }
      for (String path : changes.changed()) {
        disk.force(prepared.fresh(path));
      }
    }
    disk.force(prepared.fresh(Manifest.NAME));
  }

  private FileTime swap(Stage prepared, Changes changes) throws IOException, Refused {
    Swap swap = new Swap(disk, out, prepared);
    try {
      return new Publication(disk, out, folder.dates())
          .run(swap, prepared, changes, site().files());
    } catch (IOException | Refused | RuntimeException | Error e) {
      takeBack(swap, prepared);
      throw e;
    }
  }

  private void takeBack(Swap swap, Stage prepared) throws IOException, Refused {
    try {
      swap.rollBack();
    } catch (IOException e) {
      stage = Optional.empty();
      prepared.abandon();
      throw new Refused(
          "The disk failed while the site was published: " + e.getMessage(),
          "every file is whole, but some are new and some old; build again once the disk is well");
    }
  }
}
