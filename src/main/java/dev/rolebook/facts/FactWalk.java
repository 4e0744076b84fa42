package dev.rolebook.facts;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Amount;
import dev.rolebook.model.Answer;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Goes through everything the catalogue says, each value as words under the path of its fact. */
final class FactWalk {
  private final BiConsumer<String, String> visitor;

  private FactWalk(BiConsumer<String, String> visitor) {
    this.visitor = requireNonNull(visitor, "visitor");
  }

  static void all(Catalog catalog, BiConsumer<String, String> visitor) {
    FactWalk walk = new FactWalk(visitor);
    for (Part kind : Parts.of(Catalog.class)) {
      walk.value(Parts.kind(kind), kind.in(catalog));
    }
  }

  /** Whether a value is words by itself. */
  static boolean isWords(Object value) {
    boolean holdsOthers =
        value instanceof List<?> || value instanceof Map<?, ?> || value instanceof Optional<?>;
    return !holdsOthers && !Part.hasParts(value);
  }

  private void value(String path, Object value) {
    if (isWords(value)) {
      visitor.accept(path, words(value));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> value(path, inner));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> value(path + "." + words(key), inner));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        item(path, i, list.get(i));
      }
    } else if (value instanceof Answer.None) {
      visitor.accept(path, "none");
    } else {
      for (Part part : Parts.of(value.getClass())) {
        value(Parts.path(path, value.getClass(), part), part.in(value));
      }
    }
  }

  private void item(String path, int index, Object item) {
    if (item instanceof AspectGroup group) {
      value(path, group.aspects());
    } else if (item instanceof Entry entry) {
      value(path + "." + entry.id(), item);
    } else {
      value(isWords(item) ? path : path + "." + index, item);
    }
  }

  private static String words(Object value) {
    if (value instanceof Prose prose) {
      return prose.source();
    }
    if (value instanceof Amount amount) {
      return amount.text();
    }
    return value instanceof Enum<?> word ? Part.word(word) : value.toString();
  }
}
