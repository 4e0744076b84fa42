package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command says, where it says it, and how it ends. */
class CommandsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeAProject() throws IOException {
    shell = Shell.smallest(folder);
  }

  @Test
  void aBuildEndsWithOneLine() {
    Ran first = shell.run("build");
    assertEquals(Exit.FINE, first.code(), first.err());
    assertEquals(1, first.lines().size(), first.out());
    String line = "Built \\d+ pages? \\(\\d+ files\\): \\d+ written, 0 removed in \\d+\\.\\d s.*";
    assertTrue(first.lines().get(0).matches(line), first.out());
    assertTrue(Files.isRegularFile(shell.site().resolve("index.html")));
    assertTrue(shell.run("build").out().contains(": 0 written, 0 removed in "));
  }

  @Test
  void errorsAreToldWithTheirPlaceAndNothingIsPublished() throws IOException {
    shell.file("roles/baker.yaml", "name: Baker\nsummary: Bakes bread.\ndutis: [Bake]\n");
    Ran ran = shell.run("build");
    assertEquals(Exit.CONTENT, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("roles/baker.yaml:3:1: error[E201]: "), ran.err());
    assertTrue(ran.err().contains("\n3 | dutis: [Bake]\n  | ^^^^^\n"), ran.err());
    assertTrue(ran.err().contains("\n  hint: did you mean \"duties\"?\n"), ran.err());
    assertTrue(ran.err().endsWith("Nothing was published: 1 error.\n"), ran.err());
    assertFalse(Files.exists(shell.site()));
  }

  @Test
  void anErrorLeavesThePublishedSiteAsItWas() throws IOException {
    shell.run("build");
    String before = Files.readString(shell.site().resolve("index.html"));
    shell.file("site.yaml", "title: Other\ntitel: x\n");
    assertEquals(Exit.CONTENT, shell.run("build").code());
    assertEquals(before, Files.readString(shell.site().resolve("index.html")));
  }

  @Test
  void atMostTwentyProblemsAreShownUnlessAllAreWanted() throws IOException {
    shell.file("glossary.yaml", terms(30));
    Ran some = shell.run("check");
    assertEquals(20, count(some.err(), ": error["), some.err());
    assertTrue(some.err().contains("... and 10 more; --all shows them"), some.err());
    for (String flag : List.of("--all", "-a", "-v", "--verbose")) {
      assertEquals(30, count(shell.run("check", flag).err(), ": error["));
    }
  }

  private static String terms(int number) {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < number; i++) {
      terms.append("t").append(i).append(": {term: T").append(i).append("}\n");
    }
    return terms.toString();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void warningsAreErrorsWhereStrict() throws IOException {
    shell.file("roles/loaf.yaml", "name: Loaf\nsummary: A loaf.\ntitles: [Baker]\n");
    assertEquals(Exit.FINE, shell.run("check").code());
    Ran strict = shell.run("check", "--strict");
    assertEquals(Exit.CONTENT, strict.code());
    assertTrue(strict.err().contains("error[W310]"), strict.err());
    assertEquals(Exit.CONTENT, shell.run("build", "--strict").code());
    assertFalse(Files.exists(shell.site()));
    Map<String, String> variable = Map.of("ROLEBOOK_STRICT", "yes");
    assertEquals(Exit.CONTENT, Shell.in(variable, false, "check", "-s", folder.toString()).code());
  }

  @Test
  void quietShowsErrorsAndTheResult() throws IOException {
    shell.file("roles/loaf.yaml", "name: Loaf\nsummary: A loaf.\ntitles: [Baker]\n");
    assertTrue(shell.run("build").err().contains("warning[W310]"));
    Ran quiet = shell.run("build", "--quiet");
    assertEquals("", quiet.err());
    assertTrue(quiet.out().matches("Built .* warnings?\\n"), quiet.out());
  }

  @Test
  void aFileOfSomebodyElseIsMentioned() throws IOException {
    shell.run("build");
    Files.writeString(shell.site().resolve("CNAME"), "example.org");
    assertTrue(
        shell.run("build").err().contains("Left alone, because Rolebook did not write it: CNAME"));
    assertTrue(Files.exists(shell.site().resolve("CNAME")));
  }

  @Test
  void aDryRunTellsAndWritesNothing() {
    Ran ran = shell.run("build", "--dry-run", "--all");
    assertEquals(Exit.FINE, ran.code());
    assertTrue(ran.out().contains("  create  index.html\n"), ran.out());
    assertTrue(ran.out().contains("\nWould build "), ran.out());
    assertFalse(Files.exists(shell.site()));
  }

  @Test
  void verifyTellsWhetherTheSiteIsWhatTheContentMakes() throws IOException {
    shell.run("build");
    Ran same = shell.run("build", "--verify");
    assertEquals(Exit.FINE, same.code());
    assertTrue(same.out().startsWith("Verified "), same.out());
    Files.writeString(shell.site().resolve("index.html"), "x");
    Ran other = shell.run("build", "--verify");
    assertEquals(Exit.CONTENT, other.code());
    assertTrue(other.out().startsWith("  change  index.html\nNot the same: "), other.out());
    assertEquals("x", Files.readString(shell.site().resolve("index.html")));
  }

  @Test
  void anotherFolderCanBeGivenAndANewOneAskedFor() {
    Path elsewhere = folder.resolve("public");
    assertEquals(Exit.FINE, shell.run("build", "-o", elsewhere.toString()).code());
    assertTrue(Files.exists(elsewhere.resolve("index.html")));
    assertEquals(Exit.ENVIRONMENT, shell.run("build", "--into", elsewhere.toString()).code());
    Path fresh = folder.resolve("releases/7");
    assertEquals(Exit.FINE, shell.run("build", "--into", fresh.toString()).code());
    assertTrue(Files.exists(fresh.resolve("index.html")));
  }

  @Test
  void anUnsafeFolderIsRefusedWithWhatToDo() {
    Ran ran = shell.run("build", "-o", folder.toString());
    assertEquals(Exit.ENVIRONMENT, ran.code());
    assertTrue(ran.err().startsWith("rolebook: The output folder "), ran.err());
    assertTrue(ran.err().contains("\n  hint: "), ran.err());
  }

  @Test
  void compressedTwinsStandBesideTheFilesTheyShrink() throws IOException {
    assertEquals(Exit.FINE, shell.run("build", "--precompress").code());
    Path page = shell.site().resolve("index.html");
    try (var gzip =
        new java.util.zip.GZIPInputStream(
            Files.newInputStream(page.resolveSibling("index.html.gz")))) {
      assertEquals(Files.readString(page), new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
    }
    shell.run("build");
    assertFalse(Files.exists(page.resolveSibling("index.html.gz")));
  }

  @Test
  void listsAreColumnsOrObjects() {
    assertEquals(List.of("baker\tBaker"), shell.run("list", "roles").lines());
    assertEquals(
        List.of("{\"id\":\"baker\",\"name\":\"Baker\"}"),
        shell.run("list", "roles", "--format", "json").lines());
    List<String> pages = shell.run("list", "pages").lines();
    assertTrue(pages.contains("roles/baker.html\tBaker"), pages::toString);
    List<String> urls = shell.run("list", "urls").lines();
    assertTrue(urls.contains("https://example.org/roles/roles/baker.html"), urls::toString);
    for (String what : List.of("gaps", "stale", "unsourced", "orphans")) {
      assertEquals(Exit.FINE, shell.run("list", what).code(), what);
    }
  }

  @Test
  void listedAddressesAreThoseOfTheSitemap() throws IOException {
    shell.file("site.yaml", "title: T\naddress: https://example.org/rôles\n");
    List<String> urls = shell.run("list", "urls").lines();
    assertTrue(urls.contains("https://example.org/r%C3%B4les/"), urls::toString);
    assertTrue(urls.contains("https://example.org/r%C3%B4les/feed.xml"), urls::toString);
  }

  @Test
  void contentWithErrorsIsNotListed() throws IOException {
    shell.file("site.yaml", "titel: x\n");
    Ran ran = shell.run("list", "roles");
    assertEquals(Exit.CONTENT, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("error[E201]"), ran.err());
  }

  @Test
  void aMistakeOfOursIsSaidInOneLineAndInFullWhereAsked() {
    for (String[] args : new String[][] {{"check"}, {"check", "-v"}}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream broken =
          new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
              throw new IllegalStateException("the stream is odd");
            }
          };
      Screen screen =
          new Screen(broken, new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), false);
      String[] all = java.util.Arrays.copyOf(args, args.length + 2);
      all[args.length] = "-s";
      all[args.length + 1] = folder.toString();
      assertEquals(Exit.BUG, Main.run(screen, all));
      String said = err.toString(StandardCharsets.UTF_8);
      assertTrue(said.contains("rolebook: This is a bug of Rolebook, not of your content"), said);
      assertTrue(said.contains("the stream is odd"), said);
      assertEquals(args.length == 2, said.contains("\tat dev.rolebook"), said);
    }
  }

  @Test
  void colourIsForTerminalsAndForThoseWhoWantIt() throws IOException {
    shell.file("site.yaml", "titel: x\n");
    String[] check = {"check", "-s", folder.toString()};
    assertTrue(Shell.in(Map.of(), true, check).err().contains("\u001b["));
    assertFalse(Shell.in(Map.of(), false, check).err().contains("\u001b"));
    assertFalse(Shell.in(Map.of("NO_COLOR", "1"), true, check).err().contains("\u001b["));
    assertFalse(Shell.in(Map.of("TERM", "dumb"), true, check).err().contains("\u001b["));
  }

  @Test
  void aListWithNothingInItSaysWhatThatMeans() throws IOException {
    Ran ran = shell.run("list", "orphans");
    assertEquals(Exit.FINE, ran.code());
    assertEquals("", ran.out());
    assertEquals("Nothing to list. Every entry of the vocabulary is used.\n", ran.err());
    assertEquals("", shell.run("list", "orphans", "--quiet").err());
  }

  @Test
  void anOutputThatCannotBeWrittenIsTold() {
    for (String[] args : new String[][] {{"check", "--format", "json"}, {"list", "urls"}}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("No space left on device");
            }
          };
      Screen screen =
          new Screen(
              new PrintStream(full, false, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              Map.of("ROLEBOOK_SOURCE", folder.toString()),
              false);
      assertEquals(Exit.ENVIRONMENT, Main.run(screen, args));
      String said = err.toString(StandardCharsets.UTF_8);
      assertTrue(said.contains("Not everything could be written to the output."), said);
    }
  }
}
