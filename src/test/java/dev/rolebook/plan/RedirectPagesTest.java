package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Catalog;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RedirectPagesTest {
  private static Document old(CatalogDraft draft, String address) {
    return Rendered.page(draft.make(), new Url(address));
  }

  private static void leads(Document page, String href) {
    assertEquals("0; url=" + href, page.selectFirst("meta[http-equiv=refresh]").attr("content"));
    assertEquals(href, page.selectFirst("main a").attr("href"));
  }

  @Test
  void anOldAddressLeadsToTheNewOneRelatively() {
    CatalogDraft draft =
        catalog()
            .address("https://example.org/x")
            .role(role("a"))
            .redirect("old/deep/er/page.html", "roles/a.html#skills");
    Document page = old(draft, "old/deep/er/page.html");
    leads(page, "../../../roles/a.html#skills");
    assertEquals(
        "https://example.org/x/roles/a.html", page.selectFirst("link[rel=canonical]").attr("href"));
  }

  @Test
  void withoutAnAddressThereIsNoCanonicalLink() {
    Document page = old(catalog().role(role("a")).redirect("old.html", "roles/a.html"), "old.html");
    leads(page, "roles/a.html");
    assertNull(page.selectFirst("link[rel=canonical]"));
    assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
  }

  @Test
  void anAddressElsewhereIsTakenAsItIs() {
    CatalogDraft draft = catalog().redirect("old.html", "https://example.com/new");
    leads(old(draft, "old.html"), "https://example.com/new");
  }

  @Test
  void anOldIdOfARoleLeadsOnFromEveryPageItHad() {
    CatalogDraft draft = catalog().role(role("b").redirectsFrom("z")).role(role("c"));
    leads(old(draft, "roles/z.html"), "../roles/b.html");
    leads(old(draft, "hire/z.html"), "../hire/b.html");
    leads(old(draft, "adverts/z.html"), "../adverts/b.html");
    leads(old(draft, "interviews/z.html"), "../interviews/b.html");
    leads(old(draft, "compare/c-vs-z.html"), "../compare/b-vs-c.html");
  }

  @Test
  void aPageThatExistsIsNeverReplacedByARedirect() {
    Catalog catalog = catalog().role(role("a")).redirect("roles/a.html", "index.html").make();
    List<Slot> slots = new Planner(catalog).plan().slots();
    assertEquals(slots.size(), slots.stream().map(Slot::url).distinct().count());
    assertTrue(
        Rendered.page(catalog, Addresses.role("a")).selectFirst("meta[http-equiv=refresh]")
            == null);
  }

  @Test
  void noSitemapNamesARedirect() {
    Catalog catalog = catalog().role(role("a").redirectsFrom("z")).make();
    SitePlan plan = new Planner(catalog).plan();
    assertFalse(plan.at(new Url("roles/z.html")).orElseThrow().listed());
    assertTrue(plan.at(new Url("roles/a.html")).orElseThrow().listed());
  }
}
