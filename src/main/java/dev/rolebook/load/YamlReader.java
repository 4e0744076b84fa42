package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
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
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
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
 * Reads the YAML of one file as text, lists and keys, each with its place.
 *
 * <p>It listens to what the YAML library hears and stops there: no value gets a type, no tag makes
 * an object, no alias is followed. What the content model does not use is refused at its place.
 */
final class YamlReader {
  static final int DEEPEST = 20;

  /** Ends the reading of a file whose YAML cannot be understood any further. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final SourceFile file;
  private final Offsets offsets;
  private final Parser parser;
  private final Problems problems;

  private YamlReader(SourceFile file, int start, int end, Problems problems) {
    this.file = requireNonNull(file, "file");
    String text = file.text().substring(start, end);
    this.offsets = new Offsets(text, start);
    this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    this.problems = requireNonNull(problems, "problems");
  }

  /** What stands in the file from {@code start} to {@code end}; absent when it is no sound YAML. */
  static Optional<Node> read(SourceFile file, int start, int end, Problems problems) {
    YamlReader reader = new YamlReader(file, start, end, problems);
    try {
      return Optional.of(reader.document());
    } catch (Stop told) {
      return Optional.empty();
    } catch (MarkedYAMLException mistake) {
      problems.add(YamlMistake.explain(file, mistake, reader.offsets));
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError broken) {
      Span place = file.span(start, start);
      problems.add(
          Problem.of(Rule.YAML_SYNTAX, place, "this file cannot be read as YAML")
              .hint("compare it with a file that works, or bring its lines back one by one"));
      return Optional.empty();
    }
  }

  static Optional<Node> read(SourceFile file, Problems problems) {
    return read(file, 0, file.text().length(), problems);
  }

  private Node document() {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return nothing(file.start());
    }
    parser.getEvent();
    Node root = node(1);
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Event second = parser.peekEvent();
      refuse(
          second instanceof DocumentStartEvent ? span(second) : file.start(),
          "a second document starts here",
          "delete the line ---; one file holds one document");
    }
    return root;
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    if (depth > DEEPEST) {
      problems.add(
          Problem.of(Rule.TOO_DEEP, span(event), "more than " + DEEPEST + " levels of nesting")
              .hint("no value of the content model is nested that deep; put text in quotes"));
      throw new Stop();
    }
    if (event instanceof AliasEvent alias) {
      refuse(span(event), "a value that starts with * is an alias to YAML", quote(alias));
      return nothing(span(event));
    }
    check((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return event instanceof SequenceStartEvent list
        ? sequence(list, depth)
        : mapping((MappingStartEvent) event, depth);
  }

  private void check(NodeEvent event) {
    if (event.getAnchor() != null) {
      refuse(span(event), "a value that starts with & is an anchor to YAML", quote(event));
    }
    if (tag(event) != null) {
      refuse(span(event), "a value that starts with ! is a tag to YAML", quote(event));
    }
  }

  private static String tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof org.yaml.snakeyaml.events.CollectionStartEvent start
        ? start.getTag()
        : null;
  }

  private String quote(Event event) {
    Span place = span(event);
    int end = file.lineEnd(place.start());
    return "put quotes round it: \"" + file.text().substring(place.start(), end).strip() + "\"";
  }

  private void refuse(Span place, String message, String hint) {
    problems.add(Problem.of(Rule.YAML_FEATURE, place, message).hint(hint));
  }

  private Node.Scalar scalar(ScalarEvent event) {
    Span span = span(event);
    Passage passage =
        ScalarText.of(file, span.start(), span.end(), event.getScalarStyle(), event.getValue());
    return new Node.Scalar(passage, event.isPlain(), span);
  }

  private Node sequence(SequenceStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, whole(start, parser.getEvent(), lastOf(items)));
  }

  private Node mapping(MappingStartEvent start, int depth) {
    List<Node.Pair> pairs = new ArrayList<>();
    Map<String, Node.Scalar> seen = new HashMap<>();
    Node last = null;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      last = value;
      if (!(key instanceof Node.Scalar name)) {
        problems.add(
            Problem.of(Rule.WRONG_KIND, key.span(), "a key is text, not " + key.words())
                .hint("put quotes round a value that starts with [ or {"));
      } else if (isNew(name, seen)) {
        pairs.add(new Node.Pair(name, value));
      }
    }
    return new Node.Mapping(pairs, whole(start, parser.getEvent(), last));
  }

  private boolean isNew(Node.Scalar key, Map<String, Node.Scalar> seen) {
    if (key.plain() && key.text().equals("<<")) {
      refuse(key.span(), "<< merges keys from elsewhere", "write the keys out here");
      return false;
    }
    Node.Scalar first =
        seen.putIfAbsent(Normalizer.normalize(key.text(), Normalizer.Form.NFC), key);
    if (first == null) {
      return true;
    }
    String message =
        first.text().equals(key.text())
            ? "the key \"" + key.text() + "\" is written twice"
            : "the key \"" + key.text() + "\" looks the same as another one";
    problems.add(
        Problem.of(Rule.DUPLICATE_KEY, key.span(), message)
            .hint("keep one of the two")
            .note(first.span(), "the first one is here"));
    return false;
  }

  private static Node lastOf(List<Node> items) {
    return items.isEmpty() ? null : items.get(items.size() - 1);
  }

  private Span whole(Event start, Event end, Node last) {
    int from = offsets.of(start.getStartMark());
    Mark close = end.getEndMark();
    boolean block = end.getStartMark().getIndex() == close.getIndex();
    int to = block && last != null ? last.span().end() : offsets.of(close);
    return file.span(from, Math.max(from, to));
  }

  private Node nothing(Span span) {
    return new Node.Scalar(Passage.of(file, span.start(), span.start()), true, span);
  }

  private Span span(Event event) {
    int start = offsets.of(event.getStartMark());
    return file.span(start, Math.max(start, offsets.of(event.getEndMark())));
  }
}
