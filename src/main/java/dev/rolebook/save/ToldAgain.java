package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Severity;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Problems as JSON and back, without the texts that they are in: those are read again where they
 * stand.
 */
final class ToldAgain {
  private final Function<String, Optional<SourceFile>> texts;
  private final Map<String, SourceFile> read = new HashMap<>();

  /**
   * @param texts the text of a file by the name that messages call it
   */
  ToldAgain(Function<String, Optional<SourceFile>> texts) {
    this.texts = requireNonNull(texts, "texts");
  }

  static void write(JsonWriter json, List<Problem> problems) {
    json.array("problems");
    for (Problem problem : problems) {
      json.object().put("rule", problem.rule().name()).put("severity", problem.severity().name());
      place(json, problem.span());
      json.put("message", problem.message()).put("hint", problem.hint()).array("notes");
      for (Problem.Note note : problem.notes()) {
        place(json.object(), note.span());
        json.put("text", note.text()).end();
      }
      json.end();
      problem.fix().ifPresent(fix -> write(json, fix));
      json.end();
    }
    json.end();
  }

  private static void write(JsonWriter json, Fix fix) {
    json.object("fix").put("certain", fix.certain()).array("edits");
    for (Fix.Edit edit : fix.edits()) {
      place(json.object(), edit.span());
      json.put("text", edit.text()).end();
    }
    json.end().array("renames");
    for (Fix.Rename rename : fix.renames()) {
      json.object().put("from", rename.from()).put("to", rename.to()).end();
    }
    json.end().end();
  }

  private static void place(JsonWriter json, Span span) {
    json.put("file", span.file().name())
        .put("known", !span.file().text().isEmpty())
        .put("start", span.start())
        .put("end", span.end());
  }

  /** Reads what {@link #write} wrote; throws {@code RuntimeException} on anything else. */
  List<Problem> problems(Object json) {
    return list(json).stream().map(this::problem).toList();
  }

  private Problem problem(Map<?, ?> json) {
    return new Problem(
        Rule.valueOf(text(json, "rule")),
        Severity.valueOf(text(json, "severity")),
        span(json),
        text(json, "message"),
        Optional.ofNullable((String) json.get("hint")),
        list(json.get("notes")).stream()
            .map(note -> new Problem.Note(span(note), text(note, "text")))
            .toList(),
        Optional.ofNullable((Map<?, ?>) json.get("fix")).map(this::fix));
  }

  private Fix fix(Map<?, ?> json) {
    return new Fix(
        list(json.get("edits")).stream()
            .map(edit -> new Fix.Edit(span(edit), text(edit, "text")))
            .toList(),
        list(json.get("renames")).stream()
            .map(rename -> new Fix.Rename(text(rename, "from"), text(rename, "to")))
            .toList(),
        Boolean.parseBoolean(text(json, "certain")));
  }

  private Span span(Map<?, ?> json) {
    String name = text(json, "file");
    SourceFile file =
        Boolean.parseBoolean(text(json, "known"))
            ? read.computeIfAbsent(name, n -> texts.apply(n).orElseThrow())
            : new SourceFile(name, "");
    return new Span(
        file, Integer.parseInt(text(json, "start")), Integer.parseInt(text(json, "end")));
  }

  private static String text(Map<?, ?> json, String key) {
    return requireNonNull((String) json.get(key), key);
  }

  private static List<Map<?, ?>> list(Object json) {
    return ((List<?>) json).stream().<Map<?, ?>>map(element -> (Map<?, ?>) element).toList();
  }
}
