package dev.rolebook.schema;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.load.Known;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that help editors to write content: a schema for each kind of file, and the settings
 * that say which is for which.
 */
public final class EditorFiles {
  /** Where Visual Studio Code looks for the settings of a project. */
  public static final String SETTINGS = ".vscode/settings.json";

  private static final String FOLDER = "content/.schema/";

  private EditorFiles() {}

  /** The schemas by their place in the project, for content that has these entries. */
  public static Map<String, String> schemas(Known known) {
    Map<String, String> schemas = new LinkedHashMap<>();
    FileKind.all().forEach(file -> schemas.put(place(file), FileSchema.of(file, known)));
    return Collections.unmodifiableMap(schemas);
  }

  private static String place(FileKind file) {
    return FOLDER + file.name() + ".json";
  }

  /** The settings for a project that has none. */
  public static String settings() {
    JsonWriter json = JsonWriter.indented().object().object("yaml.schemas");
    yaml().forEach(file -> json.put("./" + place(file), pattern(file)));
    return json.end().end().toString();
  }

  private static List<FileKind> yaml() {
    return FileKind.all().stream().filter(FileKind::isYaml).toList();
  }

  private static String pattern(FileKind file) {
    return "content/" + file.pattern();
  }

  /** Whether settings that somebody wrote name every schema for its files already. */
  public static boolean isIn(String settings) {
    String text = settings.replaceAll("\\s", "");
    return yaml().stream()
        .map(file -> JsonWriter.quote("./" + place(file)) + ":" + JsonWriter.quote(pattern(file)))
        .allMatch(text::contains);
  }
}
