package dev.rolebook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions;
import dev.rolebook.SiteBuild;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteReviewTest {
  private static final String TEMPLATE =
      "@param x\n@template.part.foot-line(x)\n@template.layout(content = @`\n<p>x</p>\n`)\n";

  @TempDir Path root;
  private SmallSite site;

  @BeforeEach
  void newSite() {
    site = new SmallSite(root).template("page/article.jte", TEMPLATE);
  }

  private void tells(String... lines) {
    assertEquals(String.join("\n", lines), site.review());
  }

  @Test
  void siteWithoutFaultsIsPassedInSilence() {
    site.page("a", "[b](b.html#one) [c](guide:c) [own](#two)", "", "## Two")
        .page("b", "## One", "", "[e](https://e.org) [m](mailto:a@b.org)")
        .guide("c", "[a](../a.html) [b](../b.html#one) [t](../a.csv)")
        .twin("a.html", "a.csv")
        .file("assets/s.css", "body{background:url(x.png)} @import \"y.css\";")
        .around("<link rel=\"stylesheet\" href=\"assets/s.css\"><h1 id=\"top_1\">t</h1>", "")
        .file("guides/assets/s.css", "");
    tells("");
  }

  @Test
  void deadLinkOfAnAuthorIsToldWhereItWasWritten() {
    site.page("about-us", "x").page("a", "x [y](about-as.html)", "[z](guides/none.html)");
    tells(
        "content/pages/a.md:4:7 DEAD_LINK there is no about-as.html in the site;"
            + " did you mean about-us.html?",
        "content/pages/a.md:5:5 DEAD_LINK there is no guides/none.html in the site;"
            + " link by id, such as role:ml-engineer");
  }

  @Test
  void sameDeadAddressIsToldAtEveryPlaceItWasWritten() {
    site.page("a", "[y](none.html) [z](none.html)").guide("b", "[y](../none.html)");
    tells(
        "content/guides/b.md:4:5 DEAD_LINK there is no none.html in the site;"
            + " link by id, such as role:ml-engineer",
        "content/pages/a.md:4:5 DEAD_LINK there is no none.html in the site;"
            + " link by id, such as role:ml-engineer",
        "content/pages/a.md:4:20 DEAD_LINK there is no none.html in the site;"
            + " link by id, such as role:ml-engineer");
  }

  @Test
  void deadPartIsToldWithTheNearest() {
    site.page("a", "[y](b.html#why-me) [z](#none)")
        .page("b", "## Why not me")
        .page("c", "## Why we");
    tells(
        "content/pages/a.md:4:5 DEAD_ANCHOR b.html has no part #why-me; its parts are #why-not-me",
        "content/pages/a.md:4:24 DEAD_ANCHOR a.html has no part #none; leave out what follows #");
  }

  @Test
  void deadLinkOfATemplateIsToldAtItsLine() {
    site.page("a", "x")
        .guide("b", "x")
        .around("<h1>t</h1><a href=\"none.html\">x</a>", "<a href=\"#gone\">y</a>")
        .template("layout.jte", "<h1>t</h1>\n  <a href=\"${root}none.html\">\n")
        .template("part/foot-line.jte", "<a href=\"#gone\">y</a>");
    tells(
        "templates/layout.jte:2:18 DEAD_LINK there is no none.html in the site on a.html;"
            + " no author wrote this link: the plan lacks the page",
        "templates/page/article.jte:1:1 DEAD_LINK there is no guides/none.html in the site on"
            + " guides/b.html; no author wrote this link: the plan lacks the page",
        "templates/part/foot-line.jte:1:9 DEAD_ANCHOR a.html has no part #gone on a.html;"
            + " leave out what follows #",
        "templates/part/foot-line.jte:1:9 DEAD_ANCHOR guides/b.html has no part #gone on"
            + " guides/b.html; leave out what follows #");
  }

  @Test
  void linkOutOfTheSiteIsTold() {
    site.page("a", "x")
        .around("<h1>t</h1><a href=\"../x.html\">x</a><a href=\"/y.html\">x</a>", "");
    tells(
        "templates/page/article.jte:1:1 DEAD_LINK ../x.html leads out of the site;"
            + " write an address inside the site, or a complete one with https://",
        "templates/page/article.jte:1:1 DEAD_LINK /y.html leads out of the site;"
            + " write an address inside the site, or a complete one with https://");
  }

  @Test
  void missingFileThatAPageLoadsIsTold() {
    site.page("a", "x").around("<img src=\"x.png\" alt=\"\"><h1>t</h1>", "").file("y.png", "");
    tells(
        "templates/page/article.jte:1:1 DEAD_LINK there is no x.png in the site on a.html;"
            + " no author wrote this link: the plan lacks the page");
  }

  @Test
  void missingTwinIsTold() {
    site.page("a", "[t](a.csv) [u](a.json)").twin("a.html", "a.csv");
    tells(
        "content/pages/a.md:4:16 DEAD_LINK there is no a.json in the site;"
            + " link by id, such as role:ml-engineer");
  }

  @Test
  void idThatStandsTwiceIsToldAtTheHeading() {
    site.page("a", "x", "", "## One", "", "## Two").around("<h1 id=\"one\">t</h1>", "");
    tells(
        "content/pages/a.md:6:1 DUPLICATE_HTML_ID the id \"one\" stands more than once on a.html;"
            + " change the words of the heading, or the id in the template");
  }

  @Test
  void idThatTemplatesWriteTwiceIsToldThere() {
    site.page("a", "x")
        .page("b", "x")
        .around("<h1 id=\"one\">t</h1><p id=\"one\">x</p>", "")
        .template("layout.jte", "\n<h1 id=\"one\">");
    tells(
        "templates/layout.jte:2:5 DUPLICATE_HTML_ID the id \"one\" stands more than once on a.html;"
            + " change the words of the heading, or the id in the template");
  }

  @Test
  void headingThatSkipsALevelIsToldWhereItWasWritten() {
    site.page("a", "## One").around("<h1>t</h1>", "<h4>u</h4>").template("layout.jte", "\n <h4>");
    tells(
        "templates/layout.jte:2:2 HEADING_ORDER a heading of level 4 follows one of level 2 on"
            + " a.html; make it a heading of level 3");
  }

  @Test
  void headingOfAnAuthorUnderTooHighAHeadingIsToldAtItsLine() {
    site.page("a", "x", "", "## One").around("<h1>t</h1>", "").page("b", "x");
    tells("");
    site.around("", "<h1>t</h1>");
    tells(
        "content/pages/a.md:6:1 HEADING_ORDER a heading of level 2 follows one of level 0 on a.html;"
            + " make it a heading of level 1");
  }

  @Test
  void pageHasOneMainHeading() {
    site.page("a", "x").around("<h1>t</h1><h1>u</h1>", "").template("layout.jte", "<p><h1>");
    tells(
        "templates/layout.jte:1:4 HEADING_ORDER there are 2 main headings, not one on a.html;"
            + " keep one <h1>");
    site.around("", "");
    tells(
        "templates/layout.jte:1:4 HEADING_ORDER there are 0 main headings, not one on a.html;"
            + " keep one <h1>");
  }

  @Test
  void requestToAnotherSiteIsTold() {
    site.page("a", "x")
        .around("<h1>t</h1><script src=\"https://e.org/x.js\"></script>", "")
        .template("layout.jte", "\n<script src=\"https://e.org/x.js\">")
        .file("assets/s.css", "a{b:c}\nd{e:url( '//e.org/f.woff2' )}@import \"https://e.org/g\";");
    tells(
        "assets/s.css:2:11 FOREIGN_REQUEST //e.org/f.woff2 is loaded from elsewhere;"
            + " put the file into the site",
        "assets/s.css:2:39 FOREIGN_REQUEST https://e.org/g is loaded from elsewhere;"
            + " put the file into the site",
        "templates/layout.jte:2:14 FOREIGN_REQUEST https://e.org/x.js is loaded from elsewhere on"
            + " a.html; put the file into the site");
  }

  @Test
  void onlyTheLongestPageOfATemplateIsWeighed() {
    site.page("a", noise(18_000)).page("b", noise(40_000)).page("c", "x".repeat(90_000));
    tells("");
    site.page("c", "x");
    String told = site.review();
    assertTrue(
        told.matches(
            "templates/page/article.jte:1:1 PAGE_WEIGHT b.html is 2\\d\\.\\d kB when compressed;"
                + " shorten what it shows: 15 kB are read at once on a slow line"),
        told);
  }

  private static String noise(int length) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  @Test
  void everyCheckIsInTheList() throws IOException {
    Set<String> listed = new TreeSet<>();
    SiteReview.catalogChecks().forEach(check -> listed.add(check.getClass().getSimpleName()));
    TemplatePlaces none = new TemplatePlaces(name -> Optional.empty());
    SitePlan plan = SmallSite.plan(root);
    SiteReview.pageChecks(plan, none, Published.NOTHING)
        .forEach(c -> listed.add(c.getClass().getSimpleName()));
    assertEquals(written(), listed);
  }

  private static Set<String> written() throws IOException {
    Path folder = Path.of("src", "main", "java", "dev", "rolebook", "review");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sources = files.toList();
      Set<String> names = new TreeSet<>();
      for (Path file : sources) {
        if (Files.readString(file).matches("(?s).* implements (Page|Catalog)Check .*")) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
      return names;
    }
  }

  @Test
  void oldAddressThatIsAPageIsTold() {
    site.page("a", "x").redirect("a.html", "b.html").redirect("c.html", "a.html");
    tells(
        "content/redirects.yaml:1:9 TAKEN_ADDRESS the old address \"a.html\" is the address of a"
            + " page; delete the line, or give the page another address");
  }

  @Test
  void pagesMayComeFromSeveralThreadsInAnyOrder() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      site.page("p" + i, "[x](none" + i % 3 + ".html) [y](#z) [z](p" + i + ".html#one)");
    }
    site.around("<h1>t</h1><a href=\"gone.html\">x</a>", "<p id=\"q\"></p><p id=\"q\"></p>");
    String inOrder = site.review();
    assertEquals(62, inOrder.lines().count(), inOrder);
    for (int seed = 0; seed < 5; seed++) {
      assertEquals(inOrder, site.review(new Random(seed)));
    }
  }

  @Test
  void siteThatShipsBreaksNoRule() {
    List<Problem> problems = SiteBuild.run(BuildOptions.check(Path.of("."))).problems();
    assertEquals("", Told.all(problems.stream().filter(Problem::isError).toList()));
  }
}
