package dev.rolebook.cli;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Span;
import java.util.List;

/**
 * Problems as JSON lines: one object on each line, with {@code "type": "problem"}.
 *
 * <p>{@code file}, {@code line}, {@code column}, {@code endLine}, {@code endColumn} are the place
 * (from 1, columns in code points, the end after the last character); {@code severity} is {@code
 * error} or {@code warning}; {@code rule} the code; {@code message}, and {@code hint} where there
 * is one; {@code notes} other places, each with {@code file}, {@code line}, {@code column}, {@code
 * text}.
 */
final class JsonProblems {
  private JsonProblems() {}

  static String of(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    problems.forEach(problem -> lines.append(line(problem)).append('\n'));
    return lines.toString();
  }

  private static String line(Problem problem) {
    JsonWriter json = JsonWriter.compact().object().put("type", "problem");
    place(json, problem.span());
    json.put("endLine", problem.span().endLine())
        .put("endColumn", problem.span().endColumn())
        .put("severity", problem.severity().word())
        .put("rule", problem.rule().code())
        .put("message", problem.message())
        .put("hint", problem.hint())
        .array("notes");
    for (Problem.Note note : problem.notes()) {
      place(json.object(), note.span());
      json.put("text", note.text()).end();
    }
    return json.end().end().toString();
  }

  private static void place(JsonWriter json, Span span) {
    json.put("file", span.file().name()).put("line", span.line()).put("column", span.column());
  }
}
