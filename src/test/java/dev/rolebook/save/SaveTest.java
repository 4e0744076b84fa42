package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.SaveOptions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What saving does to an output folder in which nothing goes wrong. */
class SaveTest {
  private static final Map<String, String> SITE =
      Map.of(
          "index.html", "home",
          "roles/a.html", "role a",
          "roles/b.html", "role b",
          "compare/a-vs-b.html", "a or b",
          "assets/site.1.css", "style");

  @TempDir Path project;
  private Path out;

  @BeforeEach
  void nameTheFolder() {
    out = project.resolve("site");
  }

  @Test
  void aSiteThatIsNotThereYetIsMadeWholeAndNothingElseButANoteBesideIt() throws Exception {
    Changes changes = Folders.save(out, SITE);
    assertEquals(5, changes.created().size());
    assertEquals(SITE, Folders.read(out));
    assertEquals(
        List.of(project.resolve(Notes.FOLDER), out), Files.list(project).sorted().toList());
  }

  @Test
  void missingFoldersAboveTheSiteAreMade() throws Exception {
    Path deep = project.resolve("build/public/site");
    Folders.save(deep, SITE);
    assertEquals(SITE, Folders.read(deep));
  }

  @Test
  void anEmptyFolderIsFilled() throws Exception {
    Files.createDirectory(out);
    Folders.save(out, SITE);
    assertEquals(SITE, Folders.read(out));
    assertFalse(Files.exists(out.resolve(Stage.NAME)));
  }

  @Test
  void savingTheSameAgainTouchesNothing() throws Exception {
    Folders.save(out, SITE);
    Map<String, String> before = Folders.touched(out);
    assertTrue(Folders.save(out, SITE).isEmpty());
    assertEquals(before, Folders.touched(out));
  }

  @Test
  void theListOfOurFilesIsTheSameWhateverTheOrderOfAdding() throws Exception {
    Folders.save(out, SITE);
    String list = Files.readString(out.resolve(Manifest.NAME));
    Path other = project.resolve("other");
    Folders.save(other, new TreeMap<>(SITE).descendingMap());
    assertEquals(list, Files.readString(other.resolve(Manifest.NAME)));
    assertEquals("rolebook-manifest 1", list.lines().findFirst().orElseThrow());
    List<String> paths = list.lines().skip(1).map(line -> line.split(" ", 3)[2]).toList();
    assertEquals(List.copyOf(new TreeMap<>(SITE).keySet()), paths);
  }

  @Test
  void onlyWhatDiffersIsWritten() throws Exception {
    Folders.save(out, SITE);
    Map<String, String> before = Folders.touched(out);
    Map<String, String> site = new TreeMap<>(SITE);
    site.put("roles/a.html", "role A");
    Changes changes = Folders.save(out, site);
    assertEquals(new Changes(List.of(), List.of("roles/a.html"), List.of(), List.of()), changes);
    assertEquals(site, Folders.read(out));
    Map<String, String> after = Folders.touched(out);
    List<String> touched =
        after.keySet().stream().filter(p -> !after.get(p).equals(before.get(p))).toList();
    assertEquals(List.of("", Manifest.NAME, "roles", "roles/a.html"), touched);
  }

  @Test
  void whatTheSiteNoLongerHasIsRemovedWithItsEmptyFolders() throws Exception {
    Folders.save(out, SITE);
    Map<String, String> site = new TreeMap<>(SITE);
    site.remove("roles/b.html");
    site.remove("compare/a-vs-b.html");
    Changes changes = Folders.save(out, site);
    assertEquals(List.of("compare/a-vs-b.html", "roles/b.html"), changes.removed());
    assertEquals(site, Folders.read(out));
    assertFalse(Files.exists(out.resolve("compare")));
  }

  @Test
  void aFileSomebodyAddedIsKeptAndSaid() throws Exception {
    Folders.save(out, SITE);
    Files.writeString(out.resolve("CNAME"), "example.org");
    Files.createDirectory(out.resolve("compare/mine"));
    Files.writeString(out.resolve("compare/mine/x.html"), "mine");
    Map<String, String> site = new TreeMap<>(SITE);
    site.remove("compare/a-vs-b.html");
    Changes changes = Folders.save(out, site);
    assertEquals(List.of("CNAME", "compare/mine/x.html"), changes.foreign());
    site.put("CNAME", "example.org");
    site.put("compare/mine/x.html", "mine");
    assertEquals(site, Folders.read(out));
  }

  @Test
  void aFileChangedByHandIsRestoredEvenWhereItsSizeIsTheSame() throws Exception {
    Folders.save(out, SITE);
    Files.writeString(out.resolve("index.html"), "hoax");
    assertEquals(List.of("index.html"), Folders.save(out, SITE).changed());
    assertEquals(SITE, Folders.read(out));
    assertTrue(Folders.save(out, SITE).isEmpty());
  }

