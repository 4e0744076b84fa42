package dev.rolebook.plan;

import static dev.rolebook.sample.ArticleDraft.article;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Stage;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencePagesTest {
  @Test
  void theGlossaryHasEveryTermUnderItsLetterAndItsOtherNamesLeadToIt() {
    Catalog catalog =
        catalog()
            .term("ml", "Machine learning", "ML", "Maschinelles Lernen")
            .term("ai", "Artificial intelligence", "AI")
            .term("content", "Content")
            .term("letter-a", "3D")
            .make();
    Document page = Rendered.page(catalog, Addresses.GLOSSARY);
    assertEquals(List.of("0–9", "A", "C", "M"), page.select(".letters a").eachText());
    assertEquals(
        List.of("Machine learning", "Maschinelles Lernen", "ML"),
        page.select("#letter_m h3").eachText());
    assertEquals("#ml", page.select("#letter_m .see a").first().attr("href"));
    assertTrue(page.selectFirst("#letter_m").text().contains("Also called: ML and Maschinelles"));
  }

  @Test
  void termsStandWhereLinksByIdLead() {
    Catalog catalog =
        catalog()
            .term("ml", "Machine learning")
            .source("blog", "")
            .guide(article("g").body("A [term](term:ml), a [source](source:blog).").make())
            .make();
    Document guide = Rendered.page(catalog, Addresses.guide("g"));
    for (String href : guide.select(".prose a").eachAttr("href")) {
      String[] parts = href.substring("../".length()).split("#");
      Document page = Rendered.page(catalog, new Url(parts[0]));
      assertEquals(1, page.select("#" + parts[1]).size(), href);
    }
  }

  @Test
  void everySourceStandsWhereCitationsLead() {
    Catalog catalog =
        catalog().source("one", "").source("two", "Sells.").role(role("a").sources("two")).make();
    Placer placer = Placer.of(catalog, 0);
    Document page = Rendered.page(catalog, Addresses.SOURCES);
    for (String id : List.of("one", "two")) {
      assertEquals(Addresses.SOURCES.path() + "#" + id, placer.source(new Ref<>(id)).href());
      assertEquals(1, page.select("article#" + id).size());
    }
    assertEquals("Role a", page.select("#two dt:contains(Used by) ~ dd a").text());
    assertTrue(page.selectFirst("#one").text().contains("No page uses it yet."));
    assertTrue(page.selectFirst("#one").text().contains("None declared"));
  }

  @Test
  void aSourceIsUsedByWhateverNamesItOrLinksToIt() {
    CatalogDraft draft =
        catalog()
            .source("one", "")
            .role(role("a").sources("one"))
            .role(role("b"))
            .guide(article("g").body("See [it](source:one).").make())
            .advice("x", Stage.PLAN, Map.of(), "b");
    Document page = Rendered.page(draft.make(), Addresses.SOURCES);
    assertEquals(
        List.of("roles/a.html", "guides/g.html"),
        page.select("#one dt:contains(Used by) ~ dd a").eachAttr("href"));
  }

  @Test
  void aSourceIsUsedWhereverATextLinksToIt(@TempDir Path project) throws IOException {
    Map<String, String> uses =
        Map.of(
            "level", "roles/baker.html",
            "move", "roles/baker.html",
            "insight", "compare/baker-vs-miller.html",
            "choice", "compare/baker-vs-miller.html",
            "advice", "hire/baker.html#advice-plan",
            "one-role", "hire/miller.html#advice-plan",
            "step", "skills/dough.html",
            "summary", "guides/first.html",
            "term", "glossary.html#crumb");
    write(project, "site.yaml", "title: T");
    write(project, "aspects.yaml", "G: {purpose: {label: P, question: Why}}");
    StringBuilder sources = new StringBuilder();
    for (String id : uses.keySet()) {
      sources.append(id).append(": {title: T, publisher: P, kind: article,");
      sources.append(" url: 'https://example.org/', checked: 2024-01-01}\n");
    }
    write(project, "sources.yaml", sources.toString());
    write(
        project,
        "roles/baker.yaml",
        "name: Baker\nsummary: S.\nlevels: [{name: Senior, duties: ['[x](source:level)']}]\n"
            + "moves-to: [{role: miller, note: '[x](source:move)'}]");
    write(project, "roles/miller.yaml", "name: Miller\nsummary: S.");
    write(
        project,
        "comparisons/baker-vs-miller.yaml",
        "insights: {Note: '[x](source:insight)'}\nchoose: {baker: '[x](source:choice)'}");
    write(
        project,
        "recommendations/plan.yaml",
        "title: Plan\nfor: [recruiter]\nstage: plan\nadvice: '[x](source:advice)'\n"
            + "per-role: {miller: '[x](source:one-role)'}");
    write(
        project,
        "skills.yaml",
        "dough: {name: Dough, group: people, levels: {working: '[x](source:step)'}}");
    write(project, "glossary.yaml", "crumb: {term: Crumb, meaning: '[x](source:term)'}");
    write(
        project,
        "guides/first.md",
        "---\ntitle: First\nsummary: '[x](source:summary)'\n---\nText.");
    Loaded loaded = Loader.load(project, 1);
    Catalog catalog =
        loaded
            .catalog()
            .filter(all -> !loaded.problems().hasErrors())
            .orElseThrow(() -> new AssertionError(loaded.problems().sorted().toString()));
    Document page = Rendered.page(catalog, Addresses.SOURCES);
    uses.forEach(
        (id, href) ->
            assertEquals(
                List.of(href),
                page.select("#" + id + " dt:contains(Used by) ~ dd a").eachAttr("href"),
                id));
  }

  private static void write(Path project, String name, String text) throws IOException {
    Path file = project.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  @Test
  void theSearchPageListsEverythingFromAToZWithoutAScript() {
    Catalog catalog =
        catalog()
            .skill("python", "Python")
            .tool("pen", "Pen", "")
            .term("ml", "Machine learning")
            .useCase("bots", "Bots", "", "")
            .role(role("a").named("Baker"))
            .guide(article("g").titled("Baking").make())
            .page(article("about").titled("About").make())
            .make();
    Document page = Rendered.page(catalog, Addresses.SEARCH);
    assertEquals(
        List.of(
            "About Page",
            "Baker Role",
            "Baking Guide",
            "Bots Who to hire for it",
            "Machine learning Term",
            "Pen Tool",
            "Python Skill"),
        page.select(".entries li").eachText());
    assertEquals(1, page.select("[data-search]").size());
  }

  @Test
  void theMissingPageLinksFromThePathOfTheSitesAddress() {
    for (var address :
        Map.of(
                "https://example.org", "/",
                "https://example.org/ai-roles", "/ai-roles/",
                "https://example.org//other.example/", "/other.example/",
                "https://example.org/a/b/?x#y", "/a/b/")
            .entrySet()) {
      Document page =
          Rendered.page(catalog().address(address.getKey()).make(), Addresses.NOT_FOUND);
      assertEquals(
          address.getValue() + "search.html", page.select("#what_now a").first().attr("href"));
      assertTrue(
          page.selectFirst("link[rel=stylesheet]")
              .attr("href")
              .startsWith(address.getValue() + "assets/"));
    }
  }

  @Test
  void withoutAnAddressTheMissingPageLinksRelatively() {
    Document page = Rendered.page(catalog().make(), Addresses.NOT_FOUND);
    assertEquals("search.html", page.select("#what_now a").first().attr("href"));
  }
}
