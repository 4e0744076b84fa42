package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import dev.rolebook.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses are a promise: what was published stays, leads on, or is said to be gone. */
class KeptAddressesTest {
  private static final String BAKER =
      """
      name: Baker
      summary: Bakes bread, rolls and cakes before anybody else in town is awake.
      duties: [Mix and knead the dough, Watch the oven, Clean the bench at the end of the night]
      hire-when: [You sell what you bake, People ask for fresh bread every single morning]
      """;
  private static final String MILLER =
      """
      name: Miller
      summary: Grinds grain into flour and looks after the stones, the sieves and the wheel.
      duties: [Test the grain for damp, Set the gap between the stones, Sieve and weigh the flour]
      """;
  private static final String GUIDE =
      """
      ---
      title: How to hire
      kind: hire
      ---
      ## Plan the week

      First say what the person shall do, on which days, and who will show them around.

      ## Ask

      Then ask those who know the trade, and write down what each of them answers.
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void publishASite() throws IOException {
    shell =
        Shell.smallest(folder)
            .file("roles/baker.yaml", BAKER)
            .file("roles/miller.yaml", MILLER)
            .file("guides/how-to-hire.md", GUIDE);
    assertEquals(Exit.FINE, shell.run("build").code());
  }

  private Path content(String name) {
    return folder.resolve("content").resolve(name);
  }

  private void rename(String from, String to) throws IOException {
    Files.move(content(from), content(to));
  }

  /** The first line that a message proposes for a file. */
  private static String proposed(String message) {
    Matcher line = Pattern.compile("write \"([^\"]+)\"").matcher(message);
    assertTrue(line.find(), message);
    return line.group(1);
  }

  private Ran fails(String command) throws IOException {
    Map<String, String> before = site();
    Ran ran = shell.run(command);
    assertEquals(Exit.CONTENT, ran.code(), ran.err());
    assertEquals(before, site());
    return ran;
  }

  private Map<String, String> site() throws IOException {
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(shell.site())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.put(
            shell.site().relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return site;
  }

  private void leads(String old, String now) throws IOException {
    String page = Files.readString(shell.site().resolve(old));
    assertTrue(page.contains("content=\"0; url=" + now + "\""), page);
  }

  @Test
  void aRenamedRoleFailsWithTheLineThatKeepsAllItsAddresses() throws IOException {
    rename("roles/baker.yaml", "roles/bread-and-pastry-artisan.yaml");
    Ran ran = fails("build");
    assertTrue(
        ran.err()
            .contains(
                "content/roles/bread-and-pastry-artisan.yaml:1:1: error[E508]: roles/baker.html is"
                    + " published and would be lost with 4 more pages of the role\n"),
        ran.err());
    assertEquals(1, ran.err().split("error\\[", -1).length - 1, ran.err());
    assertTrue(fails("check").err().contains("error[E508]"));
    String line = proposed(ran.err().substring(ran.err().indexOf("E508")));
    assertEquals("redirects-from: [baker]", line);
    shell.file("roles/bread-and-pastry-artisan.yaml", line + "\n" + BAKER);
    assertEquals(Exit.FINE, shell.run("build").code());
    for (String place : new String[] {"roles", "hire", "adverts", "interviews"}) {
      leads(place + "/baker.html", "../" + place + "/bread-and-pastry-artisan.html");
    }
    leads("compare/baker-vs-miller.html", "../compare/bread-and-pastry-artisan-vs-miller.html");
    String rules = Files.readString(shell.site().resolve("_redirects"));
    String rule =
        "/roles/hire/baker.html /roles/hire/bread-and-pastry-artisan.html 301\n"
            + "/roles/interviews/baker.html";
    assertTrue(rules.contains(rule), rules);
    assertEquals(Exit.FINE, shell.run("check").code());
    assertTrue(shell.run("build").out().contains(": 0 written, 0 removed in "));
  }

  /** Hosts read the list as rules, and handbooks make the configuration of servers of it. */
  @Test
  void anOldAddressIsNeitherAPatternNorASecondRule() throws IOException {
    for (String old :
        new String[] {
          "*.html", ":x.html", "a b.html", "a\";b.html", "a;b.html", "a$b.html", "%2a.html"
        }) {
      refused(old, "roles/baker.html");
    }
    for (String now : new String[] {"x y", "\"x", "x\ny", "`x`", "{x}", "\\x", "<x>"}) {
      refused("old.html", "https://example.org/" + now);
    }
  }

  private void refused(String old, String now) throws IOException {
    shell.file("redirects.yaml", JsonWriter.quote(old) + ": " + JsonWriter.quote(now) + "\n");
    assertTrue(fails("build").err().startsWith("content/redirects.yaml:1:"), old + now);
  }

  @Test
  void twoRolesRenamedAtOnceKeepTheirComparison() throws IOException {
    rename("roles/baker.yaml", "roles/bread-and-pastry-artisan.yaml");
    rename("roles/miller.yaml", "roles/flour-maker.yaml");
    String told = fails("build").err();
    assertTrue(told.contains("\"redirects-from: [baker]\" in content/roles/bread"), told);
    assertTrue(told.contains("\"redirects-from: [miller]\" in content/roles/flour"), told);
    shell.file("roles/bread-and-pastry-artisan.yaml", "redirects-from: [baker]\n" + BAKER);
    shell.file("roles/flour-maker.yaml", "redirects-from: [miller]\n" + MILLER);
    assertEquals(Exit.FINE, shell.run("build").code());
    leads(
        "compare/baker-vs-miller.html", "../compare/bread-and-pastry-artisan-vs-flour-maker.html");
  }

  @Test
  void aRemovedRoleFailsUntilSomebodySaysThatItIsGone() throws IOException {
    Files.delete(content("roles/miller.yaml"));
    Ran ran = fails("build");
    assertTrue(ran.err().contains("content/redirects.yaml:1:1: error[E508]: "), ran.err());
    assertFalse(ran.err().contains("W510"), ran.err());
    String line = proposed(ran.err().substring(ran.err().indexOf("E508")));
    assertEquals("roles/miller.html: gone", line);
    shell.file("redirects.yaml", line + "\n");
    assertEquals(Exit.FINE, shell.run("build").code());
    for (String page :
        new String[] {
          "roles/miller", "hire/miller", "interviews/miller", "compare/baker-vs-miller"
        }) {
      String html = Files.readString(shell.site().resolve(page + ".html"));
      assertTrue(html.contains("<bdi>This page is gone</bdi>"), html);
      assertFalse(html.contains("refresh"), html);
    }
    assertFalse(Files.readString(shell.site().resolve("sitemap.xml")).contains("miller"));
    assertFalse(Files.exists(shell.site().resolve("_redirects")));
    shell.file("redirects.yaml", "skills/index.html: gone\n");
    assertEquals(Exit.CONTENT, shell.run("build").code());
  }

  @Test
  void aRoleThatBecamePartOfAnotherLeadsThereFromEveryPage() throws IOException {
    Files.delete(content("roles/miller.yaml"));
    shell.file("redirects.yaml", "roles/miller.html: roles/baker.html\n");
    assertEquals(Exit.FINE, shell.run("build").code());
    leads("hire/miller.html", "../hire/baker.html");
    leads("compare/baker-vs-miller.html", "../roles/baker.html");
  }

  @Test
  void aRenamedGuideFailsWithTheLineForItsOldAddress() throws IOException {
    rename("guides/how-to-hire.md", "guides/finding-people.md");
    Ran ran = fails("build");
    String line = proposed(ran.err().substring(ran.err().indexOf("E508")));
    assertEquals("guides/how-to-hire.html: guides/finding-people.html", line);
    shell.file("redirects.yaml", line + "\n");
    assertEquals(Exit.FINE, shell.run("build").code());
    leads("guides/how-to-hire.html", "../guides/finding-people.html");
    Files.delete(content("redirects.yaml"));
    assertTrue(fails("build").err().contains("guides/how-to-hire.html is published"));
  }

  @Test
  void aHeadingThatNothingNamesIsMissedWithAWarning() throws IOException {
    shell.file("guides/how-to-hire.md", GUIDE.replace("## Plan the week", "## Plan the weeks"));
    Ran ran = shell.run("build", "--dry-run");
    assertEquals(Exit.FINE, ran.code());
    assertTrue(
        ran.err()
            .contains(
                "content/guides/how-to-hire.md:1:1: warning[W510]: the published part"
                    + " #plan-the-week is no longer on guides/how-to-hire.html\n"),
        ran.err());
    String line = proposed(ran.err().substring(ran.err().indexOf("W510")));
    shell.file("redirects.yaml", line + "\n");
    Ran kept = shell.run("build");
    assertEquals(Exit.FINE, kept.code(), kept.err());
    assertFalse(kept.err().contains("W510"), kept.err());
    String page = Files.readString(shell.site().resolve("guides/how-to-hire.html"));
    String heading = "<h2 id=\"plan-the-weeks\"><span id=\"plan-the-week\"></span>";
    assertTrue(page.contains(heading), page);
    shell.file("redirects.yaml", line.replace("weeks", "years") + "\n");
    String dead = fails("build").err();
    assertTrue(dead.contains("content/redirects.yaml:1:40: error[E502]: there is no "), dead);
    shell.file("redirects.yaml", "guides/how-to-hire.html#plan-the-week: gone\n");
    assertFalse(shell.run("build").err().contains("W510"));
  }

  @Test
  void aPartCanOnlyLeadToAPartOfItsPage() throws IOException {
    shell.file("redirects.yaml", "guides/how-to-hire.html#ask: roles/baker.html\n");
    String told = fails("check").err();
    assertTrue(told.contains("1:30: error[E208]: a part of a page can only lead to"), told);
  }

  @Test
  void aHeadingThatTheSiteLinksToIsMissedWithAnError() throws IOException {
    shell.file("site.yaml", "title: Roles\nnotice: '[x](guide:how-to-hire#ask)'\n");
    assertEquals(Exit.FINE, shell.run("build").code());
    shell.file("guides/how-to-hire.md", GUIDE.replace("## Ask", "## Listen"));
    assertTrue(fails("build").err().contains("error[E502]"));
  }

  @Test
  void anotherPublishedSiteCanBeTheOneWhoseAddressesAreKept() throws IOException {
    Files.delete(content("roles/miller.yaml"));
    String fresh = folder.resolve("next").toString();
    String site = shell.site().toString();
    assertEquals(Exit.FINE, shell.run("build", "--into", fresh, "--dry-run").code());
    Ran ran = shell.run("build", "--into", fresh, "--published", site);
    assertEquals(Exit.CONTENT, ran.code());
    assertTrue(ran.err().contains("error[E508]"), ran.err());
    assertFalse(Files.exists(Path.of(fresh)));
    assertEquals(Exit.FINE, shell.run("check", "-o", fresh).code());
  }

  @Test
  void whetherTheSiteIsTheSameIsAskedWithoutPromises() throws IOException {
    Files.delete(content("roles/miller.yaml"));
    Ran ran = shell.run("build", "--verify", "--all");
    assertEquals(Exit.CONTENT, ran.code());
    assertTrue(ran.out().contains("  remove  roles/miller.html\n"), ran.out());
  }
}
