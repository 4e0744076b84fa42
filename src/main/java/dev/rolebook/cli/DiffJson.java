package dev.rolebook.cli;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.save.Changes;
import java.util.Locale;

/** What a build would change, for programs: one object. */
final class DiffJson {
  private DiffJson() {}

  static String of(SiteDiff diff) {
    JsonWriter json = JsonWriter.compact().object().put("type", "diff");
    json.put("same", diff.isEmpty()).put("note", diff.note());
    json.array("facts");
    for (SiteDiff.Fact fact : diff.facts()) {
      json.object()
          .put("path", fact.change().path())
          .put("kind", fact.kind().name().toLowerCase(Locale.ROOT))
          .put("before", fact.change().before())
          .put("after", fact.change().after());
      fact.pages().ifPresent(pages -> json.put("pages", pages));
      json.end();
    }
    json.end();
    files(json, "pages", diff.pages());
    files(json, "files", diff.files());
    json.array("moved");
    diff.moved()
        .forEach(link -> json.object().put("from", link.text()).put("to", link.href()).end());
    json.end().array("addresses");
    diff.addresses()
        .forEach(
            problem ->
                json.object()
                    .put("rule", problem.rule().code())
                    .put("message", problem.message())
                    .put("hint", problem.hint())
                    .end());
    return json.end().end().toString();
  }

  private static void files(JsonWriter json, String key, Changes changes) {
    json.object(key)
        .put("new", changes.created())
        .put("changed", changes.changed())
        .put("gone", changes.removed())
        .end();
  }
}
