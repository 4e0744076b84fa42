package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --fix} says it would do is what it does. */
class MendCommandTest {
  private static final String COMPARISON = "summary: Both work in a kitchen.\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void twoRolesAndAComparisonTheWrongWayRound() throws IOException {
    shell =
        Shell.smallest(folder)
            .file("roles/baker.yaml", "name: Baker\nsummary: Bakes.\n")
            .file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n")
            .file("comparisons/cook-vs-baker.yaml", COMPARISON);
  }

  @Test
  void aFileGetsItsRightName() {
    String name = "content/comparisons/cook-vs-baker.yaml: the right name is ";
    String dry = shell.run("check", "--fix", "--dry-run").out();
    assertTrue(dry.contains(name) && dry.contains("Would mend 1 problem."), dry);
    assertTrue(isThere("cook-vs-baker") && !isThere("baker-vs-cook"));
    String done = shell.run("check", "--fix").out();
    assertTrue(done.contains(name) && done.contains("Mended 1 problem."), done);
    assertTrue(isThere("baker-vs-cook") && !isThere("cook-vs-baker"));
  }

  @Test
  void aRightNameThatIsTakenIsPromisedNeitherBeforeNorAfter() throws IOException {
    shell.file("comparisons/baker-vs-cook.yaml", COMPARISON);
    String kept = "Left alone: content/comparisons/cook-vs-baker.yaml: there is a file ";
    for (String[] words : new String[][] {{"check", "--fix", "--dry-run"}, {"check", "--fix"}}) {
      String said = shell.run(words).out();
      assertTrue(said.contains(kept), said);
      assertTrue(said.contains("Nothing can be mended for certain."), said);
      assertFalse(said.contains("the right name is"), said);
    }
    assertEquals(COMPARISON, Files.readString(comparison("cook-vs-baker")));
    assertEquals(COMPARISON, Files.readString(comparison("baker-vs-cook")));
  }

  private boolean isThere(String pair) {
    return Files.exists(comparison(pair));
  }

  private Path comparison(String pair) {
    return folder.resolve("content/comparisons/" + pair + ".yaml");
  }
}
