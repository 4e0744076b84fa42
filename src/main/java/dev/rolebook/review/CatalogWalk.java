package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Part;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Ref;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through everything the catalogue says, with the path under which {@code Places} knows it.
 *
 * <p>Found by walking the records, so that a new key of the content is seen by every rule.
 */
final class CatalogWalk {
  /** What is told of each fact. */
  interface Visitor {
    default void prose(String path, Prose prose) {}

    default void words(String path, String words) {}

    /** A reference to an entry of a kind, as the class of its record. */
    default void reference(String path, Class<?> kind, String id) {}
  }

  private final Visitor visitor;

  private CatalogWalk(Visitor visitor) {
    this.visitor = requireNonNull(visitor, "visitor");
  }

  /** Everything, in the order of the catalogue. */
  static void all(Catalog catalog, Visitor visitor) {
    new CatalogWalk(visitor).record("site", catalog.site());
    for (EntryKind kind : EntryKind.values()) {
      kind.in(catalog).forEach(entry -> entry(kind, entry, visitor));
    }
  }

  /** Everything one entry says. */
  static void entry(EntryKind kind, Entry entry, Visitor visitor) {
    new CatalogWalk(visitor).record(kind.path(entry), (Record) entry);
  }

  private void record(String path, Record record) {
    boolean listFile = record instanceof QuestionSet;
    for (Part part : Part.of(record.getClass())) {
      value(listFile ? path : path + "." + part.key(), part.type(), part.in(record));
    }
  }

  private void value(String path, Type type, Object value) {
    if (value instanceof Prose prose) {
      visitor.prose(path, prose);
    } else if (value instanceof String words) {
      visitor.words(path, words);
    } else if (value instanceof Ref<?> ref) {
      visitor.reference(path, (Class<?>) argument(type, 0), ref.id());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> value(path, argument(type, 0), inner));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(path + "." + i, argument(type, 0), list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> mapped(path, type, key, inner));
    } else if (Part.hasParts(value)) {
      record(path, (Record) value);
    }
  }

  private void mapped(String path, Type type, Object key, Object value) {
    String below = path + "." + (key instanceof Enum<?> word ? Part.word(word) : key.toString());
    if (!(key instanceof Enum<?>)) {
      value(below, argument(type, 0), key);
    }
    value(below, argument(type, 1), value);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
