package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that would only repeat the last one says what the last one said. */
class SparedBuildTest {
  @TempDir Path folder;

  @Test
  void warningsAreToldAgainWithTheirLines() throws Exception {
    Shell shell = Shell.smallest(folder).file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n");
    Shell.Ran first = shell.run("build", "--all");
    Shell.Ran second = shell.run("build", "--all");
    assertTrue(first.err().contains("warning["), first.err());
    assertEquals(first.err(), second.err());
    assertEquals(first.code(), second.code());
    assertTrue(second.out().contains(": 0 changed, 0 removed"), second.out());
    assertEquals(1, shell.run("build", "--strict").code());
  }

  @Test
  void theNoteStandsBesideTheSiteAndKeepsItselfOutOfGit() throws Exception {
    Shell shell = Shell.smallest(folder);
    shell.run("build");
    Path notes = folder.resolve(".rolebook-last");
    assertEquals("*\n", Files.readString(notes.resolve(".gitignore")));
    assertTrue(Files.exists(notes.resolve("site.json")));
    assertFalse(Files.exists(shell.site().resolve(".rolebook-last")));
  }

  @Test
  void aFileInThePlaceOfTheNotesStopsNoBuild() throws Exception {
    Shell shell = Shell.smallest(folder);
    Path notes = Files.writeString(folder.resolve(".rolebook-last"), "mine");
    assertEquals(0, shell.run("build").code());
    assertEquals(0, shell.run("build").code());
    assertEquals("mine", Files.readString(notes));
  }

  @Test
  void aLookAheadAndAFirstBuildIntoANewFolderNoteNothing() throws Exception {
    Shell shell = Shell.smallest(folder);
    shell.run("build", "--dry-run");
    shell.run("build", "--into", folder.resolve("releases/7").toString());
    assertFalse(Files.exists(folder.resolve(".rolebook-last")));
    assertFalse(Files.exists(folder.resolve("releases/.rolebook-last")));
  }

  @Test
  void whoAsksWhereTheTimeGoesSeesEveryPageMade() throws Exception {
    Shell shell = Shell.smallest(folder);
    shell.run("build");
    assertTrue(shell.run("build", "--profile").out().contains("write Html"));
  }
}
