package dev.rolebook.facts;

import dev.rolebook.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that a published site says of its roles in {@code data/roles.json}, in the words of its
 * pages. What follows from others, such as moves into a role, is left out.
 */
public final class PublishedFacts {
  private static final Set<String> DERIVED =
      Set.of("id", "page", "address", "glance", "moves-from");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private PublishedFacts() {}

  /** Throws {@code IllegalArgumentException} where the text is no such file. */
  public static Facts of(String rolesJson) {
    PublishedFacts facts = new PublishedFacts();
    for (Object role : list(object(JsonReader.read(rolesJson)).get("roles"))) {
      facts.role(object(role));
    }
    return new Facts(facts.values);
  }

  private void role(Map<?, ?> role) {
    String path = "role." + word(role.get("id")) + ".";
    role.forEach(
        (key, value) -> {
          if (key.equals("tables")) {
            list(value).forEach(table -> table(path, object(table)));
          } else if (key.equals("skills")) {
            list(value).forEach(skill -> skill(path, object(skill)));
          } else if (key.equals("levels")) {
            list(value).forEach(level -> level(path + "levels", object(level)));
          } else if (!DERIVED.contains(key)) {
            add(path + (key.equals("title") ? "name" : key), value);
          }
        });
  }

  private void table(String path, Map<?, ?> table) {
    for (Object row : list(table.get("rows"))) {
      Map<?, ?> answer = object(row);
      String aspect = path + "aspects." + word(answer.get("aspect"));
      if (word(answer.get("state")).equals("none")) {
        add(aspect, "none");
      }
      for (String part : List.of("text", "shared", "items")) {
        Optional.<Object>ofNullable(answer.get(part)).ifPresent(value -> add(aspect, value));
      }
      for (String part : List.of("note", "as-of")) {
        Optional.<Object>ofNullable(answer.get(part))
            .ifPresent(value -> add(aspect + "." + part, value));
      }
      list(Optional.<Object>ofNullable(answer.get("sources")).orElse(List.of()))
          .forEach(source -> add(aspect + ".source", source));
    }
  }

  private void level(String path, Map<?, ?> level) {
    level.forEach(
        (key, value) ->
            add(
                key.equals("name") ? path : path + "." + word(level.get("name")) + "." + key,
                value));
  }

  private void skill(String path, Map<?, ?> skill) {
    add(path + "skills." + word(skill.get("need")), skill.get("name"));
  }

  private void add(String path, Object value) {
    if (value instanceof List<?> items) {
      items.forEach(item -> add(path, item));
    } else if (value instanceof Map<?, ?> thing) {
      add(path, Optional.<Object>ofNullable(thing.get("role")).orElseGet(() -> name(thing)));
    } else if (value instanceof String words) {
      values.computeIfAbsent(path, p -> new ArrayList<>()).add(words);
    }
  }

  /** What people call a thing; all its words where it has no name. */
  private static String name(Map<?, ?> thing) {
    return thing.get("name") instanceof String name
        ? name
        : String.join(" ", thing.values().stream().flatMap(v -> words(v).stream()).toList());
  }

  private static List<String> words(Object value) {
    if (value instanceof List<?> items) {
      return items.stream().flatMap(item -> words(item).stream()).toList();
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  private static String word(Object value) {
    return value instanceof String word ? word : "";
  }

  private static Map<?, ?> object(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object;
    }
    throw new IllegalArgumentException("not the roles of a site");
  }

  private static List<?> list(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("not the roles of a site");
  }
}
