package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import dev.rolebook.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build would change, told before anything is written. */
class DiffTest {
  private static final String BAKER = "name: Baker\nsummary: Bakes bread.\ntools: [oven]\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void publishASite() throws IOException {
    shell = project(folder);
    assertEquals(Exit.FINE, shell.run("build").code());
  }

  private static Shell project(Path folder) throws IOException {
    return Shell.smallest(folder)
        .file("tools.yaml", "oven: {name: Oven}\nscale: {name: Scale, meaning: Weighs.}\n")
        .file("roles/baker.yaml", BAKER)
        .file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n");
  }

  @Test
  void nothingIsToldWhereNothingWouldChange() {
    Ran ran = shell.run("diff", "--exit-code");
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertEquals("Nothing would change.\n", ran.out());
  }

  @Test
  void aFactIsToldWithWhatCameAndWentAndOnHowManyPagesItIs() throws IOException {
    shell.file("roles/baker.yaml", BAKER.replace("[oven]", "[oven, scale]"));
    Path page = shell.site().resolve("roles/baker.html");
    String before = Files.readString(page);
    Ran ran = shell.run("diff");
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertTrue(ran.out().matches("(?s)Facts\n  baker: tools \\+ Scale; \\d+ pages\n.*"), ran.out());
    assertTrue(ran.out().contains("\n  changed roles/baker.html\n"), ran.out());
    assertFalse(ran.out().contains("changed roles/cook.html"), ran.out());
    assertEquals(before, Files.readString(page));
    assertEquals(Exit.CONTENT, shell.run("diff", "--exit-code").code());
  }

  @Test
  void aChangedSentenceIsToldWithBothAndANewRoleByItsName() throws IOException {
    shell.file("roles/baker.yaml", BAKER.replace("Bakes bread.", "Bakes *rye*."));
    shell.file("roles/miller.yaml", "name: Miller\nsummary: Grinds.\n");
    Ran ran = shell.run("diff");
    assertTrue(
        ran.out().contains("\n  baker: summary \"Bakes bread.\" -> \"Bakes rye.\"; "), ran.out());
    assertTrue(ran.out().contains("\n  miller is new\n"), ran.out());
    assertTrue(ran.out().contains("\n  new roles/miller.html\n"), ran.out());
    String markdown = shell.run("diff", "--format", "markdown").out();
    assertTrue(markdown.startsWith("## Facts\n\n- "), markdown);
    assertTrue(markdown.contains("\n- `miller` is new\n"), markdown);
  }

  @Test
  void whatWouldBeLostIsToldWithTheLineThatKeepsIt() throws IOException {
    Files.delete(folder.resolve("content/roles/cook.yaml"));
    Ran ran = shell.run("diff");
    assertEquals(Exit.CONTENT, ran.code());
    assertTrue(ran.out().contains("\n  cook is gone\n"), ran.out());
    assertTrue(ran.out().contains("\n  gone roles/cook.html\n"), ran.out());
    assertTrue(ran.out().contains("\n  E508 roles/cook.html is published"), ran.out());
    shell.file("redirects.yaml", "roles/cook.html: roles/baker.html\n");
    Ran moved = shell.run("diff");
    assertEquals(Exit.FINE, moved.code(), moved.err());
    assertTrue(moved.out().contains("\n  hire/cook.html leads to hire/baker.html\n"), moved.out());
  }

  @Test
  void allFactsOfAnotherContentCanBeCompared() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    project(other).file("tools.yaml", "oven: {name: Oven}\nscale: {name: Scale, meaning: Old.}\n");
    Ran ran = shell.run("diff", "--against", other.toString());
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertTrue(ran.out().contains("  tool.scale: meaning \"Old.\" -> \"Weighs.\""), ran.out());
    assertEquals(Exit.USAGE, shell.run("diff", "--against", folder + "/none").code());
  }

  @Test
  void programsAreToldTheSame() throws IOException {
    shell.file("roles/baker.yaml", BAKER.replace("[oven]", "[scale]"));
    Map<String, Object> diff =
        StrictJson.object(shell.run("diff", "--format", "json").lines().get(0));
    assertEquals("diff", diff.get("type"));
    assertTrue(diff.get("facts").toString().contains("role.baker.tools"), diff::toString);
    assertTrue(diff.get("pages").toString().contains("roles/baker.html"), diff::toString);
  }

  @Test
  void withoutAPublishedSiteEverythingIsNew() throws IOException {
    Ran ran = shell.run("diff", "-o", folder.resolve("none").toString());
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertTrue(ran.out().startsWith("Facts\n  there is no published site: "), ran.out());
    assertTrue(ran.out().contains("\n  new 404.html\n"), ran.out());
    Files.writeString(shell.site().resolve("data/roles.json"), "[");
    assertTrue(shell.run("diff").out().contains("data/roles.json is not as Rolebook writes it"));
  }

  @Test
  void contentThatCannotBeReadIsNotCompared() throws IOException {
    shell.file("site.yaml", "titel: x\n");
    Ran ran = shell.run("diff");
    assertEquals(Exit.CONTENT, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("error[E201]"), ran.err());
  }
}
