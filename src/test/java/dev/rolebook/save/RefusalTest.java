package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.SaveOptions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which a site could do harm, and names that are in the way. */
class RefusalTest {
  private static final Map<String, String> SITE =
      Map.of("index.html", "home", "roles/a.html", "role a");
  private static final SaveOptions ADOPT = new SaveOptions(Mode.PUBLISH, true, false, false, false);

  @TempDir Path top;
  private Path project;
  private Path home;
  private Path out;

  @BeforeEach
  void makeAProject() throws IOException {
    home = Files.createDirectories(top.resolve("homes/me"));
    project = Files.createDirectory(top.resolve("project"));
    for (String folder : List.of("content/roles", "templates", "src/main", ".git/objects")) {
      Files.createDirectories(project.resolve(folder));
    }
    Files.writeString(project.resolve("content/site.yaml"), "title: x");
    out = project.resolve("site");
  }

  @Test
  void theRootOfTheDiskIsRefused() throws Exception {
    refused(Path.of("/"), "is the root of the disk");
  }

  @Test
  void aHomeAndWhatIsAboveItAreRefused() throws Exception {
    refused(home, "holds a home folder");
    refused(home.getParent(), "holds a home folder");
  }

  @Test
  void theProjectAndWhatIsAboveItAreRefused() throws Exception {
    refused(project, "holds the content");
    refused(project.resolve("site/.."), "holds the content");
    refused(top, "holds");
  }

  @Test
  void foldersThatBuildsKeepForThemselvesAreRefused() throws Exception {
    refused(top.resolve(".rolebook-last"), "is where builds keep their notes");
    refused(top.resolve(".rolebook-last/site"), "is where builds keep their notes");
    refused(top.resolve(".site.rolebook-next"), "has the name of a build's private folder");
    refused(out.resolve(".rolebook-next"), "has the name of a build's private folder");
  }

  @Test
  void foldersOfTheProjectAreRefused() throws Exception {
    refused(project.resolve("content"), "is inside content/");
    refused(project.resolve("content/roles"), "is inside content/");
    refused(project.resolve("content/new/site"), "is inside content/");
    refused(project.resolve("templates"), "is inside templates/");
    refused(project.resolve("src/main/site"), "is inside src/");
    refused(project.resolve(".git/site"), "Git repository");
  }

  @Test
  void noDetourOverALinkHidesWhatAFolderIs() throws Exception {
    Files.createSymbolicLink(top.resolve("detour"), project.resolve("content"));
    refused(top.resolve("detour/site"), "is inside content/");
    refused(top.resolve("detour"), "is a link, not a folder");
    Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
    Files.delete(project.resolve("templates"));
    Files.createSymbolicLink(project.resolve("templates"), elsewhere);
    refused(elsewhere.resolve("site"), "is inside templates/");
    refused(elsewhere, "is inside templates/");
  }

  @Test
  void aFileAndALinkAreRefused() throws Exception {
    Files.writeString(out, "x");
    refused(out, "is a file, not a folder");
    Files.delete(out);
    Files.createSymbolicLink(out, top.resolve("nowhere"));
    refused(out, "is a link, not a folder");
  }

  @Test
  void aRepositoryIsRefused() throws Exception {
    Folders.save(out, SITE);
    Files.createDirectory(out.resolve(".git"));
    refused(out, "it holds .git");
    Files.delete(out.resolve(".git"));
    Files.writeString(out.resolve(".git"), "gitdir: elsewhere");
    refused(out, "it holds .git");
  }

  @Test
  void aFolderOfSomebodyElseIsRefusedUntilItIsTakenOver() throws Exception {
    Files.createDirectories(out.resolve("photos"));
    Files.writeString(out.resolve("photos/cat.txt"), "cat");
    Files.writeString(out.resolve("index.html"), "mine");
    refused(out, "holds files that Rolebook did not write: index.html, photos/cat.txt");
    Changes changes = Folders.save(out, SITE, ADOPT);
    assertEquals(List.of("index.html"), changes.changed());
    assertEquals(List.of("photos/cat.txt"), changes.foreign());
    Map<String, String> both = new TreeMap<>(SITE);
    both.put("photos/cat.txt", "cat");
    assertEquals(both, Folders.read(out));
    assertTrue(Folders.save(out, SITE).isEmpty());
  }

  @Test
  void aNewFolderMustBeNew() throws Exception {
    SaveOptions mustBeNew = new SaveOptions(Mode.PUBLISH, false, false, true, false);
    Folders.save(out, SITE, mustBeNew);
    assertEquals(SITE, Folders.read(out));
    Refused refused = assertThrows(Refused.class, () -> Folders.save(out, SITE, mustBeNew));
    assertTrue(refused.getMessage().contains("is not new"), refused::getMessage);
  }

  @Test
  void aListThatIsNotAsWeWroteItIsRefusedUntilTheFolderIsTakenOver() throws Exception {
    Folders.save(out, SITE);
    Path list = out.resolve(Manifest.NAME);
    String good = Files.readString(list);
    for (String bad :
        List.of(
            "",
            "<<<<<<< ours\n" + good,
            good.strip(),
            good + "x\n",
            good + "0000000000000000 1 ../../content/site.yaml\n",
            good + "0000000000000000 1 /etc/passwd\n",
            good + "0000000000000000 one index.html\n",
            good + "zzzzzzzzzzzzzzzz 1 index.html\n")) {
      Files.writeString(list, bad);
      refused(out, "is not as Rolebook wrote it");
    }
    Folders.save(out, SITE, ADOPT);
    assertEquals(good, Files.readString(list));
  }

