package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The output folder as it is before a build: what is in it, and which of that is ours.
 *
 * <p>Looking at it changes nothing. {@link #draft} begins what shall be in it.
 */
public final class SiteFolder {
  private static final int NAMED = 3;

  /** How a file of the site stands to the file of that name in the folder. */
  enum Match {
    ABSENT,
    SAME,
    DIFFERENT
  }

  private final Disk disk;
  private final Path out;
  private final SaveOptions options;
  private final boolean there;
  private final Inventory inventory;
  private final Optional<Stat> listed;
  private final Manifest manifest;
  private final Manifest claims;

  /** The note on the list, where dates are believed at all. */
  private final Optional<LastList> noted;

  private final boolean leftovers;

  private final Dates dates;

  private SiteFolder(Disk disk, Path out, SaveOptions options) throws IOException, Refused {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
    this.options = requireNonNull(options, "options");
    there = disk.stat(out).isPresent();
    listed = disk.stat(out.resolve(Manifest.NAME));
    manifest = readManifest();
    claims = there ? Claims.read(disk, Stage.place(out, true), out, manifest) : Manifest.EMPTY;
    noted = options.isCareful() ? LastList.read(disk, out, listed) : Optional.empty();
    leftovers = hasLeftovers();
    inventory = Inventory.of(disk, out, manifest.paths());
    dates = new Dates(disk, out, inventory, manifest, claims, noted.map(LastList::until));
  }

  /**
   * Looks at the folder, and refuses one in which a site could do harm.
   *
   * @param project the folder that holds {@code content/}
   */
  public static SiteFolder open(Path out, Path project, SaveOptions options) throws Refused {
    Optional<Path> home = Optional.ofNullable(System.getProperty("user.home")).map(Path::of);
    return open(new LocalDisk(), out, project, home, options);
  }

  static SiteFolder open(
      Disk disk, Path out, Path project, Optional<Path> home, SaveOptions options) throws Refused {
    Path absolute = out.toAbsolutePath().normalize();
    try {
      new Precautions(disk, absolute).check(project, home);
      SiteFolder folder = new SiteFolder(disk, absolute, options);
      folder.refuseForeign();
      return folder;
    } catch (IOException e) {
      throw Refused.disk(e, "nothing was changed");
    }
  }

  /** Begins the site that shall be in the folder. */
  public Draft draft() {
    return new Draft(this, disk, out, options);
  }

  private Manifest readManifest() throws IOException, Refused {
    try {
      return ListFile.read(disk, out.resolve(Manifest.NAME));
    } catch (Refused e) {
      if (options.adopt() && listed.map(Stat::kind).equals(Optional.of(Kind.FILE))) {
        return Manifest.EMPTY;
      }
      throw e;
    }
  }

  private void refuseForeign() throws Refused {
    boolean ours = listed.isPresent() || !claims.paths().isEmpty() || options.adopt();
    if (ours && !options.mustBeNew()) {
      return;
    }
    List<String> names =
        options.mustBeNew()
            ? inventory.all().sorted().limit(NAMED + 1).toList()
            : inventory.files(Paths.NONE, path -> true);
    if (names.isEmpty()) {
      return;
    }
    String some =
        String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
            + (names.size() > NAMED ? ", ..." : "");
    if (options.mustBeNew()) {
      throw new Refused(
          "The folder " + out + " is not new: it holds " + some, "name a folder that is not there");
    }
    throw new Refused(
        "The folder " + out + " holds files that Rolebook did not write: " + some,
        "give another folder with --out, or take this one over with --adopt");
  }

  /** The site as it was published last. */
  public PublishedSite published() {
    return new PublishedSite(disk, out, manifest);
  }

  /**
   * What publishing once more what was published last would do, which is nothing to our files;
   * absent where anything of them may not be as it was left.
   */
  public Optional<Changes> asLeftBy(LastBuild.Note note) throws Refused {
    try {
      boolean clear = !leftovers && options.isCareful();
      if (!clear || !isListed(note.list()) || !dates.allAreAsListed() || isOutdated()) {
        return Optional.empty();
      }
      noteAsListed(note.list());
      List<String> foreign = surplus(manifest.paths(), false);
      return Optional.of(new Changes(List.of(), List.of(), List.of(), foreign));
    } catch (IOException e) {
      throw Refused.disk(e, "nothing was changed");
    }
  }

  /** What the last build left. */
  public LastSite last() {
    return new LastSite(this, disk, out, noted.map(LastList::print));
  }

  /** Notes, for the next build, that every file was seen to be as the list of the folder says. */
  void noteAsListed(String list) {
    if (options.isNoted() && listed.isPresent()) {
      new LastList(list, listed.get().changed()).write(disk, out, listed.get().changed());
    }
  }

  /**
   * Notes, for the next build, that the files are as the list says that was just published.
   *
   * @param until the moment after which every file was seen to be so
   */
  void noteAsPublished(String list, FileTime until) {
    try {
      Optional<FileTime> now = disk.stat(out.resolve(Manifest.NAME)).map(Stat::changed);
      if (options.isNoted() && now.isPresent()) {
        new LastList(list, until).write(disk, out, now.get());
      }
    } catch (IOException e) {
      // Without the note the next build reads every file.
    }
  }

  boolean hasList() {
    return listed.isPresent();
  }

  /** Whether the list in the folder is the one with this fingerprint, to the last byte. */
  boolean isListed(String list) throws IOException {
    return listed.isPresent()
        && list.equals(noted.isPresent() ? noted.get().print() : ListFile.print(disk, out));
  }

  boolean isThere() {
    return there;
  }

  /** Whether somebody published into the folder since it was looked at. */
  boolean isOutdated() throws IOException {
    return disk.stat(out).isPresent() != there
        || !disk.stat(out.resolve(Manifest.NAME)).equals(listed);
  }

  /** Whether a build had left its private folder behind when the folder was looked at. */
  boolean hadLeftovers() {
    return leftovers;
  }

  /** Whether a build that was killed left its private folder behind. */
  boolean hasLeftovers() throws IOException {
    return disk.stat(Stage.place(out, true)).isPresent()
        || disk.stat(Stage.place(out, false)).isPresent();
  }

  Manifest manifest() {
    return manifest;
  }

  boolean isOurs(String path) {
    return manifest.names(path) || claims.names(path);
  }

  Dates dates() {
    return dates;
  }

  /** Compares without reading where the list of our files and the file's own dates allow it. */
  Match compare(String path, Fingerprint print, byte[] bytes) throws IOException, Refused {
    Optional<String> blocked = inventory.inTheWayOf(path);
    if (blocked.isPresent()) {
      throw inTheWay(blocked.get());
    }
    Optional<Stat> stat = inventory.at(path);
    if (stat.isEmpty()) {
      return Match.ABSENT;
    }
    if (stat.get().kind() != Kind.FILE) {
      throw inTheWay(path);
    }
    if (isSame(path, stat.get(), print, bytes)) {
      return Match.SAME;
    }
    if (!isOurs(path) && !options.adopt()) {
      throw inTheWay(path);
    }
    return Match.DIFFERENT;
  }

  private boolean isSame(String path, Stat stat, Fingerprint print, byte[] bytes)
      throws IOException {
    if (stat.size() != print.size()) {
      return false;
    }
    return dates.vouchFor(path, stat)
        ? manifest.print(path).equals(Optional.of(print))
        : Arrays.equals(bytes, disk.read(out.resolve(path)));
  }

  /** The compressed twin that the folder holds of a file, if it is ours and of these bytes. */
  Optional<Fingerprint> twin(String path, byte[] bytes) throws IOException {
    String twin = path + Precompressed.ENDING;
    Optional<Stat> stat = inventory.at(twin).filter(s -> s.kind() == Kind.FILE && isOurs(twin));
    if (stat.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fingerprint> print = manifest.print(twin);
    if (dates.vouchFor(twin, stat.get())
        && print.filter(p -> p.size() == stat.get().size()).isPresent()
        && manifest.print(path).equals(Optional.of(Fingerprint.of(bytes)))) {
      return print;
    }
    byte[] there = disk.read(out.resolve(twin));
    return Optional.of(Fingerprint.of(there)).filter(p -> Precompressed.holds(there, bytes));
  }

  private Refused inTheWay(String path) {
    String what = inventory.at(path).map(stat -> Precautions.word(stat.kind())).orElse("a file");
    return new Refused(
        out.resolve(path) + " is in the way: " + what + " that Rolebook did not write",
        "move it away and build again"
            + (what.equals("a file") ? ", or replace it with --adopt" : ""));
  }

  /** The files that the folder holds and the site does not name: ours, or somebody else's. */
  List<String> surplus(Paths wanted, boolean ours) {
    return inventory.files(wanted, path -> ours == isRemovable(path));
  }

  private boolean isRemovable(String path) {
    return isOurs(path) && inventory.at(path).orElseThrow().kind() == Kind.FILE;
  }
}
