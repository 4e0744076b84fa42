package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import dev.rolebook.json.StrictJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what a page shows was written, and where what was written is shown. */
class ExplainTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeAProject() throws IOException {
    shell =
        Shell.smallest(folder)
            .file("tools.yaml", "oven:\n  name: Oven\n")
            .file("roles/baker.yaml", "name: Baker\nsummary: Bakes bread.\ntools: [oven]\n")
            .file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n");
  }

  @Test
  void aPageIsToldWithItsFilesAndLines() {
    Ran ran = shell.run("explain", "tools/oven.html");
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("tools/oven.html\n  shown by templates/page/tool.jte\n"));
    assertTrue(ran.out().contains("  content/tools.yaml\n    2  tool.oven.name\n"), ran.out());
    assertTrue(ran.out().contains("    3  role.baker.tools\n"), ran.out());
    assertTrue(!ran.out().contains("role.cook.summary"), ran.out());
    Ran whole = shell.run("explain", "https://example.org/roles/tools/oven.html#x");
    assertEquals(ran.out(), whole.out());
  }

  @Test
  void aFactIsToldWithItsPlaceAndItsPages() {
    Ran ran = shell.run("explain", "role.baker.tools");
    assertTrue(
        ran.out()
            .startsWith(
                "role.baker.tools\n  written at content/roles/baker.yaml:3:8\n  says oven\n  on "),
        ran.out());
    assertTrue(ran.out().contains("    tools/oven.html\n"), ran.out());
    Ran entry = shell.run("explain", "tool.oven");
    assertTrue(entry.out().contains("\n  says name: Oven\n"), entry.out());
  }

  @Test
  void bothHaveAFormForPrograms() {
    for (String what : new String[] {"tools/oven.html", "role.baker.tools"}) {
      Ran ran = shell.run("explain", what, "--format", "json");
      assertEquals(1, ran.lines().size(), ran.out());
      StrictJson.parse(ran.lines().get(0));
      assertTrue(ran.out().contains("\"file\":\"content/roles/baker.yaml\""), ran.out());
    }
  }

  @Test
  void whatIsNotThereIsToldWithTheNearestName() {
    Ran fact = shell.run("explain", "role.baker.tool");
    assertEquals(Exit.USAGE, fact.code());
    assertTrue(fact.err().contains("did you mean role.baker.tools?"), fact.err());
    Ran page = shell.run("explain", "roles/bakr.html");
    assertTrue(page.err().contains("did you mean roles/baker.html?"), page.err());
  }

  @Test
  void contentWithErrorsIsNotExplained() throws IOException {
    shell.file("site.yaml", "titel: x\n");
    assertEquals(Exit.CONTENT, shell.run("explain", "role.baker.tools").code());
    assertEquals(Exit.FINE, shell.run("explain", "E201").code());
  }
}
