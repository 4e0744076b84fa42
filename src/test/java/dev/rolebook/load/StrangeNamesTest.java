package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files and ids that some system or browser would read as something else. */
class StrangeNamesTest {
  private static final int LONGEST_MESSAGE = 4_000;

  @TempDir Path root;

  private static List<Rule> rules(Folder folder) {
    for (Problem problem : folder.problems()) {
      String told = Report.text(problem);
      assertTrue(told.length() < LONGEST_MESSAGE, told);
      assertTrue(problem.hint().isPresent(), told);
    }
    return folder.problems().stream().map(Problem::rule).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "aux",
        "nul",
        "prn",
        "com1",
        "lpt9",
        "baker.",
        "baker ",
        " baker",
        "b..c",
        "Baker",
        "\u0130stanbul",
        "stra\u00dfe",
        "caf\u00e9",
        "\u05d0\u05d1",
        "\u202ebaker",
        "ba\u200bker",
        "ba\u00adker",
        "\ud83c\udf5e",
        "baker%2fx",
        "baker\\x",
        "baker:x",
        "baker?x",
        "baker#x",
        "baker<x>",
        "-baker",
        "baker-",
        "a--b",
        "index"
      })
  void aFileWhoseNameIsNoIdIsRefused(String name) {
    Folder folder = Folder.smallest(root).file("roles/" + name + ".yaml", "name: x", "summary: x");
    assertTrue(rules(folder).contains(Rule.BAD_ID), () -> rules(folder).toString());
    assertTrue(folder.load().problems().hasErrors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "/etc/passwd",
        "../../x",
        "con",
        "a/b",
        "a\\b",
        "\u0130d",
        "a.",
        "a b",
        "A",
        "~",
        "\u202ea",
        "__proto__"
      })
  void aKeyThatIsNoIdIsRefused(String id) {
    String key = '"' + id.replace("\\", "\\\\") + '"';
    Folder folder = Folder.smallest(root).file("tools.yaml", key + ":", "  name: x");
    assertEquals(List.of(Rule.BAD_ID), rules(folder));
    assertTrue(folder.load().problems().hasErrors());
  }

  @Test
  void anEmptyIdAndOneOfFiveThousandLettersAreRefused() {
    Folder folder = Folder.smallest(root).file("tools.yaml", "\"\":", "  name: x");
    assertFalse(rules(folder).isEmpty());
    assertTrue(folder.load().problems().hasErrors());
    folder.file("tools.yaml", "? " + "x".repeat(5_000), ":", "  name: x");
    assertEquals(List.of(Rule.BAD_ID), rules(folder));
  }

  @Test
  void aNameAsLongAsTheDiskAllowsIsRefusedInAFewWords() {
    String longest = "x".repeat(250);
    Folder folder = Folder.smallest(root).file("roles/" + longest + ".yaml", "name: x");
    assertTrue(rules(folder).contains(Rule.BAD_ID));
  }

  @Test
  void sixtyFoldersInOneAnotherAreToldOnce() {
    Folder folder = Folder.smallest(root).file("roles/" + "a/".repeat(60) + "b.yaml", "name: x");
    assertEquals(List.of(Rule.STRAY_FILE), rules(folder));
    assertEquals(1, folder.problems().size());
  }

  @Test
  void namesThatDifferInCaseAloneAreTold() {
    Folder folder = Folder.smallest(root).file("roles/BAKER.yaml", "name: x", "summary: x");
    assertEquals(List.of(Rule.BAD_ID, Rule.ID_COLLISION), rules(folder).stream().sorted().toList());
  }

  @Test
  void namesInAnyScriptAreShownAsTheyWereTyped() {
    List<String> names =
        List.of(
            "\u0130\u015f\u00e7i", "Stra\u00dfe", "\u05d0\u05d1", "\ud83c\udf5e Baker", "a\u200bb");
    for (String name : names) {
      Folder folder = Folder.smallest(root).file("roles/baker.yaml", "name: " + name, "summary: x");
      assertEquals(name, folder.load().catalog().orElseThrow().roles().get("baker").name());
    }
  }

  @Test
  void aSocketIsNotOpened() throws IOException {
    Folder folder = Folder.smallest(root);
    Path shortName = Files.createTempDirectory("s");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(shortName.resolve("s")));
      Files.move(shortName.resolve("s"), folder.path("tools.yaml"));
      assertEquals(List.of(Rule.NOT_A_FILE), rules(folder));
    } finally {
      Files.delete(shortName);
    }
  }
}
