package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a YAML file that are indented with tabs, and what the same file is with spaces.
 *
 * <p>How many spaces a tab stands for is found by trying: where every number with which the file
 * can be read gives the same lists and keys, there is no doubt.
 */
final class TabIndents {
  private static final Pattern TAB = Pattern.compile("(?m)^( *\\t[ \\t]*)\\S.*$");
  private static final Pattern BLOCK = Pattern.compile("(?m)[|>][-+0-9]*[ \\t]*$");
  private static final Pattern INDENT = Pattern.compile("(?m)^( +)\\S");
  private static final List<Integer> USUAL = List.of(2, 4, 8);

  private final SourceFile file;
  private final int start;
  private final String text;

  TabIndents(SourceFile file, int start, int end) {
    this.file = requireNonNull(file, "file");
    this.start = start;
    this.text = file.text().substring(start, end);
  }

  int lines() {
    return (int) TAB.matcher(text).results().count();
  }

  /**
   * What is left out so that the rest of the file can be read: the lines with tabs or, where the
   * lines around them make no sense without them, all that stands under the same key.
   */
  Explained.Cover cover() {
    Explained.Cover lines = lines(first(), last());
    Explained.Cover block = block();
    return mistakes(block) < mistakes(lines) ? block : lines;
  }

  private int first() {
    return TAB.matcher(text).results().mapToInt(MatchResult::start).min().orElse(0);
  }

  private int last() {
    return TAB.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
  }

  /** The lines from {@code first} to {@code last}, where each that has a tab holds nothing. */
  private Explained.Cover lines(int first, int last) {
    StringBuilder rest = new StringBuilder(text);
    for (Matcher line = TAB.matcher(text); line.find(); ) {
      rest.replace(line.start(), line.end(), " ".repeat(line.end() - line.start()));
    }
    return new Explained.Cover(
        file.span(start + first, start + last), rest.substring(first, last), true);
  }

  private Explained.Cover block() {
    int first = first();
    while (first > 0 && isInside(first)) {
      first = text.lastIndexOf('\n', first - 2) + 1;
    }
    first = isInside(first) ? first : text.indexOf('\n', first) + 1;
    int last = last();
    while (last < text.length() && isInside(last + 1)) {
      int end = text.indexOf('\n', last + 1);
      last = end < 0 ? text.length() : end;
    }
    String rest = text.substring(first, last).replaceAll("[^\\n]", " ");
    return new Explained.Cover(file.span(start + first, start + last), rest, true);
  }

  /** Whether the line that begins at {@code at} holds nothing, or stands under a key. */
  private boolean isInside(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private long mistakes(Explained.Cover cut) {
    int from = cut.span().start() - start;
    int to = cut.span().end() - start;
    String rest = text.substring(0, from) + cut.text() + text.substring(to);
    Problems problems = new Problems();
    YamlReader.read(new SourceFile(file.name(), rest), problems);
    return problems.sorted().stream().filter(TabIndents::isOfYaml).count();
  }

  private static boolean isOfYaml(Problem problem) {
    return problem.rule().compareTo(Rule.UNKNOWN_KEY) < 0;
  }

  /** Spaces in place of the tabs; certain where it makes no difference how many. */
  Optional<Fix> fix() {
    Set<Integer> widths = new TreeSet<>(USUAL);
    INDENT.matcher(text).results().forEach(r -> widths.add(r.group(1).length()));
    Set<String> meanings = new TreeSet<>();
    Optional<Integer> width = Optional.empty();
    for (int w : widths.stream().limit(USUAL.size() * 2L).toList()) {
      Optional<String> meaning = meaning(w);
      meaning.ifPresent(meanings::add);
      width = width.or(() -> meaning.map(m -> w));
    }
    boolean certain = meanings.size() == 1 && !BLOCK.matcher(text).find();
    width = width.or(() -> meaning(0).map(m -> 0));
    return width.map(w -> new Fix(edits(w), List.of(), certain));
  }

  private List<Fix.Edit> edits(int width) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Matcher line = TAB.matcher(text); line.find(); ) {
      edits.add(
          new Fix.Edit(
              file.span(start + line.start(1), start + line.end(1)),
              line.group(1).replace("\t", " ".repeat(width))));
    }
    return edits;
  }

  /** The lists and keys of the file where a tab is so many spaces; absent when it is no YAML. */
  private Optional<String> meaning(int width) {
    String spaces =
        TAB.matcher(text)
            .replaceAll(
                line ->
                    Matcher.quoteReplacement(
                        line.group(1).replace("\t", " ".repeat(width))
                            + line.group().substring(line.group(1).length())));
    Problems problems = new Problems();
    Optional<Node> root = YamlReader.read(new SourceFile(file.name(), spaces), problems);
    boolean sound = problems.sorted().stream().noneMatch(TabIndents::isOfYaml);
    return root.filter(r -> sound).map(TabIndents::meaning);
  }

  private static String meaning(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(TabIndents::meaning).toList().toString();
    }
    if (node instanceof Node.Mapping keys) {
      return keys.pairs().stream()
          .map(pair -> pair.key().text() + "=" + meaning(pair.value()))
          .toList()
          .toString();
    }
    return node instanceof Node.Scalar scalar ? '"' + scalar.text() + '"' : "";
  }
}
