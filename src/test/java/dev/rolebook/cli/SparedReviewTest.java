package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a page is told, also where the page itself need not be made. */
class SparedReviewTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void publish() throws IOException {
    shell =
        Shell.smallest(folder)
            .file("site.yaml", "title: Roles\n")
            .file(
                "guides/bread.md",
                "---\ntitle: Bread\nsummary: Of bread.\n---\n\n## Rye\n\nRye.\n");
    for (String name : List.of("Cook", "Waiter", "Host", "Miller", "Grocer")) {
      role(name, "Works as a " + name + ".");
    }
    role("Miller", "Mills, see [rye](guide:bread#rye).");
    assertEquals(0, shell.run("build").code());
  }

  private void role(String name, String summary) throws IOException {
    String file = "roles/" + name.toLowerCase(Locale.ROOT) + ".yaml";
    shell.file(file, "name: " + name + "\nsummary: " + summary + "\n");
  }

  /** The build says and does what a full build would. */
  private void assertTold(String what) {
    Shell.Ran some = shell.run("build", "--all");
    Shell.Ran all = shell.run("build", "--all", "--full");
    assertEquals(all.err(), some.err());
    assertEquals(1, some.code());
    assertTrue(some.err().contains(what), some.err());
  }

  @Test
  void aPartThatHasGoneIsToldWhereverItIsLinkedTo() throws IOException {
    shell.file(
        "guides/bread.md", "---\ntitle: Bread\nsummary: Of bread.\n---\n\n## Oats\n\nOats.\n");
    assertTold("guides/bread.html has no part #rye");
  }

  @Test
  void aPartOfAComparisonThatIsNotThereIsTold() throws IOException {
    role("Cook", "Cooks, see [this](compare:grocer-vs-host#no-such-part).");
    assertTold("compare/grocer-vs-host.html has no part #no-such-part");
  }

  @Test
  void aPartOfAComparisonThatIsThereIsFound() throws IOException {
    role("Cook", "Cooks, see [this](compare:grocer-vs-host#main_differences).");
    String told = shell.run("build", "--format", "json").out();
    assertTrue(told.contains("\"exit\":0"), told);
    assertTrue(told.contains("\"spared\":8,"), told);
  }

  @Test
  void aTwinOfAComparisonThatIsNotThereIsTold() throws IOException {
    role("Cook", "Cooks, see [this](../compare/grocer-vs-host.xml).");
    assertTold("grocer-vs-host.xml");
  }

  @Test
  void anOldAddressThatAComparisonHasIsTold() throws IOException {
    shell.file("redirects.yaml", "compare/grocer-vs-host.html: roles/host.html\n");
    assertTold("the old address \"compare/grocer-vs-host.html\" is the address of a page");
  }

  @Test
  void anOldPartThatLeadsNowhereOnAComparisonIsTold() throws IOException {
    shell.file(
        "redirects.yaml",
        "compare/grocer-vs-host.html#old: compare/grocer-vs-host.html#no-such-part\n");
    assertTold("there is no part compare/grocer-vs-host.html#no-such-part");
  }
}
