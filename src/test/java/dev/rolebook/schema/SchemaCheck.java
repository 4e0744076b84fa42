package dev.rolebook.schema;

import dev.rolebook.json.StrictJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds values against JSON Schema (draft-07), with the keywords that the schemas of Rolebook use
 * and no other: an unknown keyword is a mistake of the schema, and {@code $ref} stands alone.
 */
public final class SchemaCheck {
  private static final Set<String> WORDS =
      Set.of("$schema", "title", "description", "definitions", "enumDescriptions", "errorMessage");

  private final Map<String, Object> root;
  private final List<String> problems = new ArrayList<>();

  private SchemaCheck(Map<String, Object> root) {
    this.root = root;
  }

  /** What is wrong with {@code value}: each problem after the place it stands at. */
  public static List<String> problems(String schema, Object value) {
    SchemaCheck check = new SchemaCheck(StrictJson.object(schema));
    check.value(check.root, value, "");
    return check.problems;
  }

  private boolean fits(Object schema, Object value) {
    SchemaCheck check = new SchemaCheck(root);
    check.value(schema, value, "");
    return check.problems.isEmpty();
  }

  private void value(Object schema, Object value, String at) {
    if (schema instanceof Boolean may) {
      need(may, at, "nothing may stand here");
      return;
    }
    Map<String, Object> keywords = object(schema);
    if (keywords.containsKey("$ref")) {
      need(keywords.size() == 1, at, "$ref with company: " + keywords.keySet());
      value(definition((String) keywords.get("$ref")), value, at);
      return;
    }
    keywords.forEach((keyword, says) -> keyword(keywords, keyword, says, value, at));
  }

  private Object definition(String ref) {
    String name = ref.replaceFirst("^#/definitions/", "");
    return Optional.ofNullable(object(root.get("definitions")).get(name)).orElseThrow();
  }

  private void keyword(
      Map<String, Object> all, String keyword, Object says, Object value, String at) {
    switch (keyword) {
      case "type" ->
          need(list(says).stream().anyMatch(t -> is(value, t)), at, "not " + says + ": " + value);
      case "enum" -> need(((List<?>) says).contains(value), at, "none of the choices: " + value);
      case "anyOf" ->
          need(list(says).stream().anyMatch(s -> fits(s, value)), at, "fits nothing: " + value);
      case "if" -> {
        Object then = all.get(fits(says, value) ? "then" : "else");
        if (then != null) {
          value(then, value, at);
        }
      }
      case "then", "else" -> need(all.containsKey("if"), at, keyword + " without if");
      default -> {
        boolean known =
            WORDS.contains(keyword)
                || text(keyword, says, value, at)
                || array(keyword, says, value, at)
                || keys(all, keyword, says, value, at);
        need(known, at, "unknown keyword " + keyword);
      }
    }
  }

  private boolean text(String keyword, Object says, Object value, String at) {
    switch (keyword) {
      case "pattern" -> {
        Pattern pattern = Pattern.compile((String) says);
        need(!(value instanceof String s) || pattern.matcher(s).find(), at, "not like " + says);
      }
      case "minimum" ->
          need(!(value instanceof BigDecimal n) || n.compareTo((BigDecimal) says) >= 0, at, "low");
      case "maximum" ->
          need(!(value instanceof BigDecimal n) || n.compareTo((BigDecimal) says) <= 0, at, "high");
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean array(String keyword, Object says, Object value, String at) {
    List<?> items = value instanceof List<?> list ? list : List.of();
    switch (keyword) {
      case "items" -> {
        for (int i = 0; i < items.size(); i++) {
          value(says, items.get(i), at + "/" + i);
        }
      }
      case "minItems" ->
          need(!(value instanceof List) || !items.isEmpty(), at, "nothing in the list");
      case "uniqueItems" ->
          need(new HashSet<Object>(items).size() == items.size(), at, "one item twice");
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean keys(
      Map<String, Object> all, String keyword, Object says, Object value, String at) {
    Map<String, Object> keys = value instanceof Map ? object(value) : Map.of();
    switch (keyword) {
      case "properties" ->
          object(says)
              .forEach(
                  (key, schema) -> {
                    if (keys.containsKey(key)) {
                      value(schema, keys.get(key), at + "/" + key);
                    }
                  });
      case "patternProperties", "additionalProperties" ->
          keys.forEach((key, inner) -> others(all, keyword, key, inner, at + "/" + key));
      case "required" ->
          list(says).stream()
              .filter(key -> value instanceof Map && !keys.containsKey(key))
              .forEach(key -> problems.add(at + ": missing " + key));
      case "minProperties" -> need(!(value instanceof Map) || !keys.isEmpty(), at, "no keys");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void others(
      Map<String, Object> all, String keyword, String key, Object value, String at) {
    Map<String, Object> patterns = object(all.getOrDefault("patternProperties", Map.of()));
    List<String> like =
        patterns.keySet().stream().filter(p -> Pattern.compile(p).matcher(key).find()).toList();
    if (keyword.equals("patternProperties")) {
      like.forEach(pattern -> value(patterns.get(pattern), value, at));
    } else if (like.isEmpty()
        && !object(all.getOrDefault("properties", Map.of())).containsKey(key)) {
      value(all.get("additionalProperties"), value, at);
    }
  }

  private static boolean is(Object value, Object type) {
    return switch ((String) type) {
      case "string" -> value instanceof String;
      case "number" -> value instanceof BigDecimal;
      case "integer" -> value instanceof BigDecimal n && n.stripTrailingZeros().scale() <= 0;
      case "boolean" -> value instanceof Boolean;
      case "null" -> value == null;
      case "array" -> value instanceof List;
      case "object" -> value instanceof Map;
      default -> throw new IllegalArgumentException("no type: " + type);
    };
  }

  private void need(boolean fine, String at, String problem) {
    if (!fine) {
      problems.add(at + ": " + problem);
    }
  }

  private static List<?> list(Object oneOrMore) {
    return oneOrMore instanceof List<?> list ? list : List.of(oneOrMore);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