  @Test
  void aFileChangedByHandIsRestoredEvenWhereItsDateWasSetBack() throws Exception {
    Folders.save(out, SITE);
    var date = Files.getLastModifiedTime(out.resolve("index.html"));
    Files.writeString(out.resolve("index.html"), "hoax");
    Files.setLastModifiedTime(out.resolve("index.html"), date);
    assertEquals(List.of("index.html"), Folders.save(out, SITE).changed());
    assertEquals(SITE, Folders.read(out));
  }

  @Test
  void anOlderCopyOfAFolderThatIsMovedIntoThePlaceOfOursIsBroughtUpToDate() throws Exception {
    Folders.save(out, SITE);
    Path old = Files.createDirectories(project.resolve("old/roles"));
    Files.copy(out.resolve("roles/a.html"), old.resolve("a.html"));
    Files.copy(out.resolve("roles/b.html"), old.resolve("b.html"));
    Thread.sleep(20);
    Map<String, String> site = new TreeMap<>(SITE);
    site.put("roles/a.html", "role A");
    Folders.save(out, site);
    Thread.sleep(20);
    Files.move(out.resolve("roles"), project.resolve("away"));
    Files.move(old, out.resolve("roles"));
    assertEquals(List.of("roles/a.html"), Folders.save(out, site).changed());
    assertEquals(site, Folders.read(out));
  }

  @Test
  void aSiteWithTheNameOfOurPrivateFolderIsNotClearedAway() throws Exception {
    Folders.save(project.resolve("other"), SITE);
    Path other = project.resolve(".site" + Stage.NAME);
    Files.move(project.resolve("other"), other);
    assertThrows(Refused.class, () -> Folders.save(out, SITE));
    assertEquals(SITE, Folders.read(other));
  }

  @Test
  void aFileDeletedByHandIsRestored() throws Exception {
    Folders.save(out, SITE);
    Files.delete(out.resolve("index.html"));
    assertEquals(List.of("index.html"), Folders.save(out, SITE).created());
    assertEquals(SITE, Folders.read(out));
  }

  @Test
  void aCopyOfASiteIsKnownAgainAsItIs() throws Exception {
    Folders.save(out, SITE);
    Path copy = project.resolve("copy");
    for (Map.Entry<String, String> file : Folders.all(out).entrySet()) {
      Files.createDirectories(copy.resolve(file.getKey()).getParent());
      Files.writeString(copy.resolve(file.getKey()), file.getValue());
    }
    Map<String, String> before = Folders.touched(copy);
    assertTrue(Folders.save(copy, SITE).isEmpty());
    assertEquals(before, Folders.touched(copy));
  }

