package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Body;
import dev.rolebook.model.Doc;
import dev.rolebook.model.Id;
import dev.rolebook.model.Part;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an editor may write for a record of the model: its components are the keys. */
public final class Shape {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  /** Who writes a component. */
  public enum Origin {
    KEY,
    ID,
    BODY
  }

  /**
   * One component.
   *
   * @param required whether the entry is nothing without it
   */
  public record Field(String key, Type type, Origin origin, boolean required, String help) {
    public Field {
      requireNonNull(key, "key");
      requireNonNull(type, "type");
      requireNonNull(origin, "origin");
      requireNonNull(help, "help");
    }
  }

  private final List<Field> fields;
  private final List<String> keys;
  private final Constructor<?> constructor;

  private Shape(Constructor<?> constructor, List<Field> fields) {
    this.constructor = requireNonNull(constructor, "constructor");
    this.fields = List.copyOf(fields);
    this.keys = fields.stream().filter(f -> f.origin() == Origin.KEY).map(Field::key).toList();
  }

  public static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** One for each component, in order. */
  public List<Field> fields() {
    return fields;
  }

  /** The keys an editor may write, in order. */
  public List<String> keys() {
    return keys;
  }

  /** The record with these components. */
  Object make(List<Object> components) {
    try {
      return constructor.newInstance(components.toArray());
    } catch (ReflectiveOperationException bug) {
      throw new IllegalStateException("cannot call " + constructor, bug);
    }
  }

  private static Shape read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new Shape(
          type.getConstructor(types), Arrays.stream(components).map(Shape::field).toList());
    } catch (NoSuchMethodException bug) {
      throw new IllegalStateException(type + " is no public record", bug);
    }
  }

  private static Field field(RecordComponent component) {
    Optional<Doc> doc = Optional.ofNullable(component.getAnnotation(Doc.class));
    Class<?> raw = component.getType();
    boolean mayLack = raw == Optional.class || raw == List.class || raw == Map.class;
    return new Field(
        Part.key(component),
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

  /** The class of a type, whatever it is a list or map of. */
  public static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  /** What a type is a list or map of. */
  public static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
