package dev.rolebook.cli;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Span;
import java.util.List;

/**
 * Problems as JSON lines: one object on each line, with {@code "type": "problem"}.
 *
 * <p>{@code file}, {@code line}, {@code column}, {@code endLine}, {@code endColumn} are the place
 * (from 1, columns in code points, the end after the last character); {@code severity} is {@code
 * error} or {@code warning}; {@code rule} the code; {@code message}, and {@code hint} where there
 * is one; {@code help} the command that explains the rule; {@code notes} other places, each with
 * {@code file}, {@code line}, {@code column}, {@code text}; {@code fix} what to write instead,
 * where that can be said: {@code certain}, and {@code edits} (a place and the {@code text} for it)
 * or {@code renames} ({@code from}, {@code to}).
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
        .put("help", "rolebook explain " + problem.rule().code())
        .array("notes");
    for (Problem.Note note : problem.notes()) {
      place(json.object(), note.span());
      json.put("text", note.text()).end();
    }
    json.end();
    problem.fix().ifPresent(fix -> fix(json, fix));
    return json.end().toString();
  }

  private static void fix(JsonWriter json, Fix fix) {
    json.object("fix").put("certain", fix.certain());
    if (!fix.edits().isEmpty()) {
      json.array("edits");
      for (Fix.Edit edit : fix.edits()) {
        place(json.object(), edit.span());
        json.put("endLine", edit.span().endLine())
            .put("endColumn", edit.span().endColumn())
            .put("text", edit.text())
            .end();
      }
      json.end();
    }
    if (!fix.renames().isEmpty()) {
      json.array("renames");
      fix.renames().forEach(r -> json.object().put("from", r.from()).put("to", r.to()).end());
      json.end();
    }
    json.end();
  }

  private static void place(JsonWriter json, Span span) {
    json.put("file", span.file().name()).put("line", span.line()).put("column", span.column());
  }
}