  @Test
  void aListThatIsALinkIsRefused() throws Exception {
    Folders.save(out, SITE);
    Files.move(out.resolve(Manifest.NAME), top.resolve("list"));
    Files.createSymbolicLink(out.resolve(Manifest.NAME), top.resolve("list"));
    refused(out, "is a link, not a file");
  }

  @Test
  void aListThatNamesAHiddenFileIsRefusedAndTheFileStays() throws Exception {
    Folders.save(out, SITE);
    Path config = Files.createDirectories(out.resolve("sub/.git")).resolve("config");
    Files.writeString(config, "x");
    Path list = out.resolve(Manifest.NAME);
    Files.writeString(list, Files.readString(list) + "81cad92149dc4fc1 1 sub/.git/config\n");
    Refused refused = assertThrows(Refused.class, () -> Folders.save(out, SITE));
    assertTrue(refused.getMessage().contains("is not as Rolebook wrote it"), refused.getMessage());
    assertEquals("x", Files.readString(config));
  }

  @Test
  void aListThatIsAFolderIsRefusedEvenWhereTheSiteIsTakenOver() throws Exception {
    Files.createDirectories(out.resolve(Manifest.NAME));
    Refused refused = assertThrows(Refused.class, () -> Folders.save(out, SITE, ADOPT));
    assertTrue(refused.getMessage().contains("is a folder, not a file"), refused.getMessage());
  }

  @Test
  void whatIsNoFileWhereAKilledBuildLeavesFilesIsNeitherReadNorFollowed() throws Exception {
    for (String name : List.of("claims", "lock", "new")) {
      Path site = project.resolve("site-" + name);
      Folders.save(site, SITE);
      Files.createDirectory(site.resolve(Stage.NAME));
      Files.createSymbolicLink(site.resolve(Stage.NAME).resolve(name), top.resolve("nowhere"));
      Map<String, String> other = Map.of("index.html", "other");
      Refused refused = assertThrows(Refused.class, () -> Folders.save(site, other));
      assertTrue(refused.getMessage().endsWith(name + " is in the way"), refused.getMessage());
      assertEquals("home", Files.readString(site.resolve("index.html")));
    }
  }

  @Test
  void nothingIsWrittenThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("b.html"), "not ours");
    Folders.save(out, Map.of("index.html", "home"));
    Files.createSymbolicLink(out.resolve("roles"), elsewhere);
    refused(out, "roles is in the way: a link");
    assertEquals(Map.of("b.html", "not ours"), Folders.all(elsewhere));
    Files.delete(out.resolve("roles"));
    Files.createDirectory(out.resolve("roles"));
    Files.createSymbolicLink(out.resolve("roles/a.html"), elsewhere.resolve("b.html"));
    refused(out, "a.html is in the way: a link");
    assertEquals(Map.of("b.html", "not ours"), Folders.all(elsewhere));
  }

  @Test
  void nothingIsDeletedThroughALink() throws Exception {
    Folders.save(out, SITE);
    Path elsewhere = top.resolve("elsewhere");
    Files.move(out.resolve("roles"), elsewhere);
    Files.createSymbolicLink(out.resolve("roles"), elsewhere);
    Changes changes = Folders.save(out, Map.of("index.html", "home"));
    assertEquals(List.of("roles"), changes.foreign());
    assertEquals(Map.of("a.html", "role a"), Folders.all(elsewhere));
  }

  @Test
  void aLinkInThePlaceOfWhatWasOursIsLeftAlone() throws Exception {
    Folders.save(out, SITE);
    Files.delete(out.resolve("roles/a.html"));
    Files.createSymbolicLink(out.resolve("roles/a.html"), project.resolve("content/site.yaml"));
    Changes changes = Folders.save(out, Map.of("index.html", "home"));
    assertEquals(List.of("roles/a.html"), changes.foreign());
    assertEquals("title: x", Files.readString(project.resolve("content/site.yaml")));
  }

  @Test
  void aFileOrFolderOfSomebodyElseInTheWayIsRefused() throws Exception {
    Folders.save(out, Map.of("index.html", "home"));
    Files.writeString(out.resolve("roles"), "a file");
    refused(out, "roles is in the way: a file");
    Files.delete(out.resolve("roles"));
    Files.createDirectories(out.resolve("roles/a.html"));
    refused(out, "a.html is in the way: a folder");
    Files.delete(out.resolve("roles/a.html"));
    Files.writeString(out.resolve("roles/a.html"), "mine");
    refused(out, "a.html is in the way: a file");
    Folders.save(out, SITE, ADOPT);
    assertEquals(SITE, Folders.read(out));
  }

  @Test
  void aFileOfSomebodyElseThatIsTheSameBecomesOurs() throws Exception {
    Folders.save(out, Map.of("index.html", "home"));
    Files.createDirectory(out.resolve("roles"));
    Files.writeString(out.resolve("roles/a.html"), "role a");
    assertTrue(Folders.save(out, SITE).isEmpty());
    Folders.save(out, Map.of("index.html", "home"));
    assertEquals(Map.of("index.html", "home"), Folders.read(out));
  }

  private void refused(Path folder, String why) throws IOException {
    Map<String, String> before = Folders.all(top);
    Refused refused =
        assertThrows(
            Refused.class,
            () -> {
              SiteFolder site =
                  SiteFolder.open(
                      new LocalDisk(), folder, project, Optional.of(home), SaveOptions.CAREFUL);
              try (Draft draft = site.draft()) {
                for (Map.Entry<String, String> file : SITE.entrySet()) {
                  draft.add(Folders.file(file.getKey(), file.getValue()));
                }
                draft.publish();
              }
            });
    assertTrue(refused.getMessage().contains(why), refused::getMessage);
    assertTrue(!refused.hint().isEmpty());
    assertEquals(before, Folders.all(top));
  }
}
