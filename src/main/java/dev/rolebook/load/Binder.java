package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Shape.Field;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Ref;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the YAML of one file into the records of the model, by reading the records themselves.
 *
 * <ol>
 *   <li>Each key of the YAML must be a component of the record; others are told with the nearest.
 *   <li>Each component takes the value of its key: a text becomes what the component's type asks
 *       for, a list its items, keys a record inside or a map.
 *   <li>A component without a key is empty; where it cannot be, the key is told as missing.
 *   <li>What is wrong is told where it stands and left out; a record that cannot be without it is
 *       not made.
 * </ol>
 */
final class Binder {
  private final Context context;
  private final Scalars scalars;
  private final Places places = new Places();

  /** The places of the values of one file, in the order of reading. */
  static final class Places {
    private final Map<String, Span> byPath = new LinkedHashMap<>();

    void put(String path, Span span) {
      byPath.put(path, span);
    }

    Map<String, Span> byPath() {
      return byPath;
    }
  }

  Binder(Context context, String file) {
    this.context = requireNonNull(context, "context");
    this.scalars = new Scalars(context, file);
  }

  Map<String, Span> places() {
    return places.byPath();
  }

  void place(String path, Span span) {
    places.put(path, span);
  }

  /** An entry with its id, and its longer prose where the kind has one. */
  <T> Optional<T> entry(
      Class<T> type, Node.Mapping node, Spot spot, String id, Optional<Prose> body, Span place) {
    places.put(spot.path(), place);
    return record(type, node, spot, Map.of(Shape.Origin.ID, id, Shape.Origin.BODY, body), place)
        .map(type::cast);
  }

  private Optional<Object> record(
      Class<?> type, Node.Mapping node, Spot spot, Map<Shape.Origin, Object> given, Span place) {
    Shape shape = Shape.of(type);
    tellUnknownKeys(shape, node);
    List<Object> components = new ArrayList<>();
    for (Field field : shape.fields()) {
      Optional<Object> component =
          switch (field.origin()) {
            case ID -> Optional.of(given.get(Shape.Origin.ID));
            case BODY -> body(field, given);
            case KEY -> component(field, node, spot, place);
          };
      component.ifPresent(components::add);
    }
    return components.size() == shape.fields().size()
        ? Optional.of(shape.make(components))
        : Optional.empty();
  }

  private static Optional<Object> body(Field field, Map<Shape.Origin, Object> given) {
    Optional<?> body = (Optional<?>) given.get(Shape.Origin.BODY);
    return Shape.raw(field.type()) == Optional.class ? Optional.of(body) : body.map(b -> b);
  }

  private Optional<Object> component(Field field, Node.Mapping node, Spot spot, Span place) {
    Optional<Node.Pair> pair = node.pair(field.key());
    if (pair.isEmpty()) {
      if (field.required()) {
        context.tell(
            Rule.MISSING_KEY,
            place,
            "the key \"" + field.key() + "\" is missing",
            "add the line \"" + field.key() + ": ...\". " + field.help());
      }
      return nothing(field.type());
    }
    Optional<Object> value = value(field.type(), pair.get(), spot.key(field.key()));
    return value.isPresent() ? value : nothing(field.type());
  }

