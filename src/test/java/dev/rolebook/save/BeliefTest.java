package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.SaveOptions.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dates are believed only where nobody can have changed a file without them, and a claim to a file
 * only where the file is what was claimed. Every damage here keeps the size of its file.
 */
class BeliefTest {
  private static final Map<String, String> SITE =
      Map.of("index.html", "home", "roles/a.html", "role a", "roles/b.html", "role b");

  private static final SaveOptions ADOPT = new SaveOptions(Mode.PUBLISH, true, false, false, false);
  private static final SaveOptions FULL = new SaveOptions(Mode.PUBLISH, false, false, false, true);

  @TempDir(factory = FastFolder.class)
  Path project;

  private Path out;
  private Path note;

  @BeforeEach
  void publish() throws Exception {
    out = project.resolve("site");
    note = project.resolve(Notes.FOLDER).resolve("site.list");
    Folders.save(out, SITE);
  }

  private void damage() throws Exception {
    Files.writeString(out.resolve("index.html"), "hoax");
  }

  /** Renews the date of the list, as a tool does that copies or restores files. */
  private void touchList() throws Exception {
    Thread.sleep(20);
    Path list = out.resolve(Manifest.NAME);
    Files.write(list, Files.readAllBytes(list));
  }

  private void restores(SaveOptions options) throws Exception {
    assertEquals(List.of("index.html"), Folders.save(out, SITE, options).changed());
    assertEquals(SITE, Folders.read(out));
  }

  @Test
  void aListThatBecameYoungerVouchesForNothing() throws Exception {
    damage();
    touchList();
    restores(SaveOptions.CAREFUL);
    assertTrue(Folders.save(out, SITE).isEmpty());
  }

  @Test
  void theNoteIsRenewedWhereEveryFileWasReadAndFoundRight() throws Exception {
    touchList();
    String before = Files.readString(note);
    assertTrue(Folders.save(out, SITE).isEmpty());
    assertTrue(!Files.readString(note).equals(before));
    assertEquals(Optional.of(ListFile.print(new LocalDisk(), out)), believed());
  }

  private Optional<String> believed() throws Exception {
    Disk disk = new LocalDisk();
    return LastList.read(disk, out, disk.stat(out.resolve(Manifest.NAME)));
  }

  @Test
  void whoeverAsksForAllOfItIsNotAnsweredByDates() throws Exception {
    for (SaveOptions options : List.of(ADOPT, FULL)) {
      damage();
      touchList();
      Disk disk = new LocalDisk();
      LastList.write(
          disk,
          out,
          ListFile.print(disk, out),
          disk.stat(out.resolve(Manifest.NAME)).orElseThrow());
      assertTrue(Folders.save(out, SITE).isEmpty(), "a forged note is believed");
      restores(options);
    }
  }

  @Test
  void aNoteThatIsCutAlteredOrGoneIsNotBelieved() throws Exception {
    byte[] whole = Files.readAllBytes(note);
    assertTrue(believed().isPresent());
    for (int i = 0; i < whole.length; i++) {
      Files.write(note, Arrays.copyOf(whole, i));
      assertEquals(Optional.empty(), believed());
      byte[] altered = whole.clone();
      altered[i] ^= 1;
      Files.write(note, altered);
      assertEquals(Optional.empty(), believed());
    }
    Files.delete(note);
    assertEquals(Optional.empty(), believed());
  }

  @Test
  void aFileThatSomebodyChangesWhileABuildRunsIsNotVouchedFor() throws Exception {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put("roles/a.html", "role A");
    SiteFolder folder = SiteFolder.open(out, project, SaveOptions.CAREFUL);
    try (Draft draft = folder.draft()) {
      for (Map.Entry<String, String> file : site.entrySet()) {
        draft.add(Folders.file(file.getKey(), file.getValue()));
      }
      Thread.sleep(20);
      damage();
      Refused refused = assertThrows(Refused.class, draft::publish);
      assertTrue(refused.getMessage().contains("index.html while"), refused::getMessage);
    }
    assertEquals("role a", Files.readString(out.resolve("roles/a.html")));
    assertEquals(List.of("index.html", "roles/a.html"), Folders.save(out, site).changed());
    assertEquals(site, Folders.read(out));
  }

  @Test
  void aFileThatIsWrittenAgainAsItWasIsInNobodysWay() throws Exception {
    SiteFolder folder = SiteFolder.open(out, project, SaveOptions.CAREFUL);
    try (Draft draft = folder.draft()) {
      SITE.forEach(
          (path, text) -> assertTrue(isAdded(draft, path, path.equals("index.html") ? "h" : text)));
      Thread.sleep(20);
      Files.writeString(out.resolve("roles/b.html"), "role b");
      assertEquals(List.of("index.html"), draft.publish().changed());
    }
  }

  private static boolean isAdded(Draft draft, String path, String text) {
    try {
      draft.add(Folders.file(path, text));
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  @Test
  void aFileOfSomebodyUnderANameThatAKilledBuildClaimedIsNeitherReplacedNorRemoved()
      throws Exception {
    Map<String, String> more = new TreeMap<>(SITE);
    more.put("roles/d.html", "role d");
    int own = 0;
    for (int n = 1; kill(n, more); n++) {
      Path file = out.resolve("roles/d.html");
      if (Files.exists(out.resolve(Stage.NAME)) && !Files.exists(file)) {
        Files.writeString(file, "rolf d");
        own++;
        Refused refused = assertThrows(Refused.class, () -> Folders.save(out, more));
        assertTrue(refused.getMessage().contains("roles/d.html is in the way"), "kill " + n);
        assertEquals(List.of("roles/d.html"), Folders.save(out, SITE).foreign());
        assertEquals("rolf d", Files.readString(file));
        Files.delete(file);
      }
      Folders.save(out, SITE);
      assertEquals(SITE, Folders.read(out), "kill " + n);
    }
    assertTrue(own > 5, own + " times");
  }

  @Test
  void whatTwoKilledBuildsLeftIsStillKnownAsOurs() throws Exception {
    Map<String, String> one = new TreeMap<>(SITE);
    one.put("roles/d.html", "role d");
    Map<String, String> other = new TreeMap<>(SITE);
    other.put("roles/d.html", "role D");
    for (int n = 1; kill(n, one); n++) {
      for (int second = 1; second < 30; second += 3) {
        kill(second, other);
      }
      Folders.save(out, SITE);
      assertEquals(SITE, Folders.read(out), "kill " + n);
    }
  }

  /** Whether the build was killed before it ended. */
  private boolean kill(int n, Map<String, String> site) throws Exception {
    BrokenDisk disk = new BrokenDisk(BrokenDisk.Way.KILLED, n);
    try {
      Folders.save(disk, out, site, SaveOptions.CAREFUL);
      return false;
    } catch (BrokenDisk.Killed e) {
      return true;
    } finally {
      disk.bury();
    }
  }
}
