package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
  @TempDir Path temp;
  private Shell shell;

  @BeforeEach
  void project() throws IOException {
    shell = Shell.smallest(temp);
  }

  private Path schemas() {
    return temp.resolve("content/.schema");
  }

  private Path settings() throws IOException {
    return Files.createDirectories(temp.resolve(".vscode")).resolve("settings.json");
  }

  @Test
  void theSchemasAndTheSettingsAreWrittenAndTold() throws IOException {
    Shell.Ran ran = shell.run("schema");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.lines().contains("wrote content/.schema/roles.json"), ran.out());
    assertTrue(ran.lines().contains("wrote .vscode/settings.json"), ran.out());
    Map<String, Object> settings = StrictJson.object(Files.readString(settings()));
    ((Map<?, ?>) settings.get("yaml.schemas"))
        .keySet()
        .forEach(
            schema -> assertTrue(Files.exists(temp.resolve((String) schema)), () -> "" + schema));
  }

  @Test
  void whatIsUpToDateIsNotWrittenAgain() throws IOException {
    shell.run("schema");
    Object before = Files.getLastModifiedTime(schemas().resolve("roles.json"));
    Shell.Ran again = shell.run("schema");
    assertEquals("Everything is up to date.\n", again.out());
    assertEquals(before, Files.getLastModifiedTime(schemas().resolve("roles.json")));
    assertEquals(0, shell.run("schema", "--check").code());
  }

  @Test
  void checkTellsWhatIsMissingAndWhatIsOld() throws IOException {
    Shell.Ran missing = shell.run("schema", "--check");
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("content/.schema/roles.json is missing"), missing.err());
    assertTrue(Files.notExists(schemas()));
    shell.run("schema");
    shell.file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n");
    Shell.Ran old = shell.run("schema", "--check");
    assertEquals(1, old.code());
    assertTrue(old.err().contains("content/.schema/roles.json is old"), old.err());
    assertTrue(old.err().contains("hint: rolebook schema"), old.err());
  }

  @Test
  void settingsOfSomebodyElseStayAsTheyAre() throws IOException {
    String own = "{\n  // mine\n  \"editor.rulers\": [100],\n}\n";
    Files.writeString(settings(), own);
    Shell.Ran ran = shell.run("schema");
    assertEquals(3, ran.code());
    assertTrue(ran.err().contains(".vscode/settings.json is yours"), ran.err());
    assertTrue(ran.err().contains("rolebook schema --print settings"), ran.err());
    Shell.Ran shown = shell.run("schema", "--print", "settings");
    assertTrue(shown.out().contains("content/roles/*.yaml"), shown.out());
    assertEquals(own, Files.readString(settings()));
    assertTrue(Files.exists(schemas().resolve("roles.json")));
    assertEquals(0, shell.run("schema", "--no-settings").code());
    assertEquals(0, shell.run("schema", "--check", "--no-settings").code());
  }

  @Test
  void settingsThatNameTheSchemasAreFineWhateverElseTheyHold() throws IOException {
    shell.run("schema");
    String ours = Files.readString(settings());
    String more = ours.replaceFirst("\\{", "{ // mine\n\"editor.rulers\": [100],");
    Files.writeString(settings(), more);
    assertEquals(0, shell.run("schema").code());
    assertEquals(more, Files.readString(settings()));
  }

  @Test
  void aSchemaIsPrintedByTheNameOfItsFilesOrOfOneEntry() {
    Shell.Ran roles = shell.run("schema", "--print", "roles");
    assertEquals("Rolebook: roles", StrictJson.object(roles.out()).get("title"));
    assertEquals(roles.out(), shell.run("schema", "--print", "role").out());
    Shell.Ran wrong = shell.run("schema", "--print", "rols");
    assertEquals(2, wrong.code());
    assertEquals(2, shell.run("schema", "--check", "--print", "roles").code());
    assertTrue(wrong.err().contains("did you mean roles?"), wrong.err());
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(schemas(), elsewhere);
    Shell.Ran ran = shell.run("schema");
    assertEquals(3, ran.code());
    assertTrue(ran.err().contains("is not a plain folder"), ran.err());
    try (var inside = Files.list(elsewhere)) {
      assertEquals(0, inside.count());
    }
  }
}
