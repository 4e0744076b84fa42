package dev.rolebook.plan;

import static dev.rolebook.sample.ArticleDraft.article;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolebook.json.StrictJson;
import dev.rolebook.model.Catalog;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import java.util.Map;
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
    Map<?, ?> occupation = (Map<?, ?>) graph(catalog, Addresses.role("a")).get(1);
    assertEquals("Occupation", occupation.get("@type"));
    assertEquals("</script>", occupation.get("name"));
    assertEquals(List.of("A-person"), occupation.get("alternateName"));
    assertEquals(List.of("Python"), occupation.get("skills"));
  }

  @Test
  void aGuideIsAnArticleAndTheGlossaryASetOfTerms() {
    Catalog catalog =
        published()
            .person("desk", "The desk")
            .guide(article("g").reviewed("2026-11-20", "desk").make())
            .term("ml", "Machine learning", "ML")
            .make();
    Map<?, ?> guide = (Map<?, ?>) graph(catalog, Addresses.guide("g")).get(1);
    assertEquals("Article", guide.get("@type"));
    assertEquals("2026-11-20", guide.get("dateModified"));
    Map<?, ?> terms = (Map<?, ?>) graph(catalog, Addresses.GLOSSARY).get(1);
    Map<?, ?> term = (Map<?, ?>) ((List<?>) terms.get("hasDefinedTerm")).get(0);
    assertEquals("#ml", term.get("@id"));
  }

  @Test
  void aSiteWithoutAnAddressHasNone() {
    Document page = Rendered.page(catalog().role(role("a")).make(), Addresses.role("a"));
    assertNull(page.selectFirst("script[type=application/ld+json]"));
  }
}
