package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what is said of a command line that makes no sense. */
class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "list", "serve", "explain"})
  void theHelpOfACommandTeaches(String command) {
    Ran ran = run(command, "--help");
    assertEquals(Exit.FINE, ran.code());
    assertEquals("", ran.err());
    for (String part : List.of("Usage: rolebook " + command, "Examples:", "Exit codes:")) {
      assertTrue(ran.out().contains(part), ran.out());
    }
    for (String flag :
        List.of("--source", "--strict", "--date", "--jobs", "--format", "-q", "-v")) {
      assertTrue(ran.out().contains(flag), flag);
    }
    assertEquals(ran.out(), run(command, "-h").out());
  }

  @Test
  void theHelpOfTheProgramNamesEveryCommandAndEveryExitCode() {
    Ran ran = run("--help");
    assertEquals(Exit.FINE, ran.code());
    for (String part :
        List.of("build", "check", "list", "serve", "0 fine", "1 ", "2 ", "3 ", "4 ")) {
      assertTrue(ran.out().contains(part), part);
    }
    assertTrue(ran.out().lines().allMatch(line -> line.length() <= 100), ran.out());
  }

  @Test
  void theVersionIsOneLine() {
    Ran ran = run("--version");
    assertEquals(Exit.FINE, ran.code());
    assertTrue(ran.out().matches("rolebook \\S.*\\n"), ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "2026-02-30", "2026-2-3", "0000-01-01", "-999999999-01-01"})
  void whatIsNoDayIsToldInPlainWords(String day) {
    Ran ran = run("build", "--date=" + day);
    assertEquals(Exit.USAGE, ran.code());
    assertTrue(ran.err().contains("is no day such as 2026-01-31"), ran.err());
    assertFalse(ran.err().contains("java."), ran.err());
  }

  @Test
  void anArgumentIsNeverReadAsAFileOfArguments() throws IOException {
    Path list = Files.writeString(folder.resolve("words"), "secret");
    Ran ran = run("build", "@" + list);
    assertEquals(Exit.USAGE, ran.code());
    assertFalse(ran.err().contains("secret"), ran.err());
  }

  @Test
  void aWrongCommandLineIsToldInTwoOrThreeLines() {
    mistake("Which command?");
    mistake("did you mean build?", "biuld");
    mistake("did you mean --strict?", "build", "--strickt");
    mistake("--allow-shrink?", "build", "--allow-shrnk");
    mistake("WHAT", "list");
    mistake("\"gasp\" is none of roles, pages, urls, gaps, stale,", "list", "gasp");
    mistake("did you mean gaps?", "list", "gasp");
    mistake("\"xml\" is none of text, json, github, sarif", "check", "--format", "xml");
    mistake("\"sarif\" is none of text, json", "list", "roles", "--format", "sarif");
    mistake("--jobs wants a number in digits, not \"many\"", "check", "--jobs", "many");
    mistake("--date", "check", "--date", "2026-02-30");
    mistake("\"extra\" is one word too many", "check", "extra");
  }

  @Test
  void aWrongCommandLineIsToldInWordsOfOurs() {
    mistake("There is no command \"biuld\"", "biuld");
    mistake("There is no flag --strickt of rolebook build", "build", "--strickt");
    mistake("After \"rolebook list\", WHAT is missing", "list");
    mistake("--out wants a value: --out DIR", "build", "--out");
    mistake("--out is given twice", "build", "-o", "a", "-o", "b");
    mistake("--format: \"xml\" is none of", "check", "--format", "xml");
    mistake("Which command? build, check, ");
  }

  @Test
  void flagsThatMakeNoSenseTogetherAreRefused() throws IOException {
    Shell shell = Shell.smallest(folder);
    assertUsage(shell.run("build", "--into", "a", "--out", "b"), "--into and --out");
    assertUsage(shell.run("build", "--dry-run", "--verify"), "--dry-run and --verify");
    assertUsage(shell.run("check", "--jobs", "0"), "from 1 to 256, not 0");
  }

  @Test
  void aFolderWithoutContentIsAWrongCommandLine() {
    mistake("There is no folder content/ in", "check", "-s", folder.toString());
  }

  @Test
  void everyFlagCanBeSetByAVariable() throws IOException {
    Shell.smallest(folder);
    Ran ran = Shell.in(Map.of("ROLEBOOK_SOURCE", folder.toString()), false, "list", "roles");
    assertEquals("baker\tBaker\n", ran.out());
    Map<String, String> all =
        Map.of(
            "ROLEBOOK_SOURCE", folder.toString(),
            "ROLEBOOK_OUT", folder.resolve("public").toString(),
            "ROLEBOOK_DRY_RUN", "1");
    assertTrue(Shell.in(all, false, "build").out().contains("Would build "));
    assertUsage(
        Shell.in(Map.of("ROLEBOOK_STRICT", "maybe"), false, "check"),
        "--strict is set by yes or no, not \"maybe\"");
    assertEquals("ROLEBOOK_ALLOW_SHRINK", Variables.name("--allow-shrink"));
  }

  @Test
  void aFlagIsStrongerThanAVariable() throws IOException {
    Shell shell = Shell.smallest(folder);
    Map<String, String> out = Map.of("ROLEBOOK_OUT", folder.toString(), "ROLEBOOK_JOBS", "0");
    String fresh = folder.resolve("fresh").toString();
    String[] build = {"build", "-s", folder.toString(), "--jobs", "1", "--into", fresh};
    assertEquals(Exit.FINE, Shell.in(out, false, build).code());
    Map<String, String> into = Map.of("ROLEBOOK_INTO", fresh);
    String[] usual = {"build", "-s", folder.toString(), "--out", shell.site().toString()};
    assertEquals(Exit.FINE, Shell.in(into, false, usual).code());
  }

  @Test
  void theDayCanComeFromTheEnvironment() throws IOException {
    Shell.smallest(folder);
    String[] check = {"check", "-s", folder.toString()};
    assertEquals(
        Exit.FINE, Shell.in(Map.of("SOURCE_DATE_EPOCH", "1700000000"), false, check).code());
    assertUsage(Shell.in(Map.of("SOURCE_DATE_EPOCH", "soon"), false, check), "\"soon\"");
  }

  @Test
  void aMessageCannotSteerATerminal() {
    Ran ran = run("\u001b[2Jx\nrolebook: fine");
    assertEquals(Exit.USAGE, ran.code());
    assertFalse(ran.err().contains("\u001b"), ran.err());
    assertEquals(1, ran.err().lines().filter(line -> line.startsWith("rolebook: ")).count());
  }

  private static void mistake(String part, String... args) {
    assertUsage(run(args), part);
  }

  private static void assertUsage(Ran ran, String part) {
    assertEquals(Exit.USAGE, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(part), ran.err());
    assertTrue(ran.err().startsWith("rolebook: "), ran.err());
    assertTrue(ran.err().contains(" --help tells what there is"), ran.err());
    assertTrue(ran.err().lines().count() <= 3, ran.err());
  }

  private static Ran run(String... args) {
    return Shell.in(Map.of(), false, args);
  }
}
