package dev.rolebook.load;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything a catalogue says, one line each: its path, what kind of thing it is, its words. */
final class Leaves {
  /**
   * One thing said.
   *
   * @param prose whether it is words that a page shows as they were typed
   */
  record Leaf(boolean prose, String text) {}

  private final Map<String, Leaf> all = new TreeMap<>();

  private Leaves() {}

  static Map<String, Leaf> of(Catalog catalog) {
    Leaves leaves = new Leaves();
    leaves.walk("", catalog);
    return leaves.all;
  }

  private void walk(String path, Object value) {
    if (value instanceof Prose prose) {
      all.put(path, new Leaf(true, prose.source()));
      prose
          .addresses()
          .forEach(a -> all.put(path + "@" + all.size(), new Leaf(false, a.target() + "")));
    } else if (value instanceof Places || value instanceof Optional<?> none && none.isEmpty()) {
      return;
    } else if (value instanceof Optional<?> some) {
      walk(path, some.get());
    } else if (value instanceof Map<?, ?> map) {
      int i = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        walk(path + "/" + i + ".key", entry.getKey());
        walk(path + "/" + i++, entry.getValue());
      }
    } else if (value instanceof Collection<?> list) {
      int i = 0;
      for (Object item : list) {
        walk(path + "/" + i++, item);
      }
    } else if (value instanceof Record record && !(value instanceof Ref<?>)) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        walk(path + "/" + part.getName(), part(record, part));
      }
    } else {
      all.put(path, new Leaf(value instanceof String, value.toString()));
    }
  }

  private static Object part(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
