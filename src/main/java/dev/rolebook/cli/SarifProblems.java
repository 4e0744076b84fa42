package dev.rolebook.cli;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Problems as one SARIF 2.1.0 log, which code hosts and editors show beside the lines. */
final class SarifProblems {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifProblems() {}

  static String of(List<Problem> problems, String version) {
    List<Rule> rules = problems.stream().map(Problem::rule).distinct().sorted().toList();
    JsonWriter json = JsonWriter.indented().object();
    json.put("$schema", SCHEMA).put("version", "2.1.0").array("runs").object();
    json.object("tool").object("driver").put("name", "Rolebook").put("version", version);
    json.array("rules");
    rules.forEach(rule -> rule(json, rule));
    json.end().end().end();
    json.put("columnKind", "unicodeCodePoints").array("results");
    problems.forEach(problem -> result(json, problem, rules.indexOf(problem.rule())));
    return json.end().end().end().end().toString();
  }

  private static void rule(JsonWriter json, Rule rule) {
    RulePage page = RulePages.of(rule);
    json.object().put("id", rule.code()).put("name", rule.word());
    json.object("shortDescription").put("text", rule.asks()).end();
    json.object("help").put("text", page.text()).put("markdown", page.markdown()).end();
    json.object("defaultConfiguration").put("level", rule.severity().word()).end().end();
  }

  private static void result(JsonWriter json, Problem problem, int ruleIndex) {
    String hint = problem.hint().map(text -> "\nhint: " + text).orElse("");
    json.object()
        .put("ruleId", problem.rule().code())
        .put("ruleIndex", ruleIndex)
        .put("level", problem.severity().word());
    json.object("message").put("text", problem.message() + hint).end();
    json.array("locations").object();
    place(json, problem.span());
    json.end().end();
    if (!problem.notes().isEmpty()) {
      json.array("relatedLocations");
      for (Problem.Note note : problem.notes()) {
        place(json.object(), note.span());
        json.object("message").put("text", note.text()).end().end();
      }
      json.end();
    }
    problem.fix().filter(fix -> !fix.edits().isEmpty()).ifPresent(fix -> fix(json, fix));
    json.end();
  }

  /** One change of one file; a new name for a file cannot be said in this form. */
  private static void fix(JsonWriter json, Fix fix) {
    json.array("fixes").object();
    json.object("description")
        .put("text", fix.certain() ? "What was meant" : "What may be meant")
        .end();
    json.array("artifactChanges").object();
    json.object("artifactLocation").put("uri", uri(fix.edits().get(0).span().file().name())).end();
    json.array("replacements");
    for (Fix.Edit edit : fix.edits()) {
      region(json.object(), "deletedRegion", edit.span());
      json.object("insertedContent").put("text", edit.text()).end().end();
    }
    json.end().end().end().end().end();
  }

  private static void place(JsonWriter json, Span span) {
    json.object("physicalLocation");
    json.object("artifactLocation").put("uri", uri(span.file().name())).end();
    region(json, "region", span);
    json.end();
  }

  private static void region(JsonWriter json, String name, Span span) {
    json.object(name)
        .put("startLine", span.line())
        .put("startColumn", span.column())
        .put("endLine", span.endLine())
        .put("endColumn", span.endColumn())
        .end();
  }

  private static String uri(String name) {
    try {
      return new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "content";
    }
  }
}
