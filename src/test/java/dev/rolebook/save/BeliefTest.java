package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.SaveOptions.Mode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dates are believed only where nobody can have changed a file without them, and a claim to a file
 * only where the file is what was claimed. Every damage here keeps the size of its file.
 */
class BeliefTest {
  private static final Map<String, String> SITE =
      Map.of("index.html", "home", "roles/a.html", "role a", "roles/b.html", "role b");

  /** The last of the files in order. */
  private static final String DAMAGED = "roles/b.html";

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
    Files.writeString(out.resolve(DAMAGED), "rolf b");
  }

  /** Renews the date of the list, as a tool does that copies or restores files. */
  private void touchList() throws Exception {
    Thread.sleep(20);
    Path list = out.resolve(Manifest.NAME);
    Files.write(list, Files.readAllBytes(list));
  }

  private void restores(SaveOptions options) throws Exception {
    assertEquals(List.of(DAMAGED), Folders.save(out, SITE, options).changed());
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
    assertEquals(
        Optional.of(ListFile.print(new LocalDisk(), out)), believed().map(LastList::print));
  }

  private Optional<LastList> believed() throws Exception {
    Disk disk = new LocalDisk();
    return LastList.read(disk, out, disk.stat(out.resolve(Manifest.NAME)));
  }

  @Test
  void whoeverAsksForAllOfItIsNotAnsweredByDates() throws Exception {
    for (SaveOptions options : List.of(ADOPT, FULL)) {
      damage();
      touchList();
      Disk disk = new LocalDisk();
      FileTime listed = disk.stat(out.resolve(Manifest.NAME)).orElseThrow().changed();
      new LastList(ListFile.print(disk, out), listed).write(disk, out, listed);
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

  /** Somebody does something after a build of a site has made its files and before it publishes. */
  private void refused(Map<String, String> site, String path, Executable meddling)
      throws Throwable {
    Map<String, String> before = Folders.all(out);
    SiteFolder folder = SiteFolder.open(out, project, SaveOptions.CAREFUL);
    try (Draft draft = folder.draft()) {
      site.forEach((name, text) -> assertTrue(isAdded(draft, name, text)));
      Thread.sleep(20);
      meddling.execute();
      before.put(path, Files.readString(out.resolve(path)));
      Refused refused = assertThrows(Refused.class, draft::publish);
      assertTrue(refused.getMessage().contains(path + " while"), refused::getMessage);
    }
    assertEquals(before, Folders.all(out));
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put(path, text);
    return site;
  }

  @Test
  void aFileThatSomebodyChangesWhileABuildRunsIsNotVouchedFor() throws Throwable {
    Map<String, String> site = with("roles/a.html", "role A");
    refused(site, DAMAGED, this::damage);
    assertEquals(List.of("roles/a.html", DAMAGED), Folders.save(out, site).changed());
    assertEquals(site, Folders.read(out));
  }

  @Test
  void aFileThatSomebodyMakesWhereABuildWasAboutToMakeOneIsKept() throws Throwable {
    Path file = out.resolve("mine.html");
    refused(with("mine.html", "not mine"), "mine.html", () -> Files.writeString(file, "mine"));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFileThatSomebodyEditsWhileABuildRunsIsNeitherReplacedNorRemoved() throws Throwable {
    Executable edit = () -> Files.writeString(out.resolve("roles/a.html"), "edited");
    refused(with("roles/a.html", "role A"), "roles/a.html", edit);
    Folders.save(out, SITE);
    Map<String, String> fewer = new TreeMap<>(SITE);
    fewer.remove("roles/a.html");
    refused(fewer, "roles/a.html", edit);
  }

  @Test
  void whatIsChangedInTheLastMomentIsSeenByTheNextBuild() throws Exception {
    Map<String, String> site = with("roles/a.html", "role A");
    for (String path : List.of("index.html", "roles/a.html", DAMAGED)) {
      Folders.save(out, SITE);
      Disk disk = beforeTheListGetsItsName(() -> Files.writeString(out.resolve(path), "####"));
      Folders.save(disk, out, site, SaveOptions.CAREFUL);
      assertEquals("####", Files.readString(out.resolve(path)));
      assertEquals(List.of(path), Folders.save(out, site).changed());
      assertEquals(site, Folders.read(out));
    }
  }

  /** A disk on which somebody does something just before a list gets its name in a site. */
  private Disk beforeTheListGetsItsName(Executable meddling) {
    Disk disk = new LocalDisk();
    return (Disk)
        Proxy.newProxyInstance(
            Disk.class.getClassLoader(),
            new Class<?>[] {Disk.class},
            (proxy, method, given) -> {
              if (method.getName().equals("move") && given[1].equals(out.resolve(Manifest.NAME))) {
                Thread.sleep(20);
                meddling.execute();
              }
              try {
                return method.invoke(disk, given);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aLookAheadNotesNothing() throws Exception {
    touchList();
    byte[] before = Files.readAllBytes(note);
    Folders.save(out, SITE, new SaveOptions(Mode.TELL, false, false, false, false));
    assertArrayEquals(before, Files.readAllBytes(note));
  }

  @Test
  void aNoteThatCannotBeReadStopsNoBuild() throws Exception {
    Disk disk = new LocalDisk();
    Disk closed =
        (Disk)
            Proxy.newProxyInstance(
                Disk.class.getClassLoader(),
                new Class<?>[] {Disk.class},
                (proxy, method, given) -> {
                  if (given != null && given[0].toString().contains(Notes.FOLDER)) {
                    throw new AccessDeniedException(given[0].toString());
                  }
                  try {
                    return method.invoke(disk, given);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    damage();
    touchList();
    assertEquals(List.of(DAMAGED), Folders.save(closed, out, SITE, SaveOptions.CAREFUL).changed());
    assertEquals(SITE, Folders.read(out));
  }

  @Test
  void noNoteIsReadOrWrittenThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.move(note, elsewhere.resolve("site.list"));
    Files.createSymbolicLink(note, elsewhere.resolve("site.list"));
    assertEquals(Optional.empty(), believed());
    Files.delete(note);
    Files.delete(project.resolve(Notes.FOLDER).resolve(".gitignore"));
    Files.delete(project.resolve(Notes.FOLDER));
    Files.createSymbolicLink(project.resolve(Notes.FOLDER), elsewhere);
    assertEquals(Optional.empty(), believed());
    byte[] before = Files.readAllBytes(elsewhere.resolve("site.list"));
    Folders.save(out, with("roles/a.html", "role A"));
    assertArrayEquals(before, Files.readAllBytes(elsewhere.resolve("site.list")));
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

  @Test
  void aBuildThatPublishesNothingLeavesTheClaimsOfAKilledOne() throws Exception {
    Map<String, String> more = with("roles/d.html", "role d");
    for (int n = 1; kill(n, more); n++) {
      try (Draft draft = SiteFolder.open(out, project, SaveOptions.CAREFUL).draft()) {
        draft.add(Folders.file("index.html", "never published"));
      }
      assertEquals(List.of(), Folders.save(out, SITE).foreign(), "kill " + n);
      assertEquals(SITE, Folders.read(out), "kill " + n);
    }
  }

  @Test
  void whatAKilledBuildLeftWhileThisOneWorkedIsNotForgotten() throws Exception {
    Map<String, String> more = with("roles/d.html", "role d");
    for (int n = 1; n < 200; n++) {
      SiteFolder early = SiteFolder.open(out, project, SaveOptions.CAREFUL);
      boolean killed = kill(n, more);
      try (Draft draft = early.draft()) {
        for (Map.Entry<String, String> file : with("more.html", "more").entrySet()) {
          draft.add(Folders.file(file.getKey(), file.getValue()));
        }
        draft.publish();
      } catch (Refused refused) {
        assertTrue(refused.getMessage().startsWith("Another build has just"), refused::getMessage);
      }
      assertEquals(List.of(), Folders.save(out, SITE).foreign(), "kill " + n);
      assertEquals(SITE, Folders.read(out), "kill " + n);
      if (!killed) {
        return;
      }
    }
    throw new AssertionError("never finished");
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
