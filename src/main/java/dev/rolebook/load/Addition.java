package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts one more entry into a YAML file that a person keeps: every other byte stays as it is, and
 * what comes out is read again before anybody sees it.
 */
public final class Addition {
  private static final String LEVEL = "  ";

  private final String text;
  private final List<String> lines;
  private final String lineEnd;

  /**
   * @param text the file as it is
   */
  public Addition(String text) {
    this.text = requireNonNull(text, "text");
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The groups of the file: its first keys, in their order. */
  public List<String> groups() {
    return pairs(read(text)).stream().map(pair -> pair.key().text()).toList();
  }

  /**
   * The file with one more entry at its end; absent where that is not certain to be right, as in a
   * file in braces or one that is broken.
   *
   * @param entry lines that begin at the margin
   */
  public Optional<String> atEnd(List<String> entry) {
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).isBlank()) {
      last--;
    }
    boolean spaced = last > 1 && lines.subList(0, last).stream().anyMatch(String::isBlank);
    return put(last, spaced, entry).filter(more -> size(read(more)) == size(read(text)) + 1);
  }

  /** The same below a group: one of {@link #groups}. */
  public Optional<String> inGroup(String group, List<String> entry) {
    Optional<Node.Pair> here =
        pairs(read(text)).stream().filter(p -> p.key().text().equals(group)).findFirst();
    List<Node.Pair> entries = here.map(Node.Pair::value).map(Addition::pairs).orElse(List.of());
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    int first = entries.get(0).key().span().line() - 1;
    String margin = margin(lines.get(first));
    int last = entries.get(entries.size() - 1).key().span().line();
    while (last < lines.size() && isInside(lines.get(last))) {
      last++;
    }
    while (lines.get(last - 1).isBlank()) {
      last--;
    }
    boolean spaced = entries.size() > 1 && isBlankBefore(entries.get(1));
    List<String> indented = entry.stream().map(line -> margin + line).toList();
    return put(last, spaced, indented)
        .filter(more -> entriesOf(read(more), group) == entries.size() + 1)
        .filter(more -> size(read(more)) == size(read(text)));
  }

  private boolean isBlankBefore(Node.Pair entry) {
    return lines.get(entry.key().span().line() - 2).isBlank();
  }

  private static boolean isInside(String line) {
    return line.isBlank() || line.startsWith(" ");
  }

  private static String margin(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end == 0 ? LEVEL : line.substring(0, end);
  }

  /** Puts lines after so many others; a file that does not end its last line is made to. */
  private Optional<String> put(int after, boolean spaced, List<String> entry) {
    List<String> more = new ArrayList<>(lines.subList(0, after));
    int last = more.size() - 1;
    if (last >= 0 && lineEnd.length() > 1 && !more.get(last).endsWith("\r")) {
      more.set(last, more.get(last) + "\r");
    }
    String end = lineEnd.substring(0, lineEnd.length() - 1);
    if (spaced) {
      more.add(end);
    }
    entry.forEach(line -> more.add(line + end));
    List<String> rest = lines.subList(after, lines.size());
    more.addAll(rest.isEmpty() ? List.of("") : rest);
    return Optional.of(String.join("\n", more));
  }

  private static Optional<Node> read(String text) {
    Problems problems = new Problems();
    String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
    Optional<Node> node = YamlReader.read(new SourceFile("", plain), problems);
    return node.filter(n -> !problems.hasErrors());
  }

  private static List<Node.Pair> pairs(Optional<Node> node) {
    return node.map(Addition::pairs).orElse(List.of());
  }

  private static List<Node.Pair> pairs(Node node) {
    return node instanceof Node.Mapping mapping ? mapping.pairs() : List.of();
  }

  private static int entriesOf(Optional<Node> file, String group) {
    return pairs(file).stream()
        .filter(pair -> pair.key().text().equals(group))
        .mapToInt(pair -> pairs(pair.value()).size())
        .sum();
  }

  /** How many entries there are; such a number for a broken file that no other is one more. */
  private static int size(Optional<Node> file) {
    if (file.isPresent() && file.get() instanceof Node.Sequence list) {
      return list.items().size();
    }
    return file.isPresent() && file.get() instanceof Node.Mapping keys
        ? keys.pairs().size()
        : Integer.MIN_VALUE / 2;
  }
}
