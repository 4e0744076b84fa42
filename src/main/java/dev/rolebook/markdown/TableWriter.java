package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table as a real table that can be scrolled where it is too wide for the screen. */
final class TableWriter {
  private final Passage passage;
  private final Origin origin;
  private final Pieces pieces;
  private final Problems problems;

  TableWriter(Passage passage, Origin origin, Pieces pieces, Problems problems) {
    this.passage = requireNonNull(passage, "passage");
    this.origin = requireNonNull(origin, "origin");
    this.pieces = requireNonNull(pieces, "pieces");
    this.problems = requireNonNull(problems, "problems");
  }

  /** Writes the table; {@code content} writes what stands in a cell. */
  void table(TableBlock table, Consumer<Node> content) {
    pieces.line();
    pieces.markup("<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      String tag = part instanceof TableHead ? "thead" : "tbody";
      pieces.markup("<" + tag + ">\n");
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        row(row, content);
      }
      pieces.markup("</" + tag + ">\n");
    }
    pieces.markup("</table>\n</div>\n");
    pieces.line();
  }

  private void row(Node row, Consumer<Node> content) {
    pieces.markup("<tr>\n");
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cell((TableCell) cell, content);
    }
    pieces.markup("</tr>\n");
    checkNothingLost(row);
  }

  private void cell(TableCell cell, Consumer<Node> content) {
    boolean head = cell.isHeader() && cell.getFirstChild() != null;
    String tag = head ? "th" : "td";
    pieces.markup("<" + tag + (head ? " scope=\"col\"" : "") + alignment(cell) + ">");
    origin.enterCell(cell);
    content.accept(cell);
    origin.leaveCell();
    pieces.markup("</" + tag + ">\n");
    pieces.plain(" ");
  }

  private static String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? ""
        : " class=\"align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
  }

  /** A row with more cells than the head would lose them without a word. */
  private void checkNothingLost(Node row) {
    Node last = row.getLastChild();
    if (last == null || last.getSourceSpans().isEmpty()) {
      return;
    }
    int end = Origin.end(last);
    String rest = passage.text().substring(end, Math.max(end, Origin.end(row))).strip();
    if (rest.startsWith("|") && !rest.equals("|")) {
      problems.add(
          Problem.of(
                  Rule.MD_TABLE,
                  origin.span(end + 1, Origin.end(row)),
                  "the row has more cells than the head of the table")
              .hint("add a cell to the head, or write \\| for a bar inside a cell"));
    }
  }
}
