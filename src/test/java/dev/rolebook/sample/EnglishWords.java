package dev.rolebook.sample;

import dev.rolebook.model.Phrase;
import dev.rolebook.model.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The built-in words, read from their file for tests that need no loader. */
public final class EnglishWords {
  public static final Words WORDS = read();

  private EnglishWords() {}

  private static Words read() {
    try (Reader file =
        new InputStreamReader(
            Words.class.getResourceAsStream("/dev/rolebook/load/words.yaml"),
            StandardCharsets.UTF_8)) {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return (Words) value(Words.class, yaml, "words");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(Type type, Object yaml, String path) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      Type of = generic.getActualTypeArguments()[0];
      return yaml == null ? Optional.empty() : Optional.of(value(of, yaml, path));
    }
    if (yaml == null) {
      throw new IllegalStateException("words.yaml says nothing for " + path);
    }
    if (type instanceof ParameterizedType generic) {
      return collection(generic, yaml, path);
    }
    Class<?> kind = (Class<?>) type;
    if (kind.isRecord() && kind != Phrase.class) {
      return record(kind, (Map<?, ?>) yaml, path);
    }
    if (kind == Integer.class || kind == int.class) {
      return Integer.valueOf(yaml.toString());
    }
    return kind == Phrase.class ? new Phrase(yaml.toString()) : yaml.toString();
  }

  private static Object collection(ParameterizedType type, Object yaml, String path) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      List<Object> list = new ArrayList<>();
      ((List<?>) yaml).forEach(item -> list.add(value(of[0], item, path)));
      return list;
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) yaml).forEach((k, v) -> map.put(k.toString(), value(of[1], v, path + "." + k)));
    return map;
  }

  private static Object record(Class<?> kind, Map<?, ?> yaml, String path) {
    RecordComponent[] components = kind.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < values.length; i++) {
      String key = kebab(components[i].getName());
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType(), yaml.get(key), path + "." + key);
    }
    try {
      return kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
