package dev.rolebook.schema;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.load.Kind;
import dev.rolebook.load.Shape;
import dev.rolebook.load.Shape.Field;
import dev.rolebook.load.TextForm;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what an editor may put where the model wants a value, as keywords of JSON Schema.
 *
 * <p>It follows the binder step by step: what that reads, this allows. A list may be a single
 * value, so the two are told apart by {@code if}: a mistake is then told where it is, not as "none
 * of these".
 */
final class Keywords {
  private final JsonWriter json;
  private final Definitions definitions;
  private final String title;

  /**
   * @param title what the schema is called; editors show it above every help
   */
  Keywords(JsonWriter json, String title, Definitions definitions) {
    this.json = requireNonNull(json, "json");
    this.title = requireNonNull(title, "title");
    this.definitions = requireNonNull(definitions, "definitions");
  }

  /** The keys of a record. */
  void record(Class<?> type) {
    json.put("type", "object").object("properties");
    for (Field field : keys(type)) {
      json.object(field.key()).put("description", PlainWords.help(field));
      if (type == Site.class && field.key().equals("menu")) {
        Map<String, String> menu = definitions.known().menu();
        String told = "The menu cannot name this.";
        Runnable item = () -> definitions.choices(menu, told);
        list(new Items(item, Optional.of(told), false, false, false));
      } else {
        value(field.type(), field.required(), false);
      }
      json.end();
    }
    json.end();
    required(keys(type).stream().filter(Field::required).map(Field::key).toList());
    json.put("additionalProperties", false);
  }

  private static List<Field> keys(Class<?> type) {
    return Shape.of(type).fields().stream().filter(f -> f.origin() == Shape.Origin.KEY).toList();
  }

  private void required(List<String> keys) {
    if (!keys.isEmpty()) {
      json.put("required", keys);
    }
  }

  /**
   * A value of {@code type}.
   *
   * @param filled whether a list or a map must have something in it
   * @param alone whether no other keywords stand beside
   */
  void value(Type type, boolean filled, boolean alone) {
    Class<?> raw = Shape.raw(type);
    if (raw == Optional.class) {
      value(Shape.argument(type, 0), filled, alone);
    } else if (raw == List.class) {
      list(Shape.argument(type, 0), filled);
    } else if (raw == Map.class) {
      map(type, filled);
    } else if (raw == Answer.class) {
      definitions.answer(this, alone);
    } else if (raw == Role.Codes.class) {
      list(String.class, false);
    } else if (raw == Ref.class) {
      definitions.reference(Kind.of(Shape.raw(Shape.argument(type, 0))), alone);
    } else if (raw == Comparison.Related.class) {
      definitions.guideOrPair(alone);
    } else if (raw.isEnum()) {
      json.put("enum", PlainWords.choices(raw));
    } else if (TextForm.of(raw).isPresent()) {
      definitions.form(raw, TextForm.of(raw).get(), alone);
    } else {
      record(raw);
    }
  }

  private void list(Type of, boolean filled) {
    boolean unique = Shape.raw(of) == Ref.class;
    boolean choice = unique || Shape.raw(of).isEnum() || of == Comparison.Related.class;
    boolean keys = !choice && TextForm.of(Shape.raw(of)).isEmpty();
    Optional<String> told = choice ? Optional.of(told(of)) : Optional.empty();
    list(new Items(() -> value(of, false, true), told, keys, filled, unique));
  }

  /**
   * The items of a list.
   *
   * @param told what is said of others, where each is one of some words; editors offer these words
   *     only below {@code anyOf}
   * @param keys whether each is keys, not text
   * @param filled whether there must be one
   * @param unique whether none may stand twice
   */
  private record Items(
      Runnable item, Optional<String> told, boolean keys, boolean filled, boolean unique) {}

  private static String told(Type of) {
    Class<?> raw = Shape.raw(of);
    if (raw == Ref.class) {
      return Definitions.unknown(Kind.of(Shape.raw(Shape.argument(of, 0))));
    }
    return raw.isEnum()
        ? "The choices are: " + String.join(", ", PlainWords.choices(raw))
        : Definitions.NO_GUIDE_OR_PAIR;
  }

  /** A list, or a single item of it; an editor that completes the key begins a list. */
  private void list(Items items) {
    List<String> one = items.keys() ? List.of("object") : List.of("string", "number", "boolean");
    json.array("type").add("array");
    one.forEach(json::add);
    json.end();
    if (items.told().isPresent()) {
      json.array("anyOf").object().put("title", title).put("type", "array");
      json.put("errorMessage", items.told());
    } else {
      branch("array");
    }
    json.object("items");
    items.item().run();
    json.end();
    if (items.filled()) {
      json.put("minItems", 1);
    }
    if (items.unique()) {
      json.put("uniqueItems", true);
    }
    json.end();
    if (items.told().isPresent()) {
      json.object();
    } else {
      json.object("else");
    }
    items.item().run();
    json.end();
    if (items.told().isPresent()) {
      json.end();
    }
  }

  /** Begins what holds for values of a kind; the caller ends it and goes on with the others. */
  private void branch(String kind) {
    json.object("if").put("type", kind).end().object("then");
  }

  private void map(Type type, boolean filled) {
    Type key = Shape.argument(type, 0);
    Type value = Shape.argument(type, 1);
    json.put("type", "object");
    if (filled) {
      json.put("minProperties", 1);
    }
    Class<?> raw = Shape.raw(key);
    if (raw == Ref.class) {
      Kind kind = Kind.of(Shape.raw(Shape.argument(key, 0)));
      map(definitions.known().names(kind), value, definitions.known().isSure(kind));
    } else if (raw.isEnum()) {
      Map<String, String> words = new LinkedHashMap<>();
      PlainWords.choices(raw).forEach(word -> words.put(word, word));
      map(words, value, true);
    } else {
      json.object("additionalProperties");
      value(value, false, true);
      json.end();
    }
  }

  private void map(Map<String, String> keys, Type value, boolean sure) {
    json.object("properties");
    keys.forEach(
        (key, name) -> {
          json.object(key).put("description", name);
          if (Shape.raw(value) == Map.class) {
            definitions.inner(Shape.raw(Shape.argument(value, 1)), () -> map(value, false));
          } else {
            value(value, false, false);
          }
          json.end();
        });
    json.end();
    if (sure) {
      json.put("additionalProperties", false);
    } else {
      json.object("additionalProperties");
      value(value, false, true);
      json.end();
    }
  }

  /** An answer: a list, the keys of {@code given} with a text or a list, or a text. */
  void answer(Class<?> given) {
    TextForm text = TextForm.of(Prose.class).orElseThrow();
    branch("array");
    json.object("items");
    definitions.form(Prose.class, text, true);
    json.end().end().object("else");
    branch("object");
    record(given);
    json.object("if").put("required", List.of("list")).end();
    json.object("then").object("properties").put("text", false).end();
    json.put("errorMessage", "Keep one of text and list.").end();
    json.object("else").put("required", List.of("text")).end();
    json.end().object("else");
    definitions.form(Prose.class, text, true);
    json.end().end();
  }
}
