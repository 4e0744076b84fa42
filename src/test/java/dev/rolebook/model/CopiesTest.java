package dev.rolebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.markdown.Prose;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the catalogue says cannot change behind its back: every record copies its collections. */
class CopiesTest {
  private static final Path CLASSES = Path.of("target/classes/dev/rolebook/model");

  @Test
  void everyCollectionOfEveryRecordIsCopied() throws Exception {
    int checked = 0;
    for (Class<?> type : records()) {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = Arrays.stream(components).map(c -> value(c.getType())).toArray();
      Object made = make(type, values);
      for (int i = 0; i < components.length; i++) {
        if (values[i] instanceof Collection<?> || values[i] instanceof Map<?, ?>) {
          String name = type.getSimpleName() + "." + components[i].getName();
          Object before = components[i].getAccessor().invoke(made);
          change(values[i]);
          assertEquals("[]", before.toString().replace("{}", "[]"), name + " is not copied");
          assertThrows(UnsupportedOperationException.class, () -> change(before), name);
          checked++;
        }
      }
    }
    assertTrue(checked > 40, "only " + checked + " collections were found");
  }

  @Test
  void noComponentOfAnyRecordMayBeNull() throws Exception {
    for (Class<?> type : records()) {
      RecordComponent[] components = type.getRecordComponents();
      for (int i = 0; i < components.length; i++) {
        if (!components[i].getType().isPrimitive()) {
          Object[] values = Arrays.stream(components).map(c -> value(c.getType())).toArray();
          values[i] = null;
          String name = type.getSimpleName() + "." + components[i].getName();
          assertThrows(NullPointerException.class, () -> make(type, values), name);
        }
      }
    }
  }

  private static List<Class<?>> records() throws IOException, ClassNotFoundException {
    List<Class<?>> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(CLASSES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName("dev.rolebook.model." + name);
        if (type.isRecord()) {
          records.add(type);
        }
      }
    }
    return records;
  }

  private static Object make(Class<?> type, Object[] values) throws Exception {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() instanceof Exception cause ? cause : thrown;
    }
  }

  /** Something of the type; collections are empty and can be changed. */
  private static Object value(Class<?> type) {
    if (type == List.class) {
      return new ArrayList<>();
    }
    if (type == Map.class) {
      return new LinkedHashMap<>();
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == String.class) {
      return "x";
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == Prose.class) {
      return Prose.of("x");
    }
    if (type == Places.class) {
      return Places.NONE;
    }
    if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    }
    if (type == java.math.BigDecimal.class) {
      return java.math.BigDecimal.ONE;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return made(type);
  }

  private static Object made(Class<?> type) {
    try {
      return make(
          type, Arrays.stream(type.getRecordComponents()).map(c -> value(c.getType())).toArray());
    } catch (Exception e) {
      throw new AssertionError("no value of " + type, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static void change(Object collection) {
    if (collection instanceof Map<?, ?> map) {
      ((Map<Object, Object>) map).put("x", "x");
    } else {
      ((Collection<Object>) collection).add("x");
    }
  }
}
