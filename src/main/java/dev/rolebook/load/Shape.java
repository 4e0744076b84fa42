package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Body;
import dev.rolebook.model.Doc;
import dev.rolebook.model.Id;
import dev.rolebook.model.Key;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an editor may write for a record of the model: its components are the keys.
 *
 * @param fields one for each component, in order
 */
record Shape(Class<?> type, List<Field> fields) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  /** Who writes a component. */
  enum Origin {
    KEY,
    ID,
    BODY
  }

  /**
   * One component.
   *
   * @param required whether the entry is nothing without it
   */
  record Field(String key, Type type, Origin origin, boolean required, String help) {
    Field {
      requireNonNull(key, "key");
      requireNonNull(type, "type");
      requireNonNull(origin, "origin");
      requireNonNull(help, "help");
    }
  }

  Shape {
    requireNonNull(type, "type");
    fields = List.copyOf(fields);
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The keys an editor may write, in order. */
  List<String> keys() {
    return fields.stream().filter(f -> f.origin() == Origin.KEY).map(Field::key).toList();
  }

  /** The record with these components. */
  Object make(List<Object> components) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(components.toArray());
    } catch (ReflectiveOperationException bug) {
      throw new IllegalStateException("cannot make " + type, bug);
    }
  }

  private static Shape read(Class<?> type) {
    return new Shape(
        type,
        Arrays.stream(type.getRecordComponents()).map(Shape::field).collect(Collectors.toList()));
  }

  private static Field field(RecordComponent component) {
    Optional<Doc> doc = Optional.ofNullable(component.getAnnotation(Doc.class));
    Class<?> raw = component.getType();
    boolean mayLack = raw == Optional.class || raw == List.class || raw == Map.class;
    return new Field(
        key(component),
        component.getGenericType(),
        origin(component),
        doc.map(Doc::required).orElse(false) || !mayLack,
        doc.map(Doc::value).orElse(""));
  }

  private static Origin origin(RecordComponent component) {
    if (component.isAnnotationPresent(Id.class)) {
      return Origin.ID;
    }
    return component.isAnnotationPresent(Body.class) ? Origin.BODY : Origin.KEY;
  }

  private static String key(RecordComponent component) {
    return Optional.ofNullable(component.getAnnotation(Key.class))
        .map(Key::value)
        .orElseGet(() -> kebab(component.getName()));
  }

  /** {@code alsoCalled} as editors write it: {@code also-called}. */
  static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The constant {@code USE_CASES} as editors write it: {@code use-cases}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
