package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds nodes from what the YAML library hears, and goes no further: no value gets a type, no tag
 * makes an object, no alias is followed. What the content model does not use is told at its place.
 */
final class NodeBuilder {
  private static final int DEEPEST = 20;

  private final SourceFile file;
  private final Offsets offsets;
  private final Parser parser;
  private final List<Span> covered;
  private final boolean lossy;
  private final Problems problems;

  /** Ends the reading of a file that cannot be read any further; its problem has been told. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param text the YAML inside the file, of the same length as it stands there
   * @param covered the places of values that are not to be read
   * @param lossy whether lines of the file are left out, so that more may belong everywhere
   */
  NodeBuilder(
      SourceFile file,
      String text,
      Offsets offsets,
      List<Span> covered,
      boolean lossy,
      Problems problems) {
    this.file = requireNonNull(file, "file");
    this.offsets = requireNonNull(offsets, "offsets");
    this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    this.covered = requireNonNull(covered, "covered");
    this.lossy = lossy;
    this.problems = requireNonNull(problems, "problems");
  }

  /** The only document of the text; absent when there is none or it goes too deep. */
  Optional<Node> root() {
    try {
      return document();
    } catch (Stop told) {
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      if (!lossy) {
        problems.add(
            Problem.of(Rule.EMPTY_FILE, file.start(), "this file says nothing")
                .hint("write its keys, or delete the file"));
      }
      return Optional.empty();
    }
    DocumentStartEvent start = (DocumentStartEvent) parser.getEvent();
    if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
      problems.add(
          Problem.of(Rule.YAML_FEATURE, file.start(), "lines that start with % are not used")
              .hint("delete them")
              .fix(YamlLine.at(file, 0).deleted()));
    }
    Node root = node(1);
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Span second = span(parser.peekEvent());
      problems.add(
          Problem.of(Rule.YAML_FEATURE, second, "a second document starts here")
              .hint("delete the line ---; one file holds one document")
              .fix(YamlLine.at(file, second.start()).deleted()));
    }
    boolean keyOnly =
        root instanceof Node.Scalar text && new Surprises(file, problems).isKeyWithoutSpace(text);
    return keyOnly ? Optional.empty() : Optional.of(root);
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    Span span = span(event);
    if (depth > DEEPEST) {
      problems.add(
          Problem.of(Rule.TOO_DEEP, span, "more than " + DEEPEST + " levels inside each other")
              .hint("nothing in the content is that deep; put quotes round a text with brackets"));
      throw new Stop();
    }
    if (event instanceof AliasEvent) {
      feature(span, "a value that starts with * stands for another one");
      return new Node.Told(span);
    }
    if (isMarked((NodeEvent) event)) {
      char mark = file.text().charAt(span.start());
      feature(span, "a value that starts with " + mark + " is not text to YAML");
      if (event instanceof ScalarEvent) {
        return new Node.Told(span);
      }
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, span);
    }
    return event instanceof SequenceStartEvent
        ? sequence(event, depth)
        : mapping((MappingStartEvent) event, depth);
  }

  private static boolean isMarked(NodeEvent event) {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag() != null
            : ((CollectionStartEvent) event).getTag() != null;
    return tagged || event.getAnchor() != null;
  }

  private void feature(Span span, String message) {
    YamlLine line = YamlLine.at(file, span.start());
    if (span.start() < line.value()) {
      problems.add(
          Problem.of(Rule.YAML_FEATURE, span, message)
              .hint("a key cannot start with it: leave it out")
              .fix(Fix.guess(file.span(span.start(), span.start() + 1), "")));
      return;
    }
    Quoting quoting = Quoting.at(file, span.start());
    problems.add(
        Problem.of(Rule.YAML_FEATURE, span, message)
            .hint("put quotes round the value: " + quoting.shown())
            .fix(quoting.fix()));
  }

  private void refuse(Span place, String message, String hint) {
    problems.add(Problem.of(Rule.YAML_FEATURE, place, message).hint(hint));
  }

  private Node scalar(ScalarEvent event, Span span) {
    if (covered.stream().anyMatch(c -> c.start() <= span.start() && span.start() < c.end())) {
      return new Node.Told(span);
    }
    if (lossy && event.getValue().isEmpty() && event.isPlain()) {
      return new Node.Told(span);
    }
    int end = offsets.of(event.getEndMark());
    Optional<Node.Scalar> scalar =
        ScalarText.of(file, span.start(), end, event.getScalarStyle(), event.getValue())
            .map(passage -> new Node.Scalar(passage, event.isPlain(), span));
    if (scalar.isEmpty() && !lossy) {
      problems.add(
          Problem.of(Rule.YAML_SYNTAX, span, "this text holds a code that means no character")
              .hint("type the character itself"));
    }
    return scalar
        .filter(s -> new Surprises(file, problems).none(s))
        .map(s -> (Node) s)
        .orElseGet(() -> new Node.Told(span));
  }

  /** A value, unless it stands in quotes that are none to YAML; in keys they are told as such. */
  private Node straight(Node value) {
    return value instanceof Node.Scalar text && new Surprises(file, problems).isInSmartQuotes(text)
        ? new Node.Told(value.span())
        : value;
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(straight(node(depth + 1)));
    }
    Optional<Node> last =
        items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    return new Node.Sequence(items, whole(start, parser.getEvent(), last));
  }

  private Node mapping(MappingStartEvent start, int depth) {
    List<Node.Pair> pairs = new ArrayList<>();
    Map<String, Node.Scalar> seen = new HashMap<>();
    Optional<Node> last = Optional.empty();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = straight(node(depth + 1));
      last = Optional.of(value);
      if (key instanceof Node.Told) {
        continue;
      }
      if (!(key instanceof Node.Scalar name)) {
        problems.add(
            Problem.of(Rule.WRONG_KIND, key.span(), "a key is text, not " + key.words())
                .hint("put quotes round a text that starts with [ or {"));
      } else if (isNew(name, seen)) {
        pairs.add(new Node.Pair(name, value));
      }
    }
    return new Node.Mapping(pairs, !lossy, whole(start, parser.getEvent(), last));
  }

  private boolean isNew(Node.Scalar key, Map<String, Node.Scalar> seen) {
    if (key.plain() && key.text().equals("<<")) {
      refuse(key.span(), "<< takes keys from elsewhere", "write the keys out here");
      return false;
    }
    String same = Normalizer.normalize(key.text(), Normalizer.Form.NFC);
    Optional<Node.Scalar> first = Optional.ofNullable(seen.putIfAbsent(same, key));
    first.ifPresent(
        f ->
            problems.add(
                Problem.of(
                        Rule.DUPLICATE_KEY,
                        key.span(),
                        "the key "
                            + Typed.quoted(key.text())
                            + (f.text().equals(key.text())
                                ? " is written twice"
                                : " looks the same as another one"))
                    .hint("keep one of the two")
                    .note(f.span(), "the first one is here")));
    return first.isEmpty();
  }

  /** From the first character of a list or map to its last, without the space after it. */
  private Span whole(Event start, Event end, Optional<Node> last) {
    int from = offsets.of(start.getStartMark());
    Mark close = end.getEndMark();
    boolean brackets = end.getStartMark().getIndex() < close.getIndex();
    int to = brackets ? offsets.of(close) : last.map(n -> n.span().end()).orElse(from);
    return file.span(from, Math.max(from, to));
  }

  private Span span(Event event) {
    int start = offsets.of(event.getStartMark());
    int end = Math.max(start, offsets.of(event.getEndMark()));
    while (end > start && "\n ".indexOf(file.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return file.span(start, end);
  }
}
