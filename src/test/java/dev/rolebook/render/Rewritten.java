package dev.rolebook.render;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Amount;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Id;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Site;
import dev.rolebook.model.WebAddress;
import dev.rolebook.model.Words;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A catalogue with every text that an editor types replaced by another one; ids, dates, addresses
 * and choices stay, so that it has the same pages.
 */
final class Rewritten {
  private static final Set<Class<?>> KEPT =
      Set.of(
          Ref.class,
          WebAddress.class,
          PartialDate.class,
          Amount.class,
          Places.class,
          Words.class,
          Comparison.Related.class);
  private static final Set<String> NOT_WORDS = Set.of("menu", "language", "redirectsFrom");

  private final Supplier<String> texts;

  private Rewritten(Supplier<String> texts) {
    this.texts = texts;
  }

  /** The catalogue with {@code texts} in the place of its own, each asked for once a field. */
  static Catalog of(Catalog catalog, Supplier<String> texts) {
    return (Catalog) new Rewritten(texts).record(catalog);
  }

  /** The catalogue with the given texts in turn, from the one at {@code start}. */
  static Catalog of(Catalog catalog, List<String> texts, int start) {
    int[] next = {start};
    return of(catalog, () -> texts.get(next[0]++ % texts.size()));
  }

  /** The catalogue of a site that offers other downloads. */
  static Catalog offering(Catalog catalog, List<Site.Download> downloads) {
    Object site = with(catalog.site(), "downloads", downloads);
    return (Catalog) with(catalog, "site", site);
  }

  private static Object with(Object record, String name, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getName().equals(name) ? value : get(record, components[i]);
    }
    return make(record, components, values);
  }

  private Object record(Object record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = component(record, components[i]);
    }
    return make(record, components, values);
  }

  private static Object make(Object record, RecordComponent[] components, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object component(Object record, RecordComponent component) {
    boolean kept =
        component.isAnnotationPresent(Id.class) || NOT_WORDS.contains(component.getName());
    Object value = get(record, component);
    return kept ? value : value(value, record instanceof Catalog);
  }

  private static Object get(Object record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Object value, boolean byId) {
    if (value instanceof String) {
      return byId ? value : texts.get();
    } else if (value instanceof Prose) {
      return Prose.of(texts.get());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(inside -> value(inside, false));
    } else if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(value(item, false)));
      return copy;
    } else if (value instanceof Map<?, ?> map) {
      return map(map, byId);
    } else if (value instanceof Record && !KEPT.contains(value.getClass())) {
      return record(value);
    }
    return value;
  }

  private Map<Object, Object> map(Map<?, ?> map, boolean byId) {
    Map<Object, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, item) -> {
          Object other = byId ? key : value(key, false);
          while (copy.containsKey(other)) {
            other = value(key, false);
          }
          copy.put(other, value(item, byId && item instanceof String));
        });
    return copy;
  }
}
