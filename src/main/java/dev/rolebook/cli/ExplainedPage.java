package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.facts.Facts;
import dev.rolebook.facts.Trace;
import dev.rolebook.json.JsonWriter;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files and keys that a page is made of, with their lines. */
final class ExplainedPage {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparing((Span span) -> span.file().name()).thenComparing(Span::start);

  private final Page page;
  private final Map<String, Span> facts;

  private ExplainedPage(Page page, Map<String, Span> facts) {
    this.page = requireNonNull(page, "page");
    this.facts = requireNonNull(facts, "facts");
  }

  static ExplainedPage of(Url url, Catalog catalog, Trace trace) {
    Map<String, Set<String>> keys = keys(catalog);
    List<String> entries = trace.facts(url, List.copyOf(keys.keySet()));
    List<String> paths = new ArrayList<>();
    entries.forEach(entry -> paths.addAll(keys.get(entry)));
    Map<String, Span> facts = new LinkedHashMap<>();
    trace.facts(url, paths).stream()
        .sorted(Comparator.comparing(path -> catalog.places().of(path), BY_PLACE))
        .forEach(path -> facts.put(path, catalog.places().of(path)));
    return new ExplainedPage(trace.plan().at(url).orElseThrow().page().get(), facts);
  }

  /** The keys of each entry, by the paths of both. */
  private static Map<String, Set<String>> keys(Catalog catalog) {
    Map<String, Set<String>> keys = new TreeMap<>();
    for (String path : catalog.places().byPath().keySet()) {
      String entry = Facts.entry(path);
      if (path.length() > entry.length() && !path.startsWith("aspect-group.")) {
        int end = path.indexOf('.', entry.length() + 1);
        boolean whole = end < 0 || path.startsWith("redirects.");
        keys.computeIfAbsent(entry, e -> new TreeSet<>())
            .add(whole ? path : path.substring(0, end));
      }
    }
    return keys;
  }

  String text() {
    StringBuilder text = new StringBuilder(page.url() + "\n");
    text.append("  shown by templates/").append(page.template()).append('\n');
    Map<String, Set<String>> byFile = new LinkedHashMap<>();
    facts.forEach(
        (path, span) ->
            byFile
                .computeIfAbsent(span.file().name(), file -> new LinkedHashSet<>())
                .add("    " + span.line() + "  " + path + "\n"));
    byFile.forEach(
        (file, lines) -> {
          text.append("  ").append(file).append('\n');
          lines.forEach(text::append);
        });
    return text.toString();
  }

  String json() {
    JsonWriter json = JsonWriter.compact().object().put("type", "page");
    json.put("page", page.url().path()).put("template", "templates/" + page.template());
    json.array("facts");
    facts.forEach((path, span) -> place(json.object(), path, span).end());
    return json.end().end().toString();
  }

  static JsonWriter place(JsonWriter json, String path, Span span) {
    return json.put("path", path)
        .put("file", span.file().name())
        .put("line", span.line())
        .put("column", span.column());
  }
}
