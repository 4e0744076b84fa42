package dev.rolebook.plan;

import static dev.rolebook.sample.ArticleDraft.article;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.ComparisonDraft.comparison;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolebook.json.StrictJson;
import dev.rolebook.model.Amount;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  private static CatalogDraft published() {
    return catalog().address("https://example.org/x");
  }

  private static List<?> graph(Catalog catalog, Url url) {
    Document page = Rendered.page(catalog, url);
    String json = page.selectFirst("script[type=application/ld+json]").data();
    return (List<?>) StrictJson.object(json).get("@graph");
  }

  /** What a page below the home page is about. */
  private static Map<?, ?> thing(Catalog catalog, Url url) {
    return (Map<?, ?>) graph(catalog, url).get(1);
  }

  @Test
  void theWayToAPageIsToldInCompleteAddresses() {
    Catalog catalog = published().skill("python", "Python").make();
    Map<?, ?> way = (Map<?, ?>) graph(catalog, Addresses.skill("python")).get(0);
    assertEquals("BreadcrumbList", way.get("@type"));
    List<?> steps = (List<?>) way.get("itemListElement");
    assertEquals(
        List.of(
            "https://example.org/x/",
            "https://example.org/x/skills/index.html",
            "https://example.org/x/skills/python.html"),
        steps.stream().map(step -> ((Map<?, ?>) step).get("item")).toList());
    assertEquals("Python", ((Map<?, ?>) steps.get(2)).get("name"));
  }

  @Test
  void aRoleIsAnOccupation() {
    Catalog catalog =
        published()
            .skill("python", "Python")
            .role(role("a").named("</script>").alsoCalled("A-person").essential("python"))
            .make();
    Map<?, ?> occupation = thing(catalog, Addresses.role("a"));
    assertEquals("Occupation", occupation.get("@type"));
    assertEquals("</script>", occupation.get("name"));
    assertEquals(List.of("A-person"), occupation.get("alternateName"));
    assertEquals(List.of("Python"), occupation.get("skills"));
    assertNull(occupation.get("estimatedSalary"));
    assertNull(occupation.get("occupationalCategory"));
    assertNull(occupation.get("mainEntityOfPage"));
  }

  @Test
  void onlyCodesOfOnetAreCategoriesOfAnOccupation() {
    Catalog catalog =
        published()
            .role(role("a").code("O*NET-SOC", "15-2051.00").code("ESCO", "2511.4").code("X", "15"))
            .make();
    Map<?, ?> occupation = thing(catalog, Addresses.role("a"));
    assertEquals(List.of("15-2051.00"), occupation.get("occupationalCategory"));
  }

  @Test
  void payIsToldAsItsSourceHasIt() {
    Role.Pay pay =
        new Role.Pay(
            "Nowhere",
            "EUR",
            Optional.of(new Amount("20 000", new BigDecimal("20000"))),
            Optional.empty(),
            Optional.of(new Amount("30000.50", new BigDecimal("30000.50"))),
            new PartialDate("2025"),
            new Ref<>("desk"));
    Catalog catalog = published().source("desk", "").role(role("a").pay(pay)).make();
    assertEquals(
        List.of(
            Map.of(
                "@type", "MonetaryAmount",
                "name", "Nowhere",
                "currency", "EUR",
                "minValue", new BigDecimal("20000"),
                "maxValue", new BigDecimal("30000.50"))),
        thing(catalog, Addresses.role("a")).get("estimatedSalary"));
  }

  @Test
  void aGuideIsAnArticleOfItsAuthor() {
    Catalog catalog =
        published()
            .person("desk", "The desk")
            .guide(article("g").reviewed("2026-11-20", "desk").make())
            .make();
    Map<?, ?> guide = thing(catalog, Addresses.guide("g"));
    assertEquals("Article", guide.get("@type"));
    assertEquals("2026-11-20", guide.get("dateModified"));
    assertNull(guide.get("datePublished"));
    assertEquals(Map.of("@type", "Person", "name", "The desk"), guide.get("author"));
  }

  @Test
  void aComparisonIsAnArticleAndNamesWhoCheckedItsPage() {
    Catalog catalog =
        published()
            .person("desk", "The desk")
            .role(role("a"))
            .role(role("b"))
            .role(role("c"))
            .comparison(comparison("a-vs-b").reviewed("2026-11-20", "desk"))
            .make();
    Map<?, ?> written = thing(catalog, Addresses.comparison("a-vs-b"));
    assertEquals("Article", written.get("@type"));
    assertEquals("2026-11-20", written.get("dateModified"));
    Map<?, ?> page = (Map<?, ?>) written.get("mainEntityOfPage");
    assertEquals("2026-11-20", page.get("lastReviewed"));
    assertEquals(Map.of("@type", "Person", "name", "The desk"), page.get("reviewedBy"));
    Map<?, ?> derived = thing(catalog, Addresses.comparison("a-vs-c"));
    assertNull(derived.get("dateModified"));
    assertNull(derived.get("mainEntityOfPage"));
  }

  @Test
  void theGlossaryIsASetOfTermsAndTheHomePageTheSite() {
    Catalog catalog = published().role(role("a")).term("ml", "Machine learning", "ML").make();
    Map<?, ?> terms = thing(catalog, Addresses.GLOSSARY);
    assertEquals("DefinedTermSet", terms.get("@type"));
    assertEquals(
        List.of(Map.of("@type", "DefinedTerm", "name", "Machine learning")),
        terms.get("hasDefinedTerm"));
    Map<?, ?> site = (Map<?, ?>) graph(catalog, Addresses.HOME).get(0);
    assertEquals("WebSite", site.get("@type"));
    assertEquals("https://example.org/x/", site.get("url"));
  }

  @Test
  void aSiteWithoutAnAddressTellsEverythingButAddresses() {
    Catalog catalog = catalog().role(role("a").named("Ada")).make();
    List<?> graph = graph(catalog, Addresses.role("a"));
    List<?> steps = (List<?>) ((Map<?, ?>) graph.get(0)).get("itemListElement");
    for (Object step : steps) {
      assertEquals(Set.of("@type", "position", "name"), ((Map<?, ?>) step).keySet());
    }
    Map<?, ?> occupation = (Map<?, ?>) graph.get(1);
    assertEquals("Ada", occupation.get("name"));
    assertNull(occupation.get("url"));
  }
}
