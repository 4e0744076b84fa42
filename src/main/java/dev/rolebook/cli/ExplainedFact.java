package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.facts.Facts;
import dev.rolebook.facts.Trace;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a fact says, where it is written, and on which pages it is. */
final class ExplainedFact {
  private static final int WIDTH = 100;

  private final String path;
  private final Span place;
  private final Map<String, List<String>> values;
  private final Set<Url> pages;

  private ExplainedFact(String path, Span place, Map<String, List<String>> values, Set<Url> pages) {
    this.path = requireNonNull(path, "path");
    this.place = requireNonNull(place, "place");
    this.values = requireNonNull(values, "values");
    this.pages = requireNonNull(pages, "pages");
  }

  static ExplainedFact of(String path, Catalog catalog, Trace trace) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Facts.of(catalog)
        .values()
        .forEach(
            (fact, said) -> {
              if (fact.equals(path) || fact.startsWith(path + ".")) {
                values.put(fact, said);
              }
            });
    return new ExplainedFact(path, catalog.places().of(path), values, trace.pages(path));
  }

  String text(boolean all) {
    StringBuilder text = new StringBuilder(path + "\n  written at " + place + "\n");
    values.forEach(
        (fact, said) -> {
          String name = fact.equals(path) ? "" : fact.substring(path.length() + 1) + ": ";
          text.append("  says ")
              .append(name)
              .append(Words.line(String.join(" | ", said), WIDTH))
              .append('\n');
        });
    text.append("  on ").append(Words.count(pages.size(), "page")).append('\n');
    Words.some(pages.stream().map(Url::path).toList(), all)
        .forEach(page -> text.append("    ").append(page).append('\n'));
    return text.toString();
  }

  String json() {
    JsonWriter json =
        ExplainedPage.place(JsonWriter.compact().object().put("type", "fact"), path, place);
    json.array("says");
    values.forEach((fact, said) -> json.object().put("path", fact).put("values", said).end());
    json.end().put("pages", pages.stream().map(Url::path).toList());
    return json.end().toString();
  }
}
