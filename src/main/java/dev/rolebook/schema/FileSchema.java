package dev.rolebook.schema;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.load.Kind;
import dev.rolebook.load.Known;
import dev.rolebook.load.Shape;
import dev.rolebook.load.TextForm;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Site;
import java.lang.reflect.Type;

/** What one kind of file may hold, as JSON Schema (draft-07) for editors. */
public final class FileSchema {
  private final FileKind file;
  private final JsonWriter json = JsonWriter.indented().object();
  private final Definitions definitions;
  private final Keywords keywords;

  private FileSchema(FileKind file, Known known) {
    this.file = requireNonNull(file, "file");
    this.definitions = new Definitions(json, requireNonNull(known, "known"));
    this.keywords = new Keywords(json, title(), definitions);
  }

  /** The schema of a kind of file, for content that has these entries. */
  public static String of(FileKind file, Known known) {
    return new FileSchema(file, known).text();
  }

  private String text() {
    json.put("$schema", "http://json-schema.org/draft-07/schema#");
    json.put("title", title());
    file.kind().ifPresentOrElse(this::entries, this::single);
    definitions.write();
    return json.end().toString();
  }

  private String title() {
    return "Rolebook: " + file.name();
  }

  private void single() {
    switch (file.name()) {
      case FileKind.SITE -> entry(Site.class);
      case FileKind.WORDS -> new WordsKeywords(json, definitions, keywords).write();
      default -> redirects();
    }
  }

  private void entry(Class<?> type) {
    json.put("description", PlainWords.doc(type).orElseThrow());
    keywords.record(type);
  }

  private void entries(Kind kind) {
    if (kind == Kind.QUESTIONS) {
      json.put("description", PlainWords.doc(kind.type()).orElseThrow());
      keywords.value(questions(), false, false);
    } else if (kind.inFolder()) {
      entry(kind.type());
    } else if (kind == Kind.ASPECT) {
      json.put("description", "Groups of questions: each group is a table.");
      json.put("type", "object").object("additionalProperties");
      json.put("description", "The name of the group, then its questions.");
      vocabulary(kind);
      json.end();
    } else {
      json.put("description", "Lines of id, colon, then the keys of the entry, indented.");
      vocabulary(kind);
    }
  }

  private static Type questions() {
    return Shape.of(QuestionSet.class).fields().stream()
        .filter(field -> field.origin() == Shape.Origin.KEY)
        .findFirst()
        .orElseThrow()
        .type();
  }

  private void vocabulary(Kind kind) {
    json.put("type", "object").object("patternProperties");
    json.object(Definitions.whole(TextForm.ID.pattern().pattern()));
    entry(kind.type());
    json.end().end().put("additionalProperties", false);
  }

  private void redirects() {
    json.put("description", "Lines of an old address, colon, and the new one.");
    json.put("type", "object").object("patternProperties");
    json.object(Definitions.whole(TextForm.OLD_ADDRESS.pattern().pattern()));
    definitions.form(TextForm.NEW_ADDRESS);
    json.end().end().put("additionalProperties", false);
  }
}
