package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Writes links that lead where an author may lead, and says what is wrong with the others. */
final class LinkWriter {
  private static final Pattern END_OF_LINK = Pattern.compile("(?<!\\\\)]\\(");
  private static final int MOST_COMPARED = 100;

  private final Origin origin;
  private final Pieces pieces;
  private final Problems problems;

  LinkWriter(Origin origin, Pieces pieces, Problems problems) {
    this.origin = requireNonNull(origin, "origin");
    this.pieces = requireNonNull(pieces, "pieces");
    this.problems = requireNonNull(problems, "problems");
  }

  /** Writes a link around what {@code text} writes. */
  void link(Link link, Runnable text) {
    Destination destination = Destination.of(link.getDestination());
    boolean bare = !(link instanceof PlacedLink);
    if (destination instanceof Destination.Refused refused) {
      if (!bare || isPointed(link)) {
        problems.add(Problem.of(refused.rule(), place(link), refused.why()).hint(refused.hint()));
      }
      text.run();
      return;
    }
    open(link, destination);
    int mark = pieces.mark();
    pieces.quiet();
    text.run();
    pieces.unquiet();
    pieces.markup("</a>");
    boolean bareId = bare && destination instanceof Destination.Inside;
    if (bareId || pieces.plainSince(mark).isEmpty()) {
      problems.add(
          Problem.of(Rule.MD_EMPTY_LINK, origin.span(link), "the link has no text")
              .hint("write [text](" + Excerpt.of(link.getDestination()) + ")"));
    }
  }

  private void open(Link link, Destination destination) {
    pieces.markup("<a href=\"");
    if (destination instanceof Destination.Inside inside) {
      pieces.address(inside.target(), place(link));
    } else if (destination instanceof Destination.Outside outside) {
      pieces.markup(Escape.html(outside.href()));
    }
    if (link.getTitle() != null && !link.getTitle().isEmpty()) {
      pieces.markup("\" title=\"" + Escape.html(TextWriter.tame(link.getTitle())));
    }
    pieces.markup("\">");
  }

  /** Where the destination was written; the whole link where there is none. */
  private Span place(Link link) {
    if (!(link instanceof PlacedLink placed)) {
      int inside = isPointed(link) ? 1 : 0;
      return origin.span(Origin.start(link) + inside, Origin.end(link) - inside);
    }
    PlacedLink.Range range = placed.destination(origin::line);
    return range.start() == range.end()
        ? origin.span(link)
        : origin.span(range.start(), range.end());
  }

  private boolean isPointed(Link link) {
    return origin.text(link).startsWith("<");
  }

  /**
   * Shows a broken link as it was typed.
   *
   * @param labels the labels that are defined in the same text
   */
  void broken(BrokenLink node, List<String> labels, Runnable text) {
    pieces.words("[");
    text.run();
    pieces.words("]" + node.after());
    problem(node, labels).ifPresent(problems::add);
  }

  private Optional<Problem> problem(BrokenLink node, List<String> labels) {
    String label = Excerpt.of(node.label());
    return switch (node.kind()) {
      case UNDEFINED -> Optional.of(undefined(node, labels));
      case UNFINISHED ->
          Optional.of(
              problem(node, "[" + label + "]( starts a link that does not end")
                  .hint("end it with ), without a space in the address; to show it write \\["));
      case FOOTNOTE ->
          Optional.of(
              problem(node, "there are no footnotes: [" + label + "]")
                  .hint("name the source where the fact stands: [source](source:its-id)"));
      case BARE_ID ->
          Optional.of(
              problem(node, "[" + label + "] is no link").hint("write [text](" + label + ")"));
      case WORDS -> Optional.empty();
    };
  }

  /** Tells an end of a link that is left over among words: no link can hold another. */
  void checkNoEnd(Text text) {
    Matcher end = END_OF_LINK.matcher(origin.text(text));
    if (text.getLiteral().contains("](") && end.find()) {
      int start = Origin.start(text) + end.start();
      problems.add(
          Problem.of(
                  Rule.MD_UNDEFINED_REFERENCE,
                  origin.span(start, start + 2),
                  "]( ends a link that does not start")
              .hint("no link holds another link; to show the signs write \\]("));
    }
  }

  private Problem undefined(BrokenLink node, List<String> labels) {
    Problem problem =
        problem(node, "the reference [" + Excerpt.of(node.label()) + "] has no definition");
    List<String> known = labels.stream().limit(MOST_COMPARED).toList();
    return Nearest.of(node.label(), known)
        .map(
            near ->
                problem
                    .hint("did you mean [" + near + "]?")
                    .fix(better(problem.span(), node.label(), near, known)))
        .orElseGet(() -> problem.hint("write [text](address), such as [text](role:ml-engineer)"));
  }

  /** The label of a definition, where the other one stands there as it is read. */
  private static Optional<Fix> better(Span span, String label, String near, List<String> known) {
    String raw = span.text();
    return raw.equals("[" + label + "]")
        ? Optional.of(Fix.of(span, "[" + near + "]", Nearest.sure(label, known).isPresent()))
        : Optional.empty();
  }

  private Problem problem(BrokenLink node, String message) {
    int end = Origin.end(node);
    int label = node.after().length() > 2 ? end - node.after().length() : Origin.start(node);
    return Problem.of(Rule.MD_UNDEFINED_REFERENCE, origin.span(label, end), message);
  }
}
