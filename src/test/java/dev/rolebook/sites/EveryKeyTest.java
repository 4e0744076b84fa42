package dev.rolebook.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.load.Loader;
import dev.rolebook.markdown.Escape;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Words;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.Slot;
import dev.rolebook.render.HtmlFormat;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an editor writes is shown: every key of every kind of file reaches some page. */
class EveryKeyTest {
  private static final Path SITE = Path.of("src", "test", "sites", "every-field");

  /** Keys that steer the site instead of being read, each with the reason. */
  private static final Map<String, String> NOT_TEXT =
      Map.of(
          "Site.menu", "chooses the links of the menu",
          "Site.language", "is the lang of every page",
          "Aspect.alsoCalled", "is found by the search",
          "Catalog.redirects", "leads from an old address to a new one",
          "Role.redirectsFrom", "makes addresses lead here",
          "Related.id", "becomes the title of what it names");

  private static Map<String, Set<String>> texts;
  private static String pages;

  @BeforeAll
  static void readAndRender() {
    Catalog catalog = Loader.load(SITE, 1).catalog().orElseThrow();
    texts = new TreeMap<>();
    collect("Catalog", catalog);
    StringBuilder all = new StringBuilder();
    HtmlFormat html = new HtmlFormat();
    for (Slot slot : new Planner(catalog).plan().slots()) {
      html.page(slot.page().get())
          .forEach(file -> all.append(new String(file.bytes(), StandardCharsets.UTF_8)));
    }
    pages = all.toString().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  @Test
  void theTextsOfEveryKeyAreOnSomePage() {
    Set<String> hidden = new TreeSet<>();
    texts.forEach(
        (key, values) -> {
          boolean shown = values.stream().map(Escape::html).allMatch(pages::contains);
          if (!shown && !NOT_TEXT.containsKey(key)) {
            hidden.add(key + " " + values);
          }
        });
    assertEquals(Set.of(), hidden);
  }

  @Test
  void theSiteUsesEveryKeyOfEveryKindOfFile() {
    Set<String> unused = new TreeSet<>();
    for (String key : textKeys()) {
      if (!texts.containsKey(key)) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused, "keys that src/test/sites/every-field does not use");
  }

  private static Set<String> textKeys() {
    Set<String> keys = new TreeSet<>();
    Set<Class<?>> seen = new java.util.HashSet<>();
    for (RecordComponent component : Catalog.class.getRecordComponents()) {
      keysOf(component.getGenericType(), keys, seen);
    }
    return keys;
  }

  private static void keysOf(java.lang.reflect.Type type, Set<String> keys, Set<Class<?>> seen) {
    if (type instanceof java.lang.reflect.ParameterizedType generic) {
      for (java.lang.reflect.Type inner : generic.getActualTypeArguments()) {
        keysOf(inner, keys, seen);
      }
    } else if (type instanceof Class<?> record && record.isRecord() && isContent(record)) {
      if (seen.add(record)) {
        for (RecordComponent component : record.getRecordComponents()) {
          String text = component.getGenericType().getTypeName();
          if (text.contains("Prose") || text.contains("java.lang.String")) {
            keys.add(record.getSimpleName() + "." + component.getName());
          }
          keysOf(component.getGenericType(), keys, seen);
        }
      }
    }
  }

  private static boolean isContent(Class<?> type) {
    return type != Words.class
        && type != Places.class
        && type != Ref.class
        && type != Prose.class
        && type.getPackageName().equals("dev.rolebook.model")
        && !type.getSimpleName().matches("PartialDate|WebAddress|Amount|AspectGroup");
  }

  private static void collect(String key, Object value) {
    if (value instanceof Prose prose) {
      put(key, prose.plain());
    } else if (value instanceof String text) {
      put(key, text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> collect(key, inner));
    } else if (value instanceof Collection<?> many) {
      many.forEach(inner -> collect(key, inner));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (k, v) -> {
            if (k instanceof String label && !key.startsWith("Catalog.")) {
              put(key, label);
            }
            collect(key, v);
          });
    } else if (value instanceof Record record
        && (record instanceof Catalog
            || isContent(record.getClass())
            || record.getClass().getSimpleName().equals("AspectGroup"))) {
      fields(record);
    }
  }

  private static void fields(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(record);
        String kind = record.getClass().getSimpleName();
        boolean id = component.isAnnotationPresent(dev.rolebook.model.Id.class);
        if (!id) {
          collect(kind + "." + component.getName(), value);
        } else {
          put(kind + "." + component.getName(), "");
        }
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void put(String key, String text) {
    texts.computeIfAbsent(key, k -> new TreeSet<>()).add(text.replaceAll("\\s+", " ").strip());
  }
}
