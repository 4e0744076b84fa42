package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Shape.Field;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Ref;
import dev.rolebook.problem.Span;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final Complaints complaints;
  private final Map<String, Span> places = new LinkedHashMap<>();

  Binder(Context context, String file) {
    this.context = requireNonNull(context, "context");
    this.scalars = new Scalars(context, file);
    this.complaints = new Complaints(context);
  }

  Map<String, Span> places() {
    return places;
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
    Set<String> meant = complaints.unknownKeys(shape, node);
    List<Object> components = new ArrayList<>();
    for (Field field : shape.fields()) {
      Optional<Object> component =
          switch (field.origin()) {
            case ID -> Optional.of(given.get(Shape.Origin.ID));
            case BODY -> body(field, given);
            case KEY -> {
              Optional<Node.Pair> pair = node.pair(field.key());
              if (isMissing(field, pair, node, meant)) {
                complaints.missing(field, place);
              }
              yield pair.filter(p -> !complaints.hidesKey(shape, node, p))
                  .flatMap(p -> component(field, p, spot))
                  .or(() -> nothing(field.type()));
            }
          };
      component.ifPresent(components::add);
    }
    return components.size() == shape.fields().size()
        ? Optional.of(shape.make(components))
        : Optional.empty();
  }

  private static boolean isMissing(
      Field field, Optional<Node.Pair> pair, Node.Mapping node, Set<String> meant) {
    return pair.isEmpty() && field.required() && node.whole() && !meant.contains(field.key());
  }

  private static Optional<Object> body(Field field, Map<Shape.Origin, Object> given) {
    Optional<?> body = (Optional<?>) given.get(Shape.Origin.BODY);
    return Shape.raw(field.type()) == Optional.class ? Optional.of(body) : body.map(b -> b);
  }

  private Optional<Object> component(Field field, Node.Pair pair, Spot spot) {
    Optional<Object> value = value(field.type(), pair, spot.key(field.key()));
    boolean nothingIn =
        pair.value() instanceof Node.Sequence list && list.items().isEmpty()
            || pair.value() instanceof Node.Mapping mapping && mapping.pairs().isEmpty();
    if (field.required() && value.isPresent() && nothingIn) {
      complaints.nothingIn(field, pair.value().span());
    }
    return value;
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

  /** The value of a key; told and absent when there is none. */
  Optional<Object> value(Type type, Node.Pair pair, Spot spot) {
    if (pair.value().isEmpty()) {
      complaints.noValue(pair, spot);
      return Optional.empty();
    }
    return value(type, pair.value(), spot);
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
    complaints.notText(node, spot);
    return Optional.empty();
  }

  private Optional<Node.Mapping> keys(Node node, Spot spot, Class<?> record) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    String keys = Names.some(Shape.of(record).keys());
    complaints.wrongKind(node, spot, "keys", "the keys here are " + keys);
    return Optional.empty();
  }

  /** The items of a list; a single value is a list of one. */
  List<Object> list(Type of, Node node, Spot spot) {
    if (node instanceof Node.Mapping && scalars.reads(of)) {
      complaints.wrongKind(
          node, spot, "a list", "write each item on a line of its own, after a hyphen");
      return List.of();
    }
    List<Node> nodes = node instanceof Node.Sequence list ? list.items() : List.of(node);
    List<Object> items = new ArrayList<>();
    Map<Object, Span> seen = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Spot at = spot.item(i);
      Node item = nodes.get(i);
      if (item.isEmpty()) {
        complaints.emptyItem(item, at);
      } else {
        value(of, item, at).filter(v -> isNew(v, item.span(), seen)).ifPresent(items::add);
      }
    }
    return items;
  }

  private boolean isNew(Object value, Span span, Map<Object, Span> seen) {
    Optional<Span> first =
        value instanceof Ref<?>
            ? Optional.ofNullable(seen.putIfAbsent(value, span))
            : Optional.empty();
    first.ifPresent(f -> complaints.twice(value, span, f));
    return first.isEmpty();
  }

  private Optional<Object> map(Type type, Node node, Spot spot) {
    if (!(node instanceof Node.Mapping mapping)) {
      complaints.wrongKind(node, spot, "keys", "write each line of it as \"name: text\", indented");
      return Optional.empty();
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Node.Pair pair : mapping.pairs()) {
      Spot at = spot.key(pair.key().text());
      Optional<Object> key = scalars.value(Shape.argument(type, 0), pair.key(), at.keyOf(spot));
      Optional<Object> value = value(Shape.argument(type, 1), pair, at);
      if (key.isPresent() && value.isPresent()) {
        map.put(key.get(), value.get());
      }
    }
    return Optional.of(map);
  }
}
