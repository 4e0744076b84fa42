package dev.rolebook.schema;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.load.Kind;
import dev.rolebook.load.Known;
import dev.rolebook.load.TextForm;
import dev.rolebook.model.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a schema that are used in many places: each is written once.
 *
 * <p>{@code errorMessage} and {@code enumDescriptions} are no keywords of JSON Schema, but editors
 * show them; whoever does not know them passes over them.
 */
final class Definitions {
  static final String NO_GUIDE_OR_PAIR = "There is no guide or pair of roles of this name.";

  private static final String GUIDE_OR_PAIR = "guide-or-pair";
  private static final String ANSWER = "answer";

  /** Ids that YAML reads as a number, a yes or no, or as nothing. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[0-9]+(?:e[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|true|false|null");

  private final JsonWriter json;
  private final Known known;
  private final List<Definition> used = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private record Definition(String name, Runnable keywords) {}

  Definitions(JsonWriter json, Known known) {
    this.json = requireNonNull(json, "json");
    this.known = requireNonNull(known, "known");
  }

  Known known() {
    return known;
  }

  /**
   * Points at a definition. What stands beside {@code $ref} is not read, so that beside other
   * keywords it is wrapped; editors put a space after the colon where they see {@code anyOf}.
   */
  private void point(String name, boolean alone, Runnable keywords) {
    if (names.add(name)) {
      used.add(new Definition(name, keywords));
    }
    String place = "#/definitions/" + name;
    if (alone) {
      json.put("$ref", place);
    } else {
      json.array("anyOf").object().put("$ref", place).end().end();
    }
  }

  void form(Class<?> type, TextForm form, boolean alone) {
    point(PlainWords.kebab(type), alone, () -> form(form));
  }

  void reference(Kind kind, boolean alone) {
    point(kind.word(), alone, () -> ids(kind));
  }

  void guideOrPair(boolean alone) {
    point(GUIDE_OR_PAIR, alone, this::guideOrPair);
  }

  void answer(Keywords keywords, boolean alone) {
    point(ANSWER, alone, () -> keywords.answer(Answer.Given.class));
  }

  /** A phrase of the pages with these gaps; most have none. */
  void phrase(Set<String> gaps, String pattern) {
    Runnable keywords =
        () -> {
          json.put("type", List.of("string", "number", "boolean")).put("pattern", pattern);
          json.put(
              "errorMessage",
              gaps.isEmpty()
                  ? "Write a line of text, without gaps in braces."
                  : "Write a line of text with " + String.join(", ", gaps) + " and no other gap.");
        };
    point("phrase" + String.join("", gaps).replaceAll("[{}]+", "-"), false, keywords);
  }

  /** A map inside a map: written once, not for every key of the outer one. */
  void inner(Class<?> values, Runnable keywords) {
    point(PlainWords.kebab(values) + "s", false, keywords);
  }

  /** Writes everything that was pointed at, and what that points at. */
  void write() {
    if (used.isEmpty()) {
      return;
    }
    json.object("definitions");
    for (int i = 0; i < used.size(); i++) {
      json.object(used.get(i).name());
      used.get(i).keywords().run();
      json.end();
    }
    json.end();
  }

  /** What a text of this form has to look like. */
  void form(TextForm form) {
    if (form.isFree()) {
      json.put("type", List.of("string", "number", "boolean"));
    } else if (form.most().isPresent()) {
      json.put("type", List.of("string", form.isWhole() ? "integer" : "number"));
      json.put("minimum", 0).put("maximum", form.most().get());
    } else {
      json.put("type", "string");
    }
    json.put("pattern", whole(form.pattern().pattern()));
    json.put("errorMessage", "Write " + form.one() + ".");
  }

  static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }

  /** What is said of an id that is not there. */
  static String unknown(Kind kind) {
    return "There is no "
        + kind.word()
        + " of this id in content/"
        + kind.place()
        + ". If it is new, run: rolebook schema";
  }

  private void ids(Kind kind) {
    Map<String, String> names = known.names(kind);
    String told = unknown(kind);
    if (!known.isSure(kind)) {
      json.put("type", List.of("string", "number", "boolean", "null"));
    } else if (names.keySet().stream().anyMatch(id -> NO_TEXT.matcher(id).matches())) {
      json.array("anyOf").object();
      choices(names, told);
      json.end().object().put("type", List.of("number", "boolean", "null")).end().end();
    } else {
      choices(names, told);
    }
  }

  /** One of these words, each with its meaning. */
  void choices(Map<String, String> words, String told) {
    json.put("enum", words.keySet());
    json.put("enumDescriptions", words.values());
    json.put("errorMessage", told);
  }

  /** The guides and the comparisons that are written; any other pair of roles will do as well. */
  private void guideOrPair() {
    json.array("anyOf").object();
    Map<String, String> written = new TreeMap<>(known.names(Kind.GUIDE));
    known.names(Kind.COMPARISON).keySet().forEach(pair -> written.put(pair, "a comparison"));
    choices(written, NO_GUIDE_OR_PAIR);
    String roles =
        known.names(Kind.ROLE).keySet().stream()
            .filter(id -> TextForm.ID.pattern().matcher(id).matches())
            .collect(Collectors.joining("|"));
    json.end()
        .object()
        .put("type", "string")
        .put("pattern", "^(?:" + roles + ")-vs-(?:" + roles + ")$")
        .put("errorMessage", NO_GUIDE_OR_PAIR)
        .end()
        .end();
  }
}
