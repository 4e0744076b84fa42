package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Markdown;
import dev.rolebook.model.Words;
import dev.rolebook.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Markdown markdown = new Markdown();
  private final Tasks tasks;

  private Loader(int jobs) {
    this.tasks = new Tasks(jobs);
  }

  /**
   * Reads the content of a project.
   *
   * @param source the folder that holds {@code content/}
   * @param jobs how many threads may work on it
   */
  public static Loaded load(Path source, int jobs) {
    requireNonNull(source, "source");
    return new Loader(jobs).load(source.resolve("content"));
  }

  /** Whether a file of this name is what an editor or a system left behind, and is never read. */
  public static boolean isLeftBehind(String fileName) {
    return ContentFolder.isLeftBehind(fileName);
  }

  private Loaded load(Path root) {
    return new ContentFolder(root, problems)
        .files()
        .map(this::load)
        .orElseGet(() -> new Loaded(Optional.empty(), problems));
  }

  private Loaded load(List<Found> found) {
    FileParser parser = new FileParser(problems);
    Content content = Content.of(tasks.run(found, parser::parse));
    Ids ids = content.ids();
    Context context = new Context(ids, new Links(ids, problems), markdown, problems);
    new FileNames(content, context).check();
    CatalogMaker maker = new CatalogMaker();
    readInto(maker, content, context);
    new WholeChecks(maker, context).check();
    Words words = new WordsReader(context).read(content.file("words.yaml").flatMap(Parsed::yaml));
    boolean complete = !content.of(Kind.ROLE).isEmpty() && content.file("aspects.yaml").isPresent();
    return new Loaded(complete ? maker.catalog(words) : Optional.empty(), problems);
  }

  private void readInto(CatalogMaker maker, Content content, Context context) {
    content.file("site.yaml").map(f -> reader(content, context, f).site()).ifPresent(maker::site);
    content
        .file("redirects.yaml")
        .map(f -> reader(content, context, f).redirects())
        .ifPresent(maker::redirects);
    List<Work> work = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Stream<Parsed> files =
          kind.inFolder() ? content.of(kind).stream() : content.file(kind.place()).stream();
      files.forEach(file -> work.add(new Work(kind, file)));
    }
    List<Bound> done = tasks.run(work, w -> reader(content, context, w.file()).entries(w.kind()));
    for (int i = 0; i < done.size(); i++) {
      maker.add(work.get(i).kind(), done.get(i));
    }
  }

  private static EntryReader reader(Content content, Context context, Parsed file) {
    return new EntryReader(content, context, file);
  }
}
