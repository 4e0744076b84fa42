package dev.rolebook.facts;

import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Id;
import dev.rolebook.model.Key;
import dev.rolebook.model.QuestionSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The components of records under the names by which editors know them. */
final class Parts {
  /** The kinds of entries, by the component of the catalogue that holds them. */
  static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("roles", "role");
    KINDS.put("comparisons", "comparison");
    KINDS.put("recommendations", "recommendation");
    KINDS.put("questions", "questions");
    KINDS.put("hireQuestions", "question");
    KINDS.put("guides", "guide");
    KINDS.put("pages", "page");
    KINDS.put("skills", "skill");
    KINDS.put("tools", "tool");
    KINDS.put("useCases", "use-case");
    KINDS.put("hireQuestions", "question");
    KINDS.put("certifications", "certification");
    KINDS.put("sources", "source");
    KINDS.put("people", "person");
    KINDS.put("glossary", "term");
    KINDS.put("redirects", "redirects");
    KINDS.put("site", "site");
    KINDS.put("aspectGroups", "aspect");
  }

  private Parts() {}

  /** The path of a component below its record; the record's own where no key stands between. */
  static String path(String record, Class<?> type, RecordComponent component) {
    return type == QuestionSet.class ? record : record + "." + key(component);
  }

  static String key(RecordComponent component) {
    return java.util.Optional.ofNullable(component.getAnnotation(Key.class))
        .map(Key::value)
        .orElseGet(() -> kebab(component.getName().replaceAll("([A-Z])", "_$1")));
  }

  static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an editor wrote of a record: everything but its id. */
  static List<RecordComponent> of(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.isAnnotationPresent(Id.class))
        .filter(component -> type != Catalog.class || KINDS.containsKey(component.getName()))
        .filter(component -> type != AspectGroup.class || component.getName().equals("aspects"))
        .toList();
  }

  static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  /** The same record with another value of one component. */
  static Object with(Record record, RecordComponent changed, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(c -> c.getName().equals(changed.getName()) ? value : value(c, record))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(changed.toString(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(changed.toString(), e);
    }
  }
}
