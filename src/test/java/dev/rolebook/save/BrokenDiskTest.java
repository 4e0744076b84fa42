package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.BrokenDisk.Way;
import dev.rolebook.save.SaveOptions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk goes wrong at every single change that publishing makes to it, in turn. */
class BrokenDiskTest {
  /** A text {@code [x]} is a link to the file x, from the root. */
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "[roles/index.html] [assets/site.1.css] old",
          "roles/index.html", "[roles/a.html] [roles/b.html] old list",
          "roles/a.html", "[index.html] [roles/b.html] [assets/site.1.css] role a",
          "roles/b.html", "[index.html] [compare/a-vs-b.html] [assets/site.1.css] role b",
          "compare/a-vs-b.html", "[roles/a.html] [roles/b.html] pair",
          "same.html", "[index.html] same",
          "assets/site.1.css", "old style",
          "sitemap.xml", "[roles/b.html]");

  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "[roles/index.html] [assets/site.2.css] new home",
          "roles/index.html", "[roles/a.html] [roles/c.html] new list",
          "roles/a.html", "[index.html] [roles/c.html] [assets/site.2.css] role A",
          "roles/c.html", "[index.html] [pairs/deep/a-vs-c.html] [assets/site.2.css] role c",
          "pairs/deep/a-vs-c.html", "[roles/a.html] [roles/c.html] pair",
          "same.html", "[index.html] same",
          "assets/site.2.css", "new style",
          "sitemap.xml", "[roles/c.html]");

  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]");
  private static final SaveOptions LOOSE = new SaveOptions(Mode.PUBLISH, false, true, false, false);
  private static final int ENOUGH = 1000;

  @TempDir(factory = FastFolder.class)
  Path top;

  private Path out;
  private int round;

  @BeforeEach
  void nameTheFolder() throws IOException {
    freshProject();
  }

  private void freshProject() throws IOException {
    out = Files.createDirectory(top.resolve("project" + round++)).resolve("site");
  }

  @Test
  void aChangeThatFailsOnceLeavesTheOldSiteOrTheNewOne() throws Exception {
    int points = 0;
    for (boolean broke = true; broke; points++) {
      freshProject();
      Folders.save(sound(), out, OLD, LOOSE);
      Map<String, String> before = Folders.all(out);
      BrokenDisk disk = new BrokenDisk(Way.FAILS_ONCE, points + 1);
      boolean done = isDone(disk);
      broke = disk.broke();
      if (done) {
        assertEquals(NEW, Folders.read(out), "change " + points);
      } else if (!Folders.published(out).equals(NEW)) {
        assertEquals(before, Folders.all(out), "change " + points);
      }
      theNextBuildIsRight();
    }
    assertTrue(points > 20 && points < ENOUGH, points + " changes");
  }

  @Test
  void aDiskThatFailsForGoodNeverLooksLikeSuccessAndLeavesWholeFiles() throws Exception {
    int points = 0;
    for (boolean broke = true; broke; points++) {
      freshProject();
      Folders.save(sound(), out, OLD, LOOSE);
      BrokenDisk disk = new BrokenDisk(Way.FAILS_FROM_THEN_ON, points + 1);
      boolean done = isDone(disk);
      broke = disk.broke();
      assertEquals(!broke, done, "change " + points);
      everyFileIsWhole(Folders.published(out));
      theNextBuildIsRight();
    }
    assertTrue(points > 20 && points < ENOUGH, points + " changes");
  }

  @Test
  void whereverItIsKilledTheSiteIsSoundAndTheNextBuildIsRight() throws Exception {
    int points = 0;
    for (boolean broke = true; broke; points++) {
      freshProject();
      Folders.save(sound(), out, OLD, LOOSE);
      broke = killAt(points + 1, NEW);
      Map<String, String> site = Folders.published(out);
      everyFileIsWhole(site);
      noLinkIsDead(site);
      theNextBuildIsRight();
    }
    assertTrue(points > 20 && points < ENOUGH, points + " changes");
  }

  @Test
  void killedTwiceTheNextBuildIsStillRight() throws Exception {
    int points = 0;
    for (boolean broke = true; broke; points += 7) {
      for (int second = 1; second < 60; second += 13) {
        freshProject();
        Folders.save(sound(), out, OLD, LOOSE);
        broke = killAt(points + 1, NEW);
        Map<String, String> third = new TreeMap<>(OLD);
        third.put("index.html", "[roles/index.html] third");
        third.put("roles/d.html", "role d");
        killAt(second, third);
        theNextBuildIsRight();
      }
    }
    assertTrue(points > 20 && points < ENOUGH, points + " changes");
  }

  @Test
  void afterAKillTheOldSiteCanBeBuiltAgain() throws Exception {
    for (int n = 1; n < ENOUGH; n++) {
      freshProject();
      Folders.save(sound(), out, OLD, LOOSE);
      boolean broke = killAt(n, NEW);
      Folders.save(sound(), out, OLD, LOOSE);
      assertEquals(OLD, Folders.read(out), "change " + n);
      if (!broke) {
        return;
      }
    }
    throw new AssertionError("never finished");
  }

  @Test
  void aFirstBuildThatIsKilledLeavesNoSiteOrTheWholeSite() throws Exception {
    int points = 0;
    for (boolean broke = true; broke; points++) {
      freshProject();
      broke = killAt(points + 1, NEW);
      Map<String, String> site = Folders.read(out);
      assertTrue(site.isEmpty() || site.equals(NEW), "change " + points);
      theNextBuildIsRight();
    }
    assertTrue(points > 10 && points < ENOUGH, points + " changes");
  }

  @Test
  void aFirstBuildIntoAnEmptyFolderThatIsKilledLeavesWholeFiles() throws Exception {
    int points = 0;
    for (boolean broke = true; broke; points++) {
      freshProject();
      Files.createDirectory(out);
      broke = killAt(points + 1, NEW);
      everyFileIsWhole(Folders.published(out));
      theNextBuildIsRight();
    }
    assertTrue(points > 20 && points < ENOUGH, points + " changes");
  }

  @Test
  void theMessageOfAFullDiskSaysWhatTheSystemSaid() throws Exception {
    Folders.save(out, OLD);
    Refused refused =
        assertThrows(
            Refused.class,
            () -> Folders.save(new BrokenDisk(Way.FAILS_FROM_THEN_ON, 4), out, NEW, LOOSE));
    assertTrue(refused.getMessage().contains("No space left on device"), refused::getMessage);
    assertTrue(refused.hint().contains("nothing was published"), refused::hint);
  }

  /** Nothing goes wrong, and no time is spent on waiting for the medium. */
  private static Disk sound() {
    return new BrokenDisk(Way.FAILS_ONCE, Integer.MAX_VALUE);
  }

  private boolean isDone(BrokenDisk disk) {
    try {
      Folders.save(disk, out, NEW, LOOSE);
      return true;
    } catch (Refused e) {
      return false;
    }
  }

  private boolean killAt(int n, Map<String, String> site) throws IOException, Refused {
    BrokenDisk disk = new BrokenDisk(Way.KILLED, n);
    try {
      Folders.save(disk, out, site, LOOSE);
    } catch (BrokenDisk.Killed e) {
      assertTrue(disk.broke());
    } finally {
      disk.bury();
    }
    return disk.broke();
  }

  private static void everyFileIsWhole(Map<String, String> site) {
    site.forEach(
        (path, text) ->
            assertTrue(
                text.equals(OLD.get(path)) || text.equals(NEW.get(path)), path + ": " + text));
  }

  /** From the home page on, every link leads to a file. */
  private static void noLinkIsDead(Map<String, String> site) {
    Set<String> seen = new HashSet<>(Set.of("index.html"));
    for (Set<String> next = seen; !next.isEmpty(); ) {
      Set<String> found = new HashSet<>();
      for (String page : next) {
        Matcher link = LINK.matcher(site.get(page));
        while (link.find()) {
          assertTrue(site.containsKey(link.group(1)), page + " -> " + link.group(1));
          if (seen.add(link.group(1))) {
            found.add(link.group(1));
          }
        }
      }
      next = found;
    }
  }

  private void theNextBuildIsRight() throws IOException, Refused {
    Folders.save(sound(), out, NEW, LOOSE);
    assertEquals(NEW, Folders.read(out));
    assertTrue(Folders.save(out, NEW).isEmpty());
    try (var entries = Files.list(out.getParent())) {
      List<Path> others = entries.filter(entry -> !entry.endsWith(Notes.FOLDER)).toList();
      assertEquals(List.of(out), others, "leftovers beside the site");
    }
    assertTrue(Folders.save(out, NEW).foreign().isEmpty());
  }
}
