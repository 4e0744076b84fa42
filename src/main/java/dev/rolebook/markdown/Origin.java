package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the nodes of a parsed passage were written.
 *
 * <p>The parser counts on in a table cell as if {@code \|} were one character; inside such a cell
 * its indexes are set right here.
 */
final class Origin {
  private final Passage passage;
  private Optional<Cell> cell = Optional.empty();

  /** A table cell: where it starts, and the true index of each character the parser saw. */
  private record Cell(int start, int[] indexes) {}

  Origin(Passage passage) {
    this.passage = requireNonNull(passage, "passage");
  }

  /** What follows is inside this table cell, until {@link #leaveCell}. */
  void enterCell(Node node) {
    String written = text(node);
    if (written.contains("\\|")) {
      cell = Optional.of(new Cell(start(node), indexes(start(node), written)));
    }
  }

  void leaveCell() {
    cell = Optional.empty();
  }

  private static int[] indexes(int start, String written) {
    int[] indexes = new int[written.length() + 1];
    int count = 0;
    for (int i = 0; i < written.length(); i++) {
      indexes[count++] = start + i;
      if (written.startsWith("\\|", i)) {
        i++;
      }
    }
    Arrays.fill(indexes, count, indexes.length, start + written.length());
    return indexes;
  }

  /** The index in the passage of what the parser calls {@code index}. */
  private int index(int index) {
    return cell.filter(c -> index >= c.start() && index < c.start() + c.indexes().length)
        .map(c -> c.indexes()[index - c.start()])
        .orElse(index);
  }

  Span span(int start, int end) {
    return passage.span(index(start), index(end));
  }

  /** The whole of a node, over all its lines. */
  Span span(Node node) {
    return span(start(node), end(node));
  }

  /** The first line of a node. */
  Span firstLine(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    return lines.isEmpty() ? passage.span() : span(start(node), endOf(lines.get(0)));
  }

  /** What an author wrote for a node, as it stands in the passage. */
  String text(Node node) {
    return text(start(node), end(node));
  }

  private String text(int start, int end) {
    return passage.text().substring(index(start), Math.max(index(start), index(end)));
  }

  /** The characters of one line of the input. */
  String line(SourceSpan line) {
    return passage.text().substring(line.getInputIndex(), endOf(line));
  }

  /** Where a node starts, as the parser counts; a node without a place of its own has a parent. */
  static int start(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    if (!lines.isEmpty()) {
      return lines.get(0).getInputIndex();
    }
    return node.getParent() == null ? 0 : start(node.getParent());
  }

  static int end(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    if (!lines.isEmpty()) {
      return endOf(lines.get(lines.size() - 1));
    }
    return node.getParent() == null ? 0 : end(node.getParent());
  }

  private static int endOf(SourceSpan line) {
    return line.getInputIndex() + line.getLength();
  }
}