  private static Optional<Object> nothing(Type type) {
    Class<?> raw = Shape.raw(type);
    if (raw == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (raw == List.class) {
      return Optional.of(List.of());
    }
    return raw == Map.class ? Optional.of(Map.of()) : Optional.empty();
  }

  private void tellUnknownKeys(Shape shape, Node.Mapping node) {
    for (Node.Pair pair : node.pairs()) {
      String key = pair.key().text();
      if (!shape.keys().contains(key)) {
        context.tell(
            Rule.UNKNOWN_KEY,
            pair.key().span(),
            "unknown key \"" + key + "\"",
            Names.hint(key, shape.keys(), "the keys here are"));
      }
    }
  }

  /** The value of a key; told and absent when there is none. */
  Optional<Object> value(Type type, Node.Pair pair, Spot spot) {
    if (pair.value().isEmpty()) {
      tellEmpty(pair, spot);
      return Optional.empty();
    }
    return value(type, pair.value(), spot);
  }

  private void tellEmpty(Node.Pair pair, Spot spot) {
    Span key = pair.key().span();
    String text = key.file().text();
    String rest = text.substring(key.end(), key.file().lineEnd(key.end()));
    int comment = rest.indexOf(" #");
    Problem problem =
        comment < 0
            ? Problem.of(Rule.EMPTY_VALUE, key, spot.name() + " has no value")
                .hint("write a value after the colon, or delete the line")
            : Problem.of(
                    Rule.EMPTY_VALUE,
                    key,
                    spot.name() + " has no value: YAML takes what follows # for a comment")
                .hint("put quotes round it: \"" + rest.substring(comment + 1).strip() + "\"");
    context.problems().add(problem);
  }

  /** The value that {@code node} gives a component of {@code type}; what is wrong is told. */
  Optional<Object> value(Type type, Node node, Spot spot) {
    places.put(spot.path(), node.span());
    if (node instanceof Node.Told) {
      return Optional.empty();
    }
    Class<?> raw = Shape.raw(type);
    if (raw == Optional.class) {
      return value(Shape.argument(type, 0), node, spot).map(Optional::of);
    }
    if (raw == List.class) {
      return Optional.of(list(Shape.argument(type, 0), node, spot));
    }
    if (raw == Map.class) {
      return map(type, node, spot);
    }
    if (Unusual.reads(raw)) {
      return new Unusual(this, context).value(raw, node, spot);
    }
    if (scalars.reads(type)) {
      return scalar(node, spot).flatMap(scalar -> scalars.value(type, scalar, spot));
    }
    return keys(node, spot, raw).flatMap(m -> record(raw, m, spot, Map.of(), m.span()));
  }

  private Optional<Node.Scalar> scalar(Node node, Spot spot) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongKind(node, spot, "a text", "write it on one line, in quotes if it holds \": \"");
    return Optional.empty();
  }

  private Optional<Node.Mapping> keys(Node node, Spot spot, Class<?> record) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    String keys = Names.some(Shape.of(record).keys());
    wrongKind(node, spot, "keys", "the keys here are: " + keys);
    return Optional.empty();
  }

  void wrongKind(Node node, Spot spot, String wanted, String hint) {
    context.tell(
        Rule.WRONG_KIND,
        node.span(),
        spot.name() + " wants " + wanted + ", not " + node.words(),
        hint);
  }

  /** The items of a list; a single value is a list of one. */
  List<Object> list(Type of, Node node, Spot spot) {
    List<Node> nodes = node instanceof Node.Sequence list ? list.items() : List.of(node);
    List<Object> items = new ArrayList<>();
    Map<Object, Span> seen = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node item = nodes.get(i);
      if (item.isEmpty()) {
        context.tell(
            Rule.EMPTY_VALUE,
            item.span(),
            spot.item(i).name() + " is empty",
            "write a value after the hyphen, or delete the line");
        continue;
      }
      Optional<Object> value = value(of, item, spot.item(i));
      value.filter(v -> isNew(v, item.span(), seen)).ifPresent(items::add);
    }
    return items;
  }

  private boolean isNew(Object value, Span span, Map<Object, Span> seen) {
    Span first = value instanceof Ref<?> ? seen.putIfAbsent(value, span) : null;
    if (first == null) {
      return true;
    }
    context
        .problems()
        .add(
            Problem.of(Rule.DUPLICATE_REFERENCE, span, "\"" + value + "\" is in this list twice")
                .hint("delete one of the two")
                .note(first, "the first one is here"));
    return false;
  }

  private Optional<Object> map(Type type, Node node, Spot spot) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrongKind(node, spot, "keys", "write each line of it as \"name: text\", indented");
      return Optional.empty();
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      Spot at = spot.key(pair.key().text());
      Optional<Object> key = scalars.value(Shape.argument(type, 0), pair.key(), at);
      Optional<Object> value = value(Shape.argument(type, 1), pair, at);
      if (key.isPresent() && value.isPresent()) {
        map.put(key.get(), value.get());
      }
    }
    return Optional.of(map);
  }
}
