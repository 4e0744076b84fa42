package dev.rolebook.facts;

import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Part;
import dev.rolebook.model.QuestionSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of records under the names by which editors know them. */
final class Parts {
  /** The kinds of entries, by the component of the catalogue that holds them. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("roles", "role");
    KINDS.put("comparisons", "comparison");
    KINDS.put("recommendations", "recommendation");
    KINDS.put("questions", "questions");
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

  /** The path of a part below its record; the record's own where no key stands between. */
  static String path(String record, Class<?> type, Part part) {
    return type == QuestionSet.class ? record : record + "." + part.key();
  }

  /** What an editor wrote of a record: everything but its id. */
  static List<Part> of(Class<?> type) {
    return Part.of(type).stream()
        .filter(part -> type != Catalog.class || KINDS.containsKey(part.name()))
        .filter(part -> type != AspectGroup.class || part.key().equals("aspects"))
        .toList();
  }

  /** The kind of entries that a part of the catalogue holds. */
  static String kind(Part ofCatalog) {
    return KINDS.get(ofCatalog.name());
  }

  /** The same record with another value of one part. */
  static Object with(Record record, Part changed, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(Part::of)
            .map(part -> part.name().equals(changed.name()) ? value : part.in(record))
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
