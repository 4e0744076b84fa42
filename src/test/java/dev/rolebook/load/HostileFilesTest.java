package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolebook.CpuTime;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no editor writes on purpose: each is refused in a few words, and nothing breaks. */
class HostileFilesTest {
  /** Of CPU time, as docs/hardening.md promises. */
  private static final double SECONDS = 4;

  @TempDir Path root;
  private Folder folder;

  @BeforeEach
  void writeTheSmallestContent() {
    folder = Folder.smallest(root);
  }

  /** The rules that the content breaks, after checking that each is told in a readable way. */
  private List<Rule> broken() {
    CpuTime.within(SECONDS, () -> folder.problems());
    List<Problem> problems = folder.problems();
    for (Problem problem : problems) {
      String text = Report.text(problem);
      assertTrue(text.length() < 4_000, () -> "too long: " + text.length());
      assertTrue(problem.hint().isPresent(), text);
      assertTrue(text.startsWith("content"), text);
      assertTrue(
          text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'),
          "a control character reaches the terminal");
    }
    return problems.stream().map(Problem::rule).distinct().toList();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void utf16IsRecognisedWithItsMarkAndWithout() {
    folder.bytes("site.yaml", "title: Roles\n".getBytes(StandardCharsets.UTF_16));
    assertEquals(List.of(Rule.NOT_UTF8), broken());
    folder.bytes("site.yaml", "title: Roles\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of(Rule.NOT_UTF8), broken());
    folder.bytes("site.yaml", "title: Roles\n".getBytes(StandardCharsets.UTF_16BE));
    assertEquals(List.of(Rule.NOT_UTF8), broken());
    assertEquals(
        "content/site.yaml:1:1: error[E102]: this file is UTF-16 text\n  hint: save it as UTF-8",
        told());
  }

  private String told() {
    return folder.problems().stream().map(Report::text).collect(Collectors.joining("\n"));
  }

  @Test
  void latin1IsToldAtTheFirstByteThatIsNoCharacter() {
    folder.bytes("site.yaml", latin1("title: Roles\ntagline: Caf\u00e9s\n"));
    assertEquals(
        """
        content/site.yaml:2:13: error[E102]: this file is not UTF-8: byte E9 is no character
        2 | tagline: Caf\uFFFD
          |             ^
          hint: save it as UTF-8; it may be Windows-1252 or Latin-1 now""",
        told());
  }

  @Test
  void aFileCutInsideACharacterIsTold() {
    folder.bytes("site.yaml", latin1("title: Caf\u00c3"));
    assertEquals(List.of(Rule.NOT_UTF8), broken());
  }

  @Test
  void aPictureIsNotText() {
    folder.bytes("site.yaml", latin1("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\1\0"));
    assertEquals(
        "content/site.yaml:1:1: error[E102]: this file is not text\n"
            + "  hint: pictures, documents and archives do not belong here",
        told());
  }

  @Test
  void aZeroCharacterIsToldAtItsPlace() {
    folder.text("site.yaml", "title: Ro\0les\n");
    assertEquals(List.of(Rule.CONTROL_CHARACTER), broken());
    folder.text("pages/about.md", "---\ntitle: x\n---\n\nA \0 b.\n");
    assertTrue(told().contains("content/pages/about.md:5:3: error[E111]"), told());
  }

  @Test
  void manyControlCharactersAreNotToldOneByOne() {
    folder.text("site.yaml", "title: " + "\u0001".repeat(10_000) + "\n");
    assertEquals(5, folder.problems().size());
  }

  @Test
  void aFileOverOneMegabyteIsNotRead() {
    folder.text("site.yaml", "title: " + "x".repeat(1_000_000) + "\n");
    assertEquals(List.of(Rule.TOO_LARGE), broken());
  }

  @Test
  void tenThousandBracketsAreTooDeep() {
    folder.text("site.yaml", "title: " + "[".repeat(10_000) + "\n");
    assertEquals(List.of(Rule.TOO_DEEP), broken());
    folder.text("site.yaml", "title: " + "{a: ".repeat(10_000) + "\n");
    assertEquals(List.of(Rule.TOO_DEEP), broken());
    folder.text("site.yaml", "- ".repeat(10_000) + "\n");
    assertEquals(List.of(Rule.TOO_DEEP), broken());
    folder.text("site.yaml", "? ".repeat(10_000) + "\n");
    assertEquals(List.of(Rule.TOO_DEEP), broken());
  }

  @Test
  void manyLevelsOfIndentationAreTooDeep() {
    String deep =
        IntStream.range(0, 1_300)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    folder.text("site.yaml", deep);
    assertEquals(List.of(Rule.TOO_DEEP), broken());
    folder.text("site.yaml", "- ".repeat(5_000) + "a\n" + "  ".repeat(5_000) + "b\n");
    assertEquals(List.of(Rule.TOO_DEEP), broken());
  }

  @Test
  void aHugeKeyIsToldInAFewWords() {
    folder.text("site.yaml", "title: Roles\n" + "k".repeat(900) + ": x\n");
    assertEquals(List.of(Rule.UNKNOWN_KEY), broken());
    folder.text("site.yaml", "title: Roles\n" + "k".repeat(500_000) + ": x\n");
    assertEquals(List.of(Rule.YAML_SYNTAX), broken());
    folder.text("site.yaml", "title: Roles\n? " + "k".repeat(500_000) + "\n: x\n");
    assertEquals(List.of(Rule.UNKNOWN_KEY), broken());
  }

  @Test
  void hugeNumbersAndDatesAreToldInAFewWords() {
    folder.text("site.yaml", "title: Roles\nstale-after: " + "9".repeat(500_000) + " months\n");
    assertEquals(List.of(Rule.BAD_NUMBER), broken());
    folder.text("roles/baker.yaml", "name: x\nsummary: x\nreviewed: " + "9".repeat(500_000) + "\n");
    assertTrue(broken().contains(Rule.BAD_DATE));
  }

  @Test
  void aHugeTextIsPublishedAsItIs() {
    folder.text("site.yaml", "title: Roles\ndescription: " + "word ".repeat(150_000) + "end\n");
    assertEquals(List.of(), broken());
  }

  @Test
  void keysOfOneHashAreReadLikeOthers() {
    String keys =
        IntStream.range(0, 32_768)
            .mapToObj(
                i ->
                    IntStream.range(0, 15)
                            .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                            .collect(Collectors.joining())
                        + ":\n")
            .collect(Collectors.joining());
    assertEquals(
        1, keys.lines().limit(9).map(k -> k.substring(0, 30).hashCode()).distinct().count());
    folder.text("tools.yaml", keys.substring(0, 900_000));
    assertTrue(broken().contains(Rule.BAD_ID));
  }

  @Test
  void aLongListOnOneLineIsReadOnce() {
    folder.text("site.yaml", "title: [" + "a,".repeat(300_000) + "]\n");
    assertEquals(List.of(Rule.WRONG_KIND), broken());
  }

  @Test
  void aLargeFileGetsFewerSecondChances() {
    folder.text("site.yaml", "# x\n".repeat(200_000) + "title: @x\n".repeat(2_000));
    assertTrue(broken().contains(Rule.YAML_NEEDS_QUOTES));
    folder.text("site.yaml", "title: x\n" + "a: @x\n".repeat(2_000));
    assertTrue(broken().contains(Rule.YAML_NEEDS_QUOTES));
  }

  @Test
  void aliasesAreNotFollowed() {
    StringBuilder laughs = new StringBuilder("title: &a0 [x, x]\n");
    for (int i = 1; i < 48; i++) {
      laughs.append("k").append(i).append(": &a").append(i);
      laughs.append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
    }
    folder.text("site.yaml", laughs.toString());
    assertTrue(broken().contains(Rule.YAML_FEATURE));
  }

  @Test
  void tagsMakeNothing() {
    for (String tag : List.of("!<%20> x", "!!int x", "!!set [x]", "!!java.net.URL [x]", "!<x")) {
      folder.text("site.yaml", "title: Roles\ntagline: " + tag + "\n");
      assertFalse(broken().isEmpty(), tag);
      assertTrue(folder.load().problems().hasErrors(), tag);
    }
  }

  @Test
  void thousandsOfMistakesAreAllTold() {
    String mistakes =
        IntStream.range(0, 5_000).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());
    folder.text("site.yaml", "title: Roles\n" + mistakes);
    assertEquals(List.of(Rule.UNKNOWN_KEY), broken());
    assertEquals(5_000, folder.problems().size());
  }

  @Test
  void linksAreNotFollowedButSaid() throws IOException {
    Path secret = Files.writeString(root.resolve("secret.yaml"), "name: x\nsummary: x\n");
    Files.createSymbolicLink(folder.path("roles/secret.yaml"), secret);
    Files.createSymbolicLink(folder.path("guides"), root);
    Files.createSymbolicLink(folder.path("pages"), folder.path("pages"));
    assertEquals(List.of(Rule.NOT_A_FILE), broken());
    assertEquals(3, folder.problems().size());
    assertEquals(1, folder.load().catalog().orElseThrow().roles().size());
  }

  @Test
  void aFolderWithTheNameOfAFileIsTold() throws IOException {
    Files.createDirectory(folder.path("tools.yaml"));
    Files.createDirectory(folder.path("roles/cook.yaml"));
    assertEquals(List.of(Rule.STRAY_FILE), broken());
    assertEquals(2, folder.problems().size());
  }

  @Test
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    Path pipe = folder.path("tools.yaml");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor() == 0, "no pipes on this system");
    assertEquals(List.of(Rule.NOT_A_FILE), broken());
  }

  @Test
  void anUnreadableFileIsTold() throws IOException {
    Path file = folder.path("roles/baker.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything");
    assertEquals(List.of(Rule.UNREADABLE), broken());
  }

  @Test
  void strangeFileNamesAreTold() {
    folder.text("roles/\u202eevil.yaml", "name: x\nsummary: x\n");
    folder.text("roles/a\nb.yaml", "name: x\nsummary: x\n");
    folder.text("roles/ .yaml", "name: x\nsummary: x\n");
    folder.text("roles/" + "x".repeat(240) + ".yaml", "name: x\nsummary: x\n");
    assertEquals(List.of(Rule.BAD_ID), broken());
    assertEquals(4, folder.problems().size());
    assertTrue(folder.load().catalog().isEmpty());
  }

  @Test
  void aNameThatIsNotUtf8IsTold() throws IOException, InterruptedException {
    String make = "cp baker.yaml \"$(printf 'caf\\351').yaml\"";
    Process shell =
        new ProcessBuilder("sh", "-c", make).directory(folder.path("roles").toFile()).start();
    assumeTrue(shell.waitFor() == 0, "no such names on this system");
    assertEquals(List.of(Rule.BAD_ID), broken());
  }

  @Test
  void namesThatAreEqualAfterComposingAreTold() {
    folder.text("roles/caf\u00e9.yaml", "name: x\nsummary: x\n");
    folder.text("roles/cafe\u0301.yaml", "name: x\nsummary: x\n");
    assertEquals(List.of(Rule.BAD_ID, Rule.ID_COLLISION), broken());
  }

  @Test
  void keysThatAreEqualAfterComposingAreOneKeyWrittenTwice() {
    String aspect = ":\n  a:\n    label: A\n    question: A?\n";
    folder.text(
        "aspects.yaml", "Caf\u00e9" + aspect + "Cafe\u0301" + aspect.replace("a:\n", "b:\n"));
    assertTrue(broken().contains(Rule.DUPLICATE_KEY), told());
  }

  @Test
  void aFolderWithoutContentIsTold(@TempDir Path empty) {
    assertEquals(
        "content:1:1: error[E308]: there is no folder content here\n"
            + "  hint: name the folder that holds the folder content with --source",
        Folder.empty(empty).problems().stream()
            .map(Report::text)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void emptyContentIsToldOnce(@TempDir Path empty) throws IOException {
    Files.createDirectory(empty.resolve("content"));
    assertFalse(Folder.empty(empty).problems().isEmpty());
    assertTrue(Folder.empty(empty).load().catalog().isEmpty());
  }
}
