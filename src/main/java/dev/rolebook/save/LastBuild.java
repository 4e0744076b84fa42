package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonReader;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.SourceFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the last build of an output folder was made from and told, among the {@link Notes}. */
public final class LastBuild {
  private static final String ENDING = ".build";
  private static final String FORM = "2";
  private static final int MOST_TOLD = 2000;

  /**
   * A note on a build.
   *
   * @param list the fingerprint of the list of files as that build left it
   */
  public record Note(String list, Outcome outcome) {
    public Note {
      requireNonNull(list, "list");
      requireNonNull(outcome, "outcome");
    }
  }

  private LastBuild() {}

  /**
   * The note on the last build of a folder, if it was made from the same; absent where in doubt.
   *
   * @param texts the text of a file by the name that messages call it
   */
  public static Optional<Note> of(
      Path folder, String from, Function<String, Optional<SourceFile>> texts) {
    try {
      Path out = folder.toAbsolutePath().normalize();
      Optional<String> text = new Notes(new LocalDisk(), out).read(ENDING);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Map<?, ?> json = (Map<?, ?>) JsonReader.read(text.get());
      return FORM.equals(json.get("form")) && from.equals(json.get("from"))
          ? Optional.of(note(json, texts))
          : Optional.empty();
    } catch (RuntimeException notOurs) {
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
    return new Note((String) json.get("list"), outcome);
  }

  /** Writes a note, unless there is too much to tell. */
  static void write(Disk disk, Path out, String list, Outcome outcome) {
    if (outcome.problems().size() <= MOST_TOLD) {
      new Notes(disk, out).write(ENDING, json(new Note(list, outcome)));
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
            .put("pages", outcome.pages())
            .put("files", outcome.files());
    ToldAgain.write(json, outcome.problems());
    return json.end() + "\n";
  }
}
