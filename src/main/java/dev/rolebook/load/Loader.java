package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Markdown;
import dev.rolebook.model.Article;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Person;
import dev.rolebook.model.Places;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Term;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import dev.rolebook.model.Words;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

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

  private Loaded load(Path root) {
    List<Found> found = new ContentFolder(root, problems).files();
    FileParser parser = new FileParser(problems);
    Content content =
        Content.of(tasks.run(found.stream().map(f -> task(() -> parser.parse(f))).toList()));
    Ids ids = content.ids();
    Context context = new Context(ids, new Links(ids, problems), markdown, problems);
    return new Loaded(catalog(content, context), problems);
  }

  private static <T> Callable<T> task(Callable<T> task) {
    return task;
  }

  private Optional<Catalog> catalog(Content content, Context context) {
    Optional<Words> words =
        new WordsReader(context).read(content.file("words.yaml").flatMap(Parsed::yaml));
    Parts parts = new Parts();
    content.file("site.yaml").map(f -> reader(content, context, f).site()).ifPresent(parts::site);
    content
        .file("redirects.yaml")
        .map(f -> reader(content, context, f).redirects())
        .ifPresent(parts::redirects);
    for (Kind kind : Kind.values()) {
      parts.add(kind, bound(content, context, kind));
    }
    return words.flatMap(parts::catalog);
  }

  private List<Bound> bound(Content content, Context context, Kind kind) {
    if (kind == Kind.ASPECT) {
      return content.file(kind.place()).stream()
          .map(f -> reader(content, context, f).aspects())
          .toList();
    }
    List<Parsed> files =
        kind.inFolder() ? content.of(kind) : content.file(kind.place()).stream().toList();
    return tasks.run(
        files.stream().map(f -> task(() -> reader(content, context, f).entries(kind))).toList());
  }

  private static EntryReader reader(Content content, Context context, Parsed file) {
    return new EntryReader(content, context, file);
  }

  /** The catalogue in the making. */
  private static final class Parts {
    private final Map<Kind, Map<String, Object>> entries = new EnumMap<>(Kind.class);
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Map<String, String> redirects = new LinkedHashMap<>();
    private Optional<Site> site = Optional.empty();
    private boolean whole = true;

    void site(Bound bound) {
      places.putAll(bound.places());
      site = Optional.ofNullable(bound.entries().get("site")).map(Site.class::cast);
    }

    void redirects(Bound bound) {
      places.putAll(bound.places());
      bound.entries().forEach((from, to) -> redirects.put(from, (String) to));
    }

    void add(Kind kind, List<Bound> files) {
      Map<String, Object> all = entries.computeIfAbsent(kind, k -> new LinkedHashMap<>());
      for (Bound file : files) {
        all.putAll(file.entries());
        places.putAll(file.places());
        whole &= file.whole();
      }
    }

    private <T> Map<String, T> of(Kind kind, Class<T> type) {
      Map<String, T> typed = new LinkedHashMap<>();
      entries.get(kind).forEach((id, entry) -> typed.put(id, type.cast(entry)));
      return typed;
    }

    Optional<Catalog> catalog(Words words) {
      if (!whole || site.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Catalog(
              site.get(),
              words,
              new ArrayList<>(of(Kind.ASPECT, AspectGroup.class).values()),
              of(Kind.ROLE, Role.class),
              of(Kind.COMPARISON, Comparison.class),
              of(Kind.RECOMMENDATION, Recommendation.class),
              of(Kind.QUESTIONS, QuestionSet.class),
              of(Kind.GUIDE, Article.class),
              of(Kind.PAGE, Article.class),
              of(Kind.SKILL, Skill.class),
              of(Kind.TOOL, Tool.class),
              of(Kind.USE_CASE, UseCase.class),
              of(Kind.CERTIFICATION, Certification.class),
              of(Kind.SOURCE, Source.class),
              of(Kind.PERSON, Person.class),
              of(Kind.TERM, Term.class),
              redirects,
              new Places(places)));
    }
  }
}
