package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFilesTest {
  @TempDir Path temp;

  @Test
  void aFileIsWrittenOnceWithItsFolders() throws Exception {
    PlainFiles files = new PlainFiles(temp);
    assertTrue(files.write("a/b/c.json", "{}"));
    assertFalse(files.write("a/b/c.json", "{}"));
    assertTrue(files.write("a/b/c.json", "[]"));
    assertEquals("[]", Files.readString(temp.resolve("a/b/c.json")));
  }

  @Test
  void whateverFailsTheFileIsOldOrNewAndNothingElseStays() throws Exception {
    new PlainFiles(temp).write("a/c.json", "old");
    boolean broke = true;
    for (int n = 1; broke; n++) {
      BrokenDisk disk = new BrokenDisk(BrokenDisk.Way.FAILS_ONCE, n);
      PlainFiles files = new PlainFiles(temp, disk);
      try {
        files.write("a/c.json", "new " + n);
        assertEquals("new " + n, Files.readString(temp.resolve("a/c.json")));
      } catch (Refused refused) {
        assertTrue(refused.getMessage().startsWith("The disk refused: "), refused.getMessage());
        assertFalse(Files.readString(temp.resolve("a/c.json")).equals("new " + n));
      }
      try (Stream<Path> all = Files.list(temp.resolve("a"))) {
        assertEquals(List.of(temp.resolve("a/c.json")), all.toList());
      }
      broke = disk.broke();
    }
  }

  @Test
  void whatAKilledProcessLeftIsInNobodysWay() throws Exception {
    Files.createDirectories(temp.resolve("a"));
    Files.writeString(temp.resolve("a/.c.json.rolebook-next"), "half");
    new PlainFiles(temp).write("a/c.json", "whole");
    assertEquals("whole", Files.readString(temp.resolve("a/c.json")));
    assertTrue(Files.notExists(temp.resolve("a/.c.json.rolebook-next")));
  }

  @Test
  void aFileThatIsThereKeepsItsRights() throws Exception {
    Path mine = Files.writeString(temp.resolve("mine.yaml"), "a");
    Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rw-rw----"));
    assertTrue(new PlainFiles(temp).write("mine.yaml", "a\nb"));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)));
  }

  @Test
  void linksAndFoldersInThePlaceOfAFileAreRefused() throws Exception {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(temp.resolve("link.json"), elsewhere);
    Files.createDirectory(temp.resolve("folder.json"));
    PlainFiles files = new PlainFiles(temp);
    assertThrows(Refused.class, () -> files.write("link.json", "{}"));
    assertThrows(Refused.class, () -> files.write("folder.json", "{}"));
    assertThrows(Refused.class, () -> files.write("elsewhere/x.json", "{}"));
    assertEquals("mine", Files.readString(elsewhere));
  }
}
