package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Markdown;
import dev.rolebook.model.Words;
import dev.rolebook.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was learnt from the files of one folder, for whoever reads it again and again.
 *
 * <p>A file is read again when it is new or said to have changed. Its entries are made again when
 * it was read again, or when it would hear something else about the entries of other files.
 */
public final class Memory {
  private final Map<String, Read> read = new ConcurrentHashMap<>();
  private final Map<String, Made<Bound>> bound = new ConcurrentHashMap<>();
  private final Map<String, Made<Words>> words = new ConcurrentHashMap<>();
  private final Markdown markdown = new Markdown();
  private Ids ids = new Ids();

  /** A file taken apart, and what was wrong with it. */
  record Read(Parsed file, Problems problems) {
    Read {
      requireNonNull(file, "file");
      requireNonNull(problems, "problems");
    }
  }

  /** What was made of some files, and what was wrong with them. */
  record Made<T>(List<Parsed> from, AskedIds asked, T result, Problems problems) {
    Made {
      from = List.copyOf(from);
      requireNonNull(asked, "asked");
      requireNonNull(result, "result");
      requireNonNull(problems, "problems");
    }

    boolean holds(List<Parsed> files, Ids ids) {
      boolean same = files.size() == from.size();
      for (int i = 0; same && i < files.size(); i++) {
        same = files.get(i) == from.get(i);
      }
      return same && asked.hears(ids);
    }
  }

  /** Files that may have changed, by the names messages call them: {@code content/site.yaml}. */
  public void forget(Collection<String> files) {
    read.keySet().removeAll(files);
  }

  Read read(Found file) {
    Optional<Read> known = Optional.ofNullable(read.get(file.shown()));
    return known.orElseGet(
        () -> {
          Problems problems = new Problems();
          Read now = new Read(new FileParser(problems).parse(file), problems);
          if (now.file().source().isPresent()) {
            read.put(file.shown(), now);
          }
          return now;
        });
  }

  /** The ids as they were, where they are the same: so that nobody has to ask again. */
  Ids ids(Ids now) {
    ids = now.isSame(ids) ? ids : now;
    return ids;
  }

  /** What is made of {@code from}, the first of which gives its name. */
  Made<Bound> bound(List<Parsed> from, Ids ids, Function<Context, Bound> making) {
    return made(bound, from.get(0).file().name(), from, ids, making);
  }

  Made<Words> words(List<Parsed> from, Ids ids, Function<Context, Words> making) {
    return made(words, "", from, ids, making);
  }

  private <T> Made<T> made(
      Map<String, Made<T>> known,
      String name,
      List<Parsed> from,
      Ids ids,
      Function<Context, T> making) {
    Optional<Made<T>> before = Optional.ofNullable(known.get(name)).filter(m -> m.holds(from, ids));
    return before.orElseGet(
        () -> {
          AskedIds asked = new AskedIds(ids);
          Context context = Context.of(asked, markdown, new Problems());
          Made<T> now = new Made<>(from, asked, making.apply(context), context.problems());
          known.put(name, now);
          return now;
        });
  }
}
