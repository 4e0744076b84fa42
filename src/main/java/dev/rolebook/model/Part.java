package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a record under the key that editors write for it, so that whoever goes through the
 * records also sees a key that is added later.
 */
public final class Part {
  /** Records that editors write as one value, not as keys. */
  private static final Set<Class<?>> VALUES =
      Set.of(Prose.class, Ref.class, Amount.class, PartialDate.class, WebAddress.class);

  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !component.isAnnotationPresent(Id.class))
              .map(Part::of)
              .toList();
        }
      };

  private final RecordComponent component;
  private final String key;

  private Part(RecordComponent component) {
    this.component = requireNonNull(component, "component");
    this.key = key(component);
  }

  /** Everything that an editor writes of a record: all but its id. */
  public static List<Part> of(Class<?> record) {
    return PARTS.get(record);
  }

  /** Any component, an id too. */
  public static Part of(RecordComponent component) {
    return new Part(component);
  }

  /** Whether a record has parts: keys that editors write below it. */
  public static boolean hasParts(Object value) {
    return value instanceof Record && !VALUES.contains(value.getClass());
  }

  /** The key of a component: {@code also-called} for {@code alsoCalled}. */
  public static String key(RecordComponent component) {
    return Optional.ofNullable(component.getAnnotation(Key.class))
        .map(Key::value)
        .orElseGet(() -> hyphened(component.getName()));
  }

  private static String hyphened(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        words.append('-');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** A choice as editors write it: {@code use-cases} for {@code USE_CASES}. */
  public static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return key;
  }

  /** The name that Java knows. */
  public String name() {
    return component.getName();
  }

  public Type type() {
    return component.getGenericType();
  }

  /** What a record says here. */
  public Object in(Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  @Override
  public String toString() {
    return component.toString();
  }
}
