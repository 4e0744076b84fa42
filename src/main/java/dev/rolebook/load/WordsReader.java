package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Words;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the fixed words of the pages: the built-in English ones, and the editor's over them. */
final class WordsReader {
  private static final String BUILT_IN = "words.yaml";
  private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)\\}");

  private final Context context;

  WordsReader(Context context) {
    this.context = requireNonNull(context, "context");
  }

  /** All words; those of {@code own} take the place of the built-in ones. */
  Words read(Optional<Node> own) {
    Node.Mapping english = builtIn();
    Optional<Words> mixed = own.flatMap(this::keys).flatMap(mine -> bind(over(english, mine)));
    return mixed.or(() -> bind(english)).orElseThrow();
  }

  private Optional<Words> bind(Node.Mapping all) {
    return new Binder(context, BUILT_IN)
        .value(Words.class, all, Spot.entry("words"))
        .map(Words.class::cast);
  }

  private Optional<Node.Mapping> keys(Node own) {
    if (own instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    new Complaints(context)
        .wrongKind(own, Spot.FILE, "keys", "write lines such as \"common:\", and words below");
    return Optional.empty();
  }

  /** Every phrase and list that the program brings along, by the path of its key. */
  static Map<String, String> english() {
    Map<String, String> phrases = new LinkedHashMap<>();
    collect("", builtIn(), phrases);
    return phrases;
  }

  private static void collect(String path, Node node, Map<String, String> phrases) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Pair pair : mapping.pairs()) {
        String key = pair.key().text();
        collect(path.isEmpty() ? key : path + "." + key, pair.value(), phrases);
      }
    } else if (node instanceof Node.Scalar phrase) {
      phrases.put(path, phrase.text());
    } else if (node instanceof Node.Sequence list) {
      phrases.put(
          path,
          list.items().stream()
              .filter(Node.Scalar.class::isInstance)
              .map(item -> ((Node.Scalar) item).text())
              .collect(Collectors.joining(", ")));
    }
  }

  /** The words the program brings along. */
  private static Node.Mapping builtIn() {
    try (InputStream in = WordsReader.class.getResourceAsStream(BUILT_IN)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Problems problems = new Problems();
      SourceFile file = new SourceFile("the built-in " + BUILT_IN, text);
      return YamlReader.read(file, problems)
          .filter(node -> !problems.hasErrors())
          .map(Node.Mapping.class::cast)
          .orElseThrow(() -> new IllegalStateException(told(problems)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Problems problems) {
    return problems.sorted().stream().map(Report::text).collect(Collectors.joining("\n"));
  }

  private Node.Mapping over(Node.Mapping english, Node.Mapping own) {
    List<Node.Pair> pairs = new ArrayList<>();
    for (Node.Pair pair : english.pairs()) {
      Optional<Node.Pair> other = own.pair(pair.key().text());
      pairs.add(other.map(o -> over(pair, o)).orElse(pair));
    }
    own.pairs().stream()
        .filter(pair -> english.pair(pair.key().text()).isEmpty())
        .forEach(pairs::add);
    return new Node.Mapping(pairs, own.whole(), own.span());
  }

  private Node.Pair over(Node.Pair english, Node.Pair own) {
    if (english.value() instanceof Node.Mapping here && own.value() instanceof Node.Mapping there) {
      return new Node.Pair(own.key(), over(here, there));
    }
    if (english.value() instanceof Node.Scalar here && own.value() instanceof Node.Scalar there) {
      tellLostGaps(here, there);
    }
    return own;
  }

  private void tellLostGaps(Node.Scalar english, Node.Scalar own) {
    Set<String> lost = gaps(english);
    lost.removeAll(gaps(own));
    Set<String> invented = gaps(own);
    invented.removeAll(gaps(english));
    if (!own.isEmpty() && !(lost.isEmpty() && invented.isEmpty())) {
      context.tell(
          Rule.BAD_VALUE,
          own.span(),
          lost.isEmpty()
              ? "there is no gap " + String.join(", ", invented) + " in this phrase"
              : "the gap " + String.join(", ", lost) + " is missing from this phrase",
          "the English words are: " + english.text());
    }
  }

  private static Set<String> gaps(Node.Scalar phrase) {
    Set<String> gaps = new TreeSet<>();
    GAP.matcher(phrase.text()).results().map(MatchResult::group).forEach(gaps::add);
    return gaps;
  }
}
