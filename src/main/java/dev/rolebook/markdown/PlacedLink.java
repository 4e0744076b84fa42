package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;

/** A link that knows where its destination was written. */
final class PlacedLink extends Link {
  /** From {@code start} to {@code end} of the input, as the parser counts. */
  record Range(int start, int end) {}

  /** What was written around the destination, where its search starts, and where each line is. */
  private record Written(String text, int from, List<SourceSpan> lines) {}

  private final Function<Function<SourceSpan, String>, Written> written;

  private PlacedLink(
      String destination, String title, Function<Function<SourceSpan, String>, Written> written) {
    super(destination, title);
    this.written = requireNonNull(written, "written");
  }

  /** A link whose {@code (destination "title")} stands on {@code lines}. */
  static PlacedLink inline(
      String destination, String title, String written, List<SourceSpan> lines) {
    return new PlacedLink(destination, title, source -> new Written(written, 1, lines));
  }

  /** A link that leads where its definition says. */
  static PlacedLink reference(LinkReferenceDefinition definition) {
    return new PlacedLink(
        definition.getDestination(),
        definition.getTitle(),
        source -> {
          List<SourceSpan> lines = definition.getSourceSpans();
          String text = lines.stream().map(source).collect(Collectors.joining("\n"));
          return new Written(text, afterLabel(text), lines);
        });
  }

  /**
   * Where the destination was written, in this link or in its definition.
   *
   * @param source the text of a line of the input
   */
  Range destination(Function<SourceSpan, String> source) {
    Written around = written.apply(source);
    int start = startOf(around.text(), around.from());
    int end = endOf(around.text(), start);
    int first = place(around.lines(), start);
    return new Range(first, end == start ? first : place(around.lines(), end - 1) + 1);
  }

  private static int afterLabel(String definition) {
    for (int i = 0; i < definition.length() - 1; i++) {
      if (definition.charAt(i) == '\\') {
        i++;
      } else if (definition.startsWith("]:", i)) {
        return i + 2;
      }
    }
    return 0;
  }

  private static int startOf(String written, int from) {
    int at = from;
    while (at < written.length() && " \t\n".indexOf(written.charAt(at)) >= 0) {
      at++;
    }
    return written.startsWith("<", at) ? at + 1 : at;
  }

  // A destination without <> ends at white space, a control character or an unbalanced bracket.
  private static int endOf(String written, int start) {
    boolean pointed = start > 0 && written.charAt(start - 1) == '<';
    int open = 0;
    for (int i = start; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\') {
        i++;
      } else if (pointed ? c == '>' : c == ' ' || Character.isISOControl(c)) {
        return i;
      } else if (!pointed && c == '(') {
        open++;
      } else if (!pointed && c == ')' && open-- == 0) {
        return i;
      }
    }
    return written.length();
  }

  private static int place(List<SourceSpan> lines, int index) {
    int before = 0;
    for (SourceSpan line : lines) {
      if (index <= before + line.getLength()) {
        return line.getInputIndex() + index - before;
      }
      before += line.getLength() + 1;
    }
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).getInputIndex();
  }
}
