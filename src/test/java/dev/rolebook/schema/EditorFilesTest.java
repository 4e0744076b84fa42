package dev.rolebook.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import dev.rolebook.load.Folder;
import dev.rolebook.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas and settings that editors use are in the repository, and up to date. */
class EditorFilesTest {
  @TempDir Path temp;

  @Test
  void theCommittedFilesAreWhatTheProgramMakes() throws IOException {
    Map<String, String> wanted =
        new LinkedHashMap<>(EditorFiles.schemas(Loader.known(Path.of(""))));
    wanted.put(EditorFiles.SETTINGS, EditorFiles.settings());
    for (Map.Entry<String, String> file : wanted.entrySet()) {
      Path path = Path.of(file.getKey());
      if (System.getProperty("update") != null) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      assertTrue(Files.exists(path), path + " is missing: ./rolebook schema writes it");
      assertEquals(
          file.getValue(), Files.readString(path), path + " is old: ./rolebook schema writes it");
    }
  }

  @Test
  void everySchemaSaysWhatItsFilesAreFor() {
    EditorFiles.schemas(Loader.known(Path.of("")))
        .forEach(
            (place, text) -> {
              Map<String, Object> schema = StrictJson.object(text);
              assertEquals("http://json-schema.org/draft-07/schema#", schema.get("$schema"));
              assertTrue(((String) schema.get("description")).length() > 10, place);
            });
  }

  @Test
  void everyKeyHasHelp() {
    EditorFiles.schemas(Loader.known(Path.of("src/test/sites/every-field")))
        .forEach((place, text) -> needHelp(place, StrictJson.parse(text)));
  }

  private static void needHelp(String at, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(item -> needHelp(at, item));
    }
    if (!(value instanceof Map<?, ?> map)) {
      return;
    }
    map.forEach((key, inner) -> needHelp(at + "/" + key, inner));
    if (map.get("properties") instanceof Map<?, ?> keys) {
      keys.forEach(
          (key, keywords) -> {
            if (keywords instanceof Map<?, ?> help) {
              String said = String.valueOf(help.get("description"));
              assertTrue(said.matches("(?s)\\S.*"), at + "/" + key + ": no help");
              assertFalse(said.equals("null"), at + "/" + key + ": no help");
            }
          });
    }
  }

  @Test
  void idsAreKnownThoughTheContentHasMistakes() {
    Folder folder = Folder.smallest(temp);
    folder.file("roles/cook.yaml", "nmae: Cook", "tools: [nothing]");
    folder.file("tools.yaml", "oven:", "  name: Oven", "  nonsense: x");
    String schema = EditorFiles.schemas(Loader.known(temp)).get("content/.schema/roles.json");
    assertTrue(schema.contains("\"cook\""), schema);
    assertTrue(schema.contains("\"Oven\""), schema);
  }

  @Test
  void anyIdWillDoWhereTheFileOfItsKindCannotBeRead() {
    Folder folder = Folder.smallest(temp);
    folder.file("tools.yaml", "oven: [");
    String schema = EditorFiles.schemas(Loader.known(temp)).get("content/.schema/roles.json");
    Map<String, Object> role = Map.of("name", "Cook", "summary", "Cooks.", "tools", List.of("x"));
    assertEquals(List.of(), SchemaCheck.problems(schema, role));
  }

  @Test
  void idsThatLookLikeNumbersAreAllowedAsEditorsHandThemOver() {
    Folder folder = Folder.smallest(temp);
    folder.file("tools.yaml", "365:", "  name: Office");
    String schema = EditorFiles.schemas(Loader.known(temp)).get("content/.schema/roles.json");
    Map<String, Object> role =
        Map.of("name", "Cook", "summary", "x", "tools", List.of(new java.math.BigDecimal(365)));
    assertEquals(List.of(), SchemaCheck.problems(schema, role));
  }

  @Test
  void aFileWithAnOddNameSpoilsNoPattern() {
    Folder folder = Folder.smallest(temp).file("roles/cook.yaml", "name: Cook", "summary: x");
    folder.file("roles/(odd.yaml", "name: Odd", "summary: x");
    String schema = EditorFiles.schemas(Loader.known(temp)).get("content/.schema/comparisons.json");
    Map<String, Object> pair = Map.of("related", "baker-vs-cook");
    assertEquals(List.of(), SchemaCheck.problems(schema, pair));
    assertEquals(1, SchemaCheck.problems(schema, Map.of("related", "baker-vs-(odd")).size());
  }

  @Test
  void theSchemasAreNoFilesOfTheContent() throws IOException {
    Folder folder = Folder.smallest(temp);
    int before = folder.problems().size();
    for (Map.Entry<String, String> file : EditorFiles.schemas(Loader.known(temp)).entrySet()) {
      folder.text(file.getKey().replaceFirst("^content/", ""), file.getValue());
    }
    assertEquals(before, folder.problems().size());
  }
}
