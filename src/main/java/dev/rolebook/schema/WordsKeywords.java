package dev.rolebook.schema;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.load.Loader;
import dev.rolebook.load.Shape;
import dev.rolebook.load.Shape.Field;
import dev.rolebook.load.TextForm;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Words;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code words.yaml} may hold: any of the fixed words, none of them required. */
final class WordsKeywords {
  private static final Pattern GAP = Pattern.compile("\\{[a-z-]+\\}");

  private final JsonWriter json;
  private final Definitions definitions;
  private final Keywords keywords;
  private final Map<String, String> english = Loader.englishWords();

  WordsKeywords(JsonWriter json, Definitions definitions, Keywords keywords) {
    this.json = requireNonNull(json, "json");
    this.definitions = requireNonNull(definitions, "definitions");
    this.keywords = requireNonNull(keywords, "keywords");
  }

  void write() {
    json.put("description", PlainWords.doc(Words.class).orElseThrow());
    keys(Words.class, "");
  }

  private void keys(Class<?> type, String path) {
    json.put("type", "object").object("properties");
    for (Field field : Shape.of(type).fields()) {
      json.object(field.key());
      String here = path + field.key();
      Class<?> raw = Shape.raw(field.type());
      if (raw.isRecord() && TextForm.of(raw).isEmpty()) {
        json.put("description", PlainWords.doc(raw).orElse("In English: " + english(here)));
        keys(raw, here + ".");
      } else {
        phrase(field, english(here));
      }
      json.end();
    }
    json.end().put("additionalProperties", false);
  }

  /** The English words of a key, or of all keys below it. */
  private String english(String path) {
    return english.entrySet().stream()
        .filter(e -> e.getKey().equals(path) || e.getKey().startsWith(path + "."))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(", "));
  }

  private void phrase(Field field, String said) {
    String told = said.isEmpty() ? "" : "In English: " + said;
    json.put("description", (field.help() + "\n\n" + told).strip());
    Set<String> gaps = gaps(said);
    Class<?> type = Shape.raw(field.type());
    if (type != String.class && type != Phrase.class) {
      keywords.value(field.type(), false, false);
      return;
    }
    definitions.phrase(gaps, pattern(gaps));
  }

  private static Set<String> gaps(String phrase) {
    Set<String> gaps = new TreeSet<>();
    GAP.matcher(phrase).results().map(MatchResult::group).forEach(gaps::add);
    return gaps;
  }

  /** A line that is not empty and has every gap somewhere, and no other. */
  private static String pattern(Set<String> gaps) {
    StringBuilder pattern = new StringBuilder("^(?=[^\\n]*[^\\s])");
    gaps.forEach(gap -> pattern.append("(?=[^\\n]*").append(escaped(gap)).append(')'));
    pattern.append("(?:(?!").append(GAP).append(")[^\\n]");
    gaps.forEach(gap -> pattern.append('|').append(escaped(gap)));
    return pattern.append(")*\\n*$").toString();
  }

  private static String escaped(String gap) {
    return gap.replace("{", "\\{").replace("}", "\\}");
  }
}
