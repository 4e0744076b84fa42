package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonReader;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.save.Disk.Kind;
import dev.rolebook.save.Disk.Stat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the last build of an output folder was made from and told, noted on this machine alone.
 *
 * <p>It is kept beside the folder, not in it: the site holds nothing but what the content makes and
 * is the same everywhere, and no copy of a site is believed because of what came with it. The
 * folder it is in keeps itself out of version control.
 */
public final class LastBuild {
  /** Its folder, beside the output folder. */
  static final String FOLDER = ".rolebook-last";

  private static final String ENDING = ".json";
  private static final String FORM = "1";
  private static final int MOST_TOLD = 2000;

  /**
   * A note, and the list of the files as that build left it.
   *
   * @param list the fingerprint of the list
   * @param dated when the list was changed last
   */
  public record Note(String list, String dated, Outcome outcome) {
    public Note {
      requireNonNull(list, "list");
      requireNonNull(dated, "dated");
      requireNonNull(outcome, "outcome");
    }
  }

  private final Disk disk;
  private final Path out;

  LastBuild(Disk disk, Path out) {
    this.disk = requireNonNull(disk, "disk");
    this.out = requireNonNull(out, "out");
  }

  /**
   * The note on the last build of a folder, if it was made from the same; absent where in doubt.
   *
   * @param texts the text of a file by the name that messages call it
   */
  public static Optional<Note> of(
      Path folder, String from, Function<String, Optional<SourceFile>> texts) {
    return new LastBuild(new LocalDisk(), folder.toAbsolutePath().normalize()).note(from, texts);
  }

  private Optional<Note> note(String from, Function<String, Optional<SourceFile>> texts) {
    try {
      Optional<String> text = read(ENDING);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Map<?, ?> json = (Map<?, ?>) JsonReader.read(text.get());
      return FORM.equals(json.get("form")) && from.equals(json.get("from"))
          ? Optional.of(note(json, texts))
          : Optional.empty();
    } catch (IOException | RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  private static Note note(Map<?, ?> json, Function<String, Optional<SourceFile>> texts) {
    Outcome outcome =
        new Outcome(
            (String) json.get("from"),
            Integer.parseInt((String) json.get("pages")),
            Integer.parseInt((String) json.get("files")),
            new ToldAgain(texts).problems(json.get("problems")));
    return new Note((String) json.get("list"), (String) json.get("dated"), outcome);
  }

  /** The text of a note on the folder, where there is one. */
  Optional<String> read(String ending) throws IOException {
    Path folder = out.resolveSibling(FOLDER);
    boolean there = out.getParent() != null && is(folder, Kind.FOLDER);
    Path file = folder.resolve(out.getFileName() + ending);
    return there && is(file, Kind.FILE) ? Optional.of(text(disk.read(file))) : Optional.empty();
  }

  /** Writes a note on the folder. */
  void write(String ending, String text) throws IOException, Refused {
    Path folder = out.resolveSibling(FOLDER);
    if (disk.stat(folder).isEmpty()) {
      disk.makeFolder(folder, false);
    }
    if (is(folder, Kind.FOLDER)) {
      PlainFiles files = new PlainFiles(folder, disk);
      files.write(".gitignore", "*\n");
      files.write(out.getFileName() + ending, text);
    }
  }

  /** Whether the list in the folder is the one of which a note speaks. */
  static boolean isList(Disk disk, Path out, String noted) throws IOException {
    Path list = out.resolve(Manifest.NAME);
    Optional<Stat> stat = disk.stat(list);
    if (stat.filter(s -> s.kind() == Kind.FILE).isEmpty()) {
      return false;
    }
    try (InputStream in = disk.open(list)) {
      return Fingerprint.of(in).toString().equals(noted);
    }
  }

  /** When the list in the folder was changed last; absent where somebody else published it. */
  static Optional<String> dated(Disk disk, Path out, String noted) throws IOException {
    Optional<Stat> stat = disk.stat(out.resolve(Manifest.NAME));
    return stat.isPresent() && isList(disk, out, noted)
        ? stat.map(list -> list.changed().toString())
        : Optional.empty();
  }

  /** Writes a note, unless somebody else has published meanwhile. */
  void note(String list, Outcome outcome) throws IOException, Refused {
    if (outcome.problems().size() > MOST_TOLD) {
      return;
    }
    Optional<String> dated = dated(disk, out, list);
    if (dated.isPresent()) {
      write(ENDING, json(new Note(list, dated.get(), outcome)));
    }
  }

  private static String json(Note note) {
    Outcome outcome = note.outcome();
    JsonWriter json =
        JsonWriter.indented()
            .object()
            .put("form", FORM)
            .put("from", outcome.from())
            .put("list", note.list())
            .put("dated", note.dated())
            .put("pages", outcome.pages())
            .put("files", outcome.files());
    ToldAgain.write(json, outcome.problems());
    return json.end().toString();
  }

  private boolean is(Path path, Kind kind) throws IOException {
    return disk.stat(path).map(Stat::kind).equals(Optional.of(kind));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