  @Test
  void filesAreReadableByEverybodyWhateverTheUmask() throws Exception {
    String program =
        "umask 077; exec '%s' -cp '%s' '%s' '%s'"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Narrow.class.getName(),
                out);
    assertEquals(0, new ProcessBuilder("sh", "-c", program).inheritIO().start().waitFor());
    for (String path : List.of("index.html", "roles/a.html", "new.html", Manifest.NAME)) {
      assertEquals("rw-r--r--", mode(out.resolve(path)), path);
    }
    assertEquals("rwxr-xr-x", mode(out));
    assertEquals("rwxr-xr-x", mode(out.resolve("roles")));
  }

  /** Saves a site and a change of it, in a process of its own. */
  static final class Narrow {
    public static void main(String[] args) throws Refused {
      Folders.save(Path.of(args[0]), SITE);
      Map<String, String> site = new TreeMap<>(SITE);
      site.put("index.html", "other");
      site.put("new.html", "new");
      Folders.save(Path.of(args[0]), site);
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void tellingWritesNothing() throws Exception {
    SaveOptions tell = new SaveOptions(Mode.TELL, false, false, false, false);
    assertEquals(5, Folders.save(out, SITE, tell).created().size());
    assertFalse(Files.exists(out));
    Folders.save(out, SITE);
    Map<String, String> before = Folders.touched(out);
    Changes changes = Folders.save(out, Map.of("index.html", "other"), tell);
    assertEquals(List.of("index.html"), changes.changed());
    assertEquals(4, changes.removed().size());
    assertEquals(before, Folders.touched(out));
  }

  @Test
  void aListThatIsOtherThanWeWriteItIsToldAndPutRight() throws Exception {
    SaveOptions verify = new SaveOptions(Mode.VERIFY, false, false, false, false);
    Folders.save(out, SITE);
    Path list = out.resolve(Manifest.NAME);
    String right = Files.readString(list);
    List<String> lines = right.lines().toList();
    String first = lines.get(0) + "\n" + lines.get(1) + "\n";
    for (String other :
        List.of(
            right + lines.get(1) + "\n",
            right.replace(lines.get(1) + "\n", ""),
            right.replace(first, lines.get(0) + "\n" + lines.get(1).replace(" ", " 0") + "\n"))) {
      Files.writeString(list, other.replace(" 0index", " index").replace(" 0assets", " assets"));
      assertFalse(Files.readString(list).equals(right));
      assertEquals(List.of(Manifest.NAME), Folders.save(out, SITE, verify).changed());
      assertTrue(Folders.save(out, SITE).isEmpty());
      assertEquals(right, Files.readString(list));
      assertTrue(Folders.save(out, SITE, verify).isEmpty());
    }
  }

  @Test
  void verifyingReadsEveryByteAndWritesNothing() throws Exception {
    SaveOptions verify = new SaveOptions(Mode.VERIFY, false, false, false, false);
    Folders.save(out, SITE);
    assertTrue(Folders.save(out, SITE, verify).isEmpty());
    Files.writeString(out.resolve("index.html"), "hoax");
    // Written after the file, the list vouches for it, wrongly.
    Files.writeString(out.resolve(Manifest.NAME), Files.readString(out.resolve(Manifest.NAME)));
    assertEquals(List.of("index.html"), Folders.save(out, SITE, verify).changed());
    assertEquals("hoax", Files.readString(out.resolve("index.html")));
  }

  @Test
  void aSiteMayNotLoseManyPagesUnasked() throws Exception {
    Map<String, String> large = new TreeMap<>(SITE);
    for (int i = 0; i < 100; i++) {
      large.put("skills/s" + i + ".html", "skill " + i);
    }
    Folders.save(out, large);
    Map<String, String> before = Folders.touched(out);
    Refused refused = assertThrows(Refused.class, () -> Folders.save(out, SITE));
    assertEquals("The site would lose 100 of its 104 pages", refused.getMessage());
    assertTrue(refused.hint().contains("--allow-shrink"));
    assertEquals(before, Folders.touched(out));
    Folders.save(out, SITE, new SaveOptions(Mode.PUBLISH, false, true, false, false));
    assertEquals(SITE, Folders.read(out));
  }

  @Test
  void aSiteThatLosesAFifthOfItsPagesIsNotAskedAndOneMoreIs() throws Exception {
    Map<String, String> site = new TreeMap<>();
    for (int i = 100; i < 160; i++) {
      site.put("skills/s" + i + ".html", "skill " + i);
    }
    Folders.save(out, site);
    Map<String, String> fewer = new TreeMap<>(site);
    fewer.keySet().removeIf(path -> path.compareTo("skills/s113") < 0);
    assertThrows(Refused.class, () -> Folders.save(out, fewer));
    fewer.put("skills/s112.html", "skill 112");
    assertEquals(12, Folders.save(out, fewer).removed().size());
  }

  @Test
  void aSmallSiteMayLoseMostOfItsPages() throws Exception {
    Folders.save(out, SITE);
    Folders.save(out, Map.of("index.html", "home"));
    assertEquals(Map.of("index.html", "home"), Folders.read(out));
  }

  @Test
  void aDraftThatIsNotPublishedLeavesNoTrace() throws Exception {
    Folders.save(out, SITE);
    Map<String, String> before = Folders.all(out);
    SiteFolder folder = SiteFolder.open(out, project, SaveOptions.CAREFUL);
    try (Draft draft = folder.draft()) {
      draft.add(Folders.file("index.html", "never seen"));
      assertEquals(before, withoutStage());
    }
    assertEquals(before, Folders.all(out));
  }

  private Map<String, String> withoutStage() throws IOException {
    Map<String, String> all = Folders.all(out);
    assertTrue(all.keySet().removeIf(path -> path.startsWith(Stage.NAME)));
    return all;
  }

  @Test
  void whileOneBuildPublishesAnotherIsRefused() throws Exception {
    Folders.save(out, SITE);
    SiteFolder folder = SiteFolder.open(out, project, SaveOptions.CAREFUL);
    try (Draft draft = folder.draft()) {
      draft.add(Folders.file("index.html", "first"));
      Refused refused =
          assertThrows(
              Refused.class, () -> Folders.save(out, Map.of("index.html", "second"), loose()));
      assertTrue(refused.getMessage().startsWith("Another build is writing"), refused::getMessage);
      draft.publish();
    }
    assertEquals(Map.of("index.html", "first"), Folders.read(out));
    Folders.save(out, Map.of("index.html", "second"));
    assertEquals(Map.of("index.html", "second"), Folders.read(out));
  }

  @Test
  void aBuildThatLookedBeforeAnotherPublishedIsRefused() throws Exception {
    Folders.save(out, SITE);
    SiteFolder early = SiteFolder.open(out, project, SaveOptions.CAREFUL);
    Folders.save(out, Map.of("index.html", "first"));
    try (Draft draft = early.draft()) {
      Refused refused =
          assertThrows(
              Refused.class,
              () -> {
                draft.add(Folders.file("index.html", "second"));
              });
      assertTrue(refused.getMessage().startsWith("Another build has just"), refused::getMessage);
    }
    assertEquals(Map.of("index.html", "first"), Folders.read(out));
  }

  private static SaveOptions loose() {
    return new SaveOptions(Mode.PUBLISH, true, true, false, false);
  }
}
