package dev.rolebook.render;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.NotFoundPage;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.RedirectPage;
import dev.rolebook.plan.SearchPage;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import dev.rolebook.sample.CatalogDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SiteFilesTest {
  private static final String ADDRESS = "https://example.org/a&b";

  @Test
  void theSitemapNamesEveryPageOnceWithItsCanonicalAddressAndReview() {
    SitePlan plan = plan(published());
    Document sitemap = StrictXml.parse(Made.of(plan, new SitemapFormat()).bytes("sitemap.xml"));
    List<String> expected =
        plan.slots().stream()
            .map(slot -> slot.page().get())
            .filter(page -> !(page instanceof RedirectPage))
            .filter(page -> !(page instanceof NotFoundPage))
            .filter(page -> !(page instanceof SearchPage))
            .map(page -> page.head().canonical().orElseThrow())
            .toList();
    List<Element> urls = StrictXml.children(sitemap.getDocumentElement(), "url");
    assertEquals(expected, urls.stream().map(url -> StrictXml.text(url, "loc")).toList());
    assertTrue(expected.contains(ADDRESS + "/roles/a.html"), expected.toString());
    for (Element url : urls) {
      boolean reviewed = StrictXml.text(url, "loc").matches(".*(/a|a-vs-b)\\.html");
      List<Element> dates = StrictXml.children(url, "lastmod");
      assertEquals(
          reviewed ? List.of("2026-03-04") : List.of(),
          dates.stream().map(Element::getTextContent).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "https://example.org/r\u00f4les/, https://example.org/r%C3%B4les/",
    "https://example.org/roles?from=mail#top, https://example.org/roles/",
    "http://example.org:8080/a%20b/c, http://example.org:8080/a%20b/c/"
  })
  void completeAddressesFollowFromThatOfTheSite(String typed, String home) {
    Catalog catalog = catalog().address(typed).role(role("a")).make();
    assertEquals(home, Addresses.complete(catalog.site(), Addresses.HOME).orElseThrow());
    assertEquals(home + "404.html", Addresses.complete(catalog.site(), Addresses.NOT_FOUND).get());
  }

  @Test
  void aLongSitemapIsSplitAndItsIndexNamesTheParts() {
    SitePlan plan = plan(published());
    Made whole = Made.of(plan, new SitemapFormat());
    Made split = Made.of(plan, new SitemapFormat(2));
    Element index = StrictXml.parse(split.bytes("sitemap.xml")).getDocumentElement();
    assertEquals("sitemapindex", index.getLocalName());
    List<String> found = new ArrayList<>();
    for (Element part : StrictXml.children(index, "sitemap")) {
      String path = StrictXml.text(part, "loc").substring((ADDRESS + "/").length());
      List<String> addresses = locations(split.bytes(path));
      assertTrue(!addresses.isEmpty() && addresses.size() <= 2, path);
      found.addAll(addresses);
    }
    assertEquals(locations(whole.bytes("sitemap.xml")), found);
  }

  @Test
  void aSiteWithoutAnAddressHasNoSitemapAndNoFeed() {
    Made made = Made.site(catalog().role(role("a")).make());
    assertFalse(made.has(Addresses.SITEMAP));
    assertFalse(made.has(Addresses.FEED));
    assertFalse(made.text(Addresses.ROBOTS).contains("Sitemap"));
  }

  @Test
  void robotsNamesTheSitemap() {
    String robots = Made.site(published()).text(Addresses.ROBOTS);
    assertEquals("User-agent: *\nAllow: /\n\nSitemap: " + ADDRESS + "/sitemap.xml\n", robots);
  }

  @Test
  void theFeedTellsReviewedPagesNewestFirst() {
    Catalog catalog =
        catalog()
            .address(ADDRESS)
            .person("p", "Jo <b>")
            .role(role("a").reviewed("2026-03-04", "p"))
            .role(role("b").reviewed("2026-05-01", "p").summary("B & co"))
            .role(role("c"))
            .make();
    Element feed = StrictXml.parse(Made.site(catalog).bytes("feed.xml")).getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    assertEquals("2026-05-01T00:00:00Z", StrictXml.text(feed, "updated"));
    List<Element> entries = StrictXml.children(feed, "entry");
    assertEquals(
        List.of(ADDRESS + "/roles/b.html", ADDRESS + "/roles/a.html"),
        entries.stream().map(entry -> StrictXml.text(entry, "id")).toList());
    assertEquals("2026-05-01T00:00:00Z", StrictXml.text(entries.get(0), "updated"));
    Element author = StrictXml.children(entries.get(0), "author").get(0);
    assertEquals("Jo <b>", StrictXml.text(author, "name"));
  }

  @Test
  void everyEntryOfTheFeedSaysWhatItsPageSays() {
    Catalog catalog = RealContent.CATALOG;
    SitePlan plan = plan(catalog);
    Element feed =
        StrictXml.parse(Made.of(plan, new FeedFormat()).bytes("feed.xml")).getDocumentElement();
    String home = Addresses.complete(catalog.site(), Addresses.HOME).orElseThrow();
    List<Element> entries = StrictXml.children(feed, "entry");
    assertFalse(entries.isEmpty());
    for (Element entry : entries) {
      Url url = new Url(StrictXml.text(entry, "id").substring(home.length()));
      var head = plan.at(url).orElseThrow().page().get().head();
      assertEquals(head.title(), StrictXml.text(entry, "title"));
      assertEquals(head.description(), StrictXml.text(entry, "summary"));
    }
  }

  @Test
  void llmsNamesEveryRoleAndEveryPageOfItExists() {
    Made made = Made.site(RealContent.CATALOG);
    String llms = made.text(Addresses.LLMS);
    String home = Addresses.complete(RealContent.CATALOG.site(), Addresses.HOME).orElseThrow();
    assertTrue(llms.startsWith("# AI roles, compared\n\n> "), llms);
    List<String> links =
        Stream.of(llms.split("\n"))
            .filter(line -> line.startsWith("- ["))
            .map(line -> line.replaceFirst("- \\[.*?]\\(([^)]*)\\).*", "$1"))
            .toList();
    for (String link : links) {
      assertTrue(link.startsWith(home), link);
      made.bytes(link.substring(home.length()));
    }
    for (String role : RealContent.CATALOG.roles().keySet()) {
      assertTrue(links.contains(home + "roles/" + role + ".md"), role);
    }
  }

  private static CatalogDraft draft() {
    return catalog()
        .address(ADDRESS)
        .person("p", "Jo")
        .role(role("a").reviewed("2026-03-04", "p"))
        .role(role("b").redirectsFrom("old"));
  }

  private static Catalog published() {
    return draft().make();
  }

  private static SitePlan plan(Catalog catalog) {
    return new Planner(catalog).plan();
  }

  private static List<String> locations(byte[] sitemap) {
    return StrictXml.children(StrictXml.parse(sitemap).getDocumentElement(), "url").stream()
        .map(url -> StrictXml.text(url, "loc"))
        .toList();
  }
}
