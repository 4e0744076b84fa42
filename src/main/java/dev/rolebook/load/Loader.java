package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Markdown;
import dev.rolebook.model.Words;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a folder of content into a catalogue, and tells everything that is wrong with it at once.
 *
 * <ol>
 *   <li>The files are found; what has no place in the content model is told.
 *   <li>Each file is read once and taken apart into YAML and Markdown.
 *   <li>Names of files and keys say which entries exist.
 *   <li>The entries of each file are made; every reference and every link is checked on the way.
 *   <li>What only all entries together can show is checked, and the catalogue is made.
 * </ol>
 */
public final class Loader {
  /** A file to read, and the kind of entries in it. */
  private record Work(Kind kind, Parsed file) {}

  private final Problems problems = new Problems();
  private final Memory memory;
  private final Tasks tasks;

  private Loader(int jobs, Memory memory) {
    this.tasks = new Tasks(jobs);
    this.memory = requireNonNull(memory, "memory");
  }

  /**
   * Reads the content of a project.
   *
   * @param source the folder that holds {@code content/}
   * @param jobs how many threads may work on it
   */
  public static Loaded load(Path source, int jobs) {
    return load(source, jobs, new Memory());
  }

  /** The same for whoever reads it again and again: only what changed is read again. */
  public static Loaded load(Path source, int jobs, Memory memory) {
    requireNonNull(source, "source");
    return new Loader(jobs, memory).load(source.resolve("content"));
  }

  /** Whether a file of this name is what an editor or a system left behind, and is never read. */
  public static boolean isLeftBehind(String fileName) {
    return ContentFolder.isLeftBehind(fileName);
  }

  /**
   * A file of the content as messages show it, by the name they call it; absent where there is none
   * or it is no sound text.
   *
   * @param source the folder that holds {@code content/}
   */
  public static Optional<SourceFile> text(Path source, String shown) {
    Found file = new Found(shown.substring("content/".length()), source.resolve(shown));
    return new TextReader(new Problems()).read(file);
  }

  /**
   * Which entries a project has, whatever else is wrong with it.
   *
   * @param source the folder that holds {@code content/}
   */
  public static Known known(Path source) {
    Problems unheard = new Problems();
    List<Found> files =
        new ContentFolder(source.resolve("content"), unheard).files().orElse(List.of());
    FileParser parser = new FileParser(unheard);
    return Known.of(Content.of(files.stream().map(parser::parse).toList()));
  }

  /** The fixed words of the pages in English, by the path of their keys: {@code home.title}. */
  public static Map<String, String> englishWords() {
    return WordsReader.english();
  }

  private Loaded load(Path root) {
    return new ContentFolder(root, problems)
        .files()
        .map(this::load)
        .orElseGet(() -> new Loaded(Optional.empty(), problems));
  }

  private Loaded load(List<Found> found) {
    Content content = Content.of(tasks.run(found, this::read));
    Ids ids = memory.ids(content.ids());
    Context context = Context.of(ids, new Markdown(), problems);
    new FileNames(content, context).check();
    CatalogMaker maker = new CatalogMaker();
    readInto(maker, content, ids);
    new WholeChecks(maker, context).check();
    Words words = words(content.file("words.yaml"), ids);
    boolean complete = !content.of(Kind.ROLE).isEmpty() && content.file("aspects.yaml").isPresent();
    return new Loaded(complete ? maker.catalog(words) : Optional.empty(), problems);
  }

  private Parsed read(Found file) {
    Memory.Read read = memory.read(file);
    problems.addAll(read.problems());
    return read.file();
  }

  private void readInto(CatalogMaker maker, Content content, Ids ids) {
    content
        .file("site.yaml")
        .map(file -> bound(content, ids, file, EntryReader::site))
        .ifPresent(maker::site);
    content
        .file("redirects.yaml")
        .map(file -> bound(content, ids, file, EntryReader::redirects))
        .ifPresent(maker::redirects);
    List<Work> work = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Stream<Parsed> files =
          kind.inFolder() ? content.of(kind).stream() : content.file(kind.place()).stream();
      files.forEach(file -> work.add(new Work(kind, file)));
    }
    List<Bound> done =
        tasks.run(work, w -> bound(content, ids, w.file(), reader -> reader.entries(w.kind())));
    for (int i = 0; i < done.size(); i++) {
      maker.add(work.get(i).kind(), done.get(i));
    }
  }

  private Bound bound(Content content, Ids ids, Parsed file, Function<EntryReader, Bound> entries) {
    List<Parsed> from = new ArrayList<>(List.of(file));
    content.file(file.file().folder() + file.file().stem() + ".md").ifPresent(from::add);
    Memory.Made<Bound> made =
        memory.bound(from, ids, context -> entries.apply(new EntryReader(content, context, file)));
    problems.addAll(made.problems());
    return made.result();
  }

  private Words words(Optional<Parsed> own, Ids ids) {
    Memory.Made<Words> made =
        memory.words(
            own.stream().toList(),
            ids,
            context -> new WordsReader(context).read(own.flatMap(Parsed::yaml)));
    problems.addAll(made.problems());
    return made.result();
  }
}
