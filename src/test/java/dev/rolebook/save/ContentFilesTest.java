package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.mend.FileMend;
import dev.rolebook.mend.Mending;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is mended where it is as it was read, and byte for byte the same elsewhere. */
class ContentFilesTest {
  private static final SourceFile READ =
      new SourceFile("content/site.yaml", "taglien: é # x\ntitle: a\n");

  @TempDir Path root;
  private Path path;
  private ContentFiles files;

  @BeforeEach
  void writeTheFile() throws Exception {
    path = Files.createDirectories(root.resolve("content")).resolve("site.yaml");
    Files.writeString(path, READ.text());
    files = new ContentFiles(root);
  }

  private static FileMend mend() {
    Fix fix = Fix.certain(READ.span(0, 7), "tagline");
    Problem problem = Problem.of(Rule.UNKNOWN_KEY, READ.span(0, 7), "x").fix(fix);
    return Mending.of(List.of(problem, problem)).files().get(0);
  }

  @Test
  void theByteOrderMarkAndTheLineEndsStay() throws Exception {
    String raw = "\uFEFFtaglien: é # x\r\ntitle: a\r\n";
    Files.writeString(path, raw);
    assertEquals(Optional.empty(), files.write(mend()));
    byte[] right = raw.replace("taglien", "tagline").getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(right, Files.readAllBytes(path));
  }

  @Test
  void aFileThatWasChangedIsLeftAlone() throws Exception {
    Files.writeString(path, READ.text() + "# more\n");
    assertEquals(Optional.of("it was changed after it was read"), files.write(mend()));
    assertEquals(READ.text() + "# more\n", Files.readString(path));
    Files.delete(path);
    assertEquals(Optional.of("it is not there any more"), files.write(mend()));
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    Path elsewhere = Files.writeString(root.resolve("elsewhere"), READ.text());
    Files.delete(path);
    Files.createSymbolicLink(path, elsewhere);
    assertEquals(Optional.of("it is not there any more"), files.write(mend()));
    assertEquals(READ.text(), Files.readString(elsewhere));
  }

  @Test
  void theRightsOfTheFileStayAndNothingIsLeftBeside() throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    assertEquals(Optional.empty(), files.write(mend()));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    try (Stream<Path> all = Files.list(path.getParent())) {
      assertEquals(List.of(path), all.toList());
    }
  }

  @Test
  void whateverFailsTheFileIsOldOrMendedAndNothingIsLeftBeside() throws Exception {
    boolean broke = true;
    for (int n = 1; broke; n++) {
      Files.writeString(path, READ.text());
      BrokenDisk disk = new BrokenDisk(BrokenDisk.Way.FAILS_ONCE, n);
      try {
        assertEquals(Optional.empty(), new ContentFiles(root, disk).write(mend()));
        assertEquals(mend().text(), Files.readString(path));
      } catch (Refused refused) {
        assertEquals(READ.text(), Files.readString(path));
      }
      try (Stream<Path> all = Files.list(path.getParent())) {
        assertEquals(List.of(path), all.toList());
      }
      broke = disk.broke();
    }
  }

  @Test
  void aFileNeverTakesTheNameOfAnother() throws Exception {
    Path other = Files.writeString(path.resolveSibling("other.yaml"), "x");
    Fix.Rename rename = new Fix.Rename("content/site.yaml", "content/other.yaml");
    assertEquals(Optional.of("there is a file content/other.yaml already"), files.rename(rename));
    assertEquals("x", Files.readString(other));
  }

  @Test
  void fixesThatMeetAreNotMixed() {
    Problem one = Problem.of(Rule.UNKNOWN_KEY, READ.span(0, 7), "x");
    Mending mending =
        Mending.of(
            List.of(
                one.fix(Fix.certain(READ.span(0, 7), "tagline")),
                one.fix(Fix.certain(READ.span(5, 9), "other")),
                one.fix(Fix.guess(READ.span(15, 20), "guess"))));
    assertEquals("tagline: é # x\ntitle: a\n", mending.files().get(0).text());
    assertEquals(1, mending.mended().size());
    assertEquals(
        List.of(new FileMend.Hunk(1, List.of("taglien: é # x"), List.of("tagline: é # x"))),
        mending.files().get(0).hunks());
  }
}
