package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    assertTrue(second.out().contains(": 0 written, 0 removed"), second.out());
    assertEquals(1, shell.run("build", "--strict").code());
  }

  @Test
  void theNoteStandsBesideTheSiteAndKeepsItselfOutOfGit() throws Exception {
    Shell shell = Shell.smallest(folder);
    shell.run("build");
    Path notes = folder.resolve(".rolebook-last");
    assertEquals("*\n", Files.readString(notes.resolve(".gitignore")));
    assertTrue(Files.exists(notes.resolve("site.build")));
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
  void onlyTheComparisonsOfAChangedRoleAreMadeAgain() throws Exception {
    Shell shell = Shell.smallest(folder).file("site.yaml", "title: Roles\ndownloads: none\n");
    for (String role : List.of("Cook", "Waiter", "Host", "Miller")) {
      String file = "roles/" + role.toLowerCase(Locale.ROOT) + ".yaml";
      shell.file(file, "name: " + role + "\nsummary: Works as a " + role + ".\n");
    }
    assertTrue(shell.run("build", "--format", "json").out().contains("\"spared\":0,"));
    shell.file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n");
    // Six of ten pairs are without the cook; the longest page is made for its weight.
    String some = shell.run("build", "--format", "json").out();
    assertTrue(some.contains("\"spared\":5,"), some);
    assertEquals(0, shell.run("build", "--verify").code());
    shell.file("roles/cook.yaml", "name: Cook\nsummary: Bakes.\n");
    String all = shell.run("build", "--full", "--format", "json").out();
    assertTrue(all.contains("\"spared\":0,"), all);
  }

  @Test
  void anAlteredPageOfAPairIsMadeAgain() throws Exception {
    Shell shell = Shell.smallest(folder);
    for (String role : List.of("Cook", "Waiter", "Host", "Miller")) {
      String file = "roles/" + role.toLowerCase(Locale.ROOT) + ".yaml";
      shell.file(file, "name: " + role + "\nsummary: Works as a " + role + ".\n");
    }
    shell.run("build");
    Path page = shell.site().resolve("compare/host-vs-miller.html");
    Path twin = shell.site().resolve("compare/host-vs-waiter.json");
    String before = Files.readString(page);
    Files.writeString(page, before.replace("Host", "Hast"));
    Files.delete(twin);
    shell.file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n");
    assertEquals(0, shell.run("build").code());
    assertEquals(before, Files.readString(page));
    assertTrue(Files.exists(twin));
    assertEquals(0, shell.run("build", "--verify").code());
  }

  @Test
  void whoAsksWhereTheTimeGoesSeesEveryPageMade() throws Exception {
    Shell shell = Shell.smallest(folder);
    shell.run("build");
    assertTrue(shell.run("build", "--profile").out().contains("write Html"));
  }
}
