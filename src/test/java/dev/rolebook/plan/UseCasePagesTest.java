package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Catalog;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class UseCasePagesTest {
  private static final Url BOTS = Addresses.useCase("bots");

  private static CatalogDraft two() {
    return catalog()
        .skill("python", "Python")
        .useCase("maps", "Maps", "", "")
        .role(
            role("a")
                .useCases("bots", "maps")
                .essential("python")
                .hireWhen("You want talk.")
                .notWhen("You want sums."))
        .role(role("b").useCases("bots").hireWhen("You want sums.", "You have records."));
  }

  @Test
  void theAnswerComesFirstThenTheReasonThenWhatChangesIt() {
    Document page =
        Rendered.page(two().useCase("bots", "Bots", "a", "Talk is its trade.").make(), BOTS);
    assertEquals("Bots: who should you hire?", page.selectFirst("h1").text());
    assertEquals("Role a", page.selectFirst("#answer .verdict a").text());
    assertEquals("../../roles/a.html", page.selectFirst("#answer .verdict a").attr("href"));
    assertTrue(page.selectFirst("#answer").text().contains("Talk is its trade."));
    assertEquals("Role b", page.selectFirst("#runner-up .verdict").text());
    assertEquals(
        "Do not hire the Role a when You want sums. Hire the Role b instead when You want sums. You have records.",
        page.select("#changes h3, #changes p, #changes li").text());
    assertEquals(
        "../../hire/a.html ../../adverts/a.html ../../interviews/a.html ../../roles/a.html",
        String.join(" ", page.select("#answer .steps a").eachAttr("href")));
    assertEquals("Maps", page.select("#same-role a").text());
  }

  @Test
  void anUndecidedUseCaseShowsEveryRoleAndNoVerdict() {
    Document page = Rendered.page(two().useCase("bots", "Bots", "", "").make(), BOTS);
    assertEquals("Several roles can do it", page.selectFirst("#answer h2").text());
    assertNull(page.selectFirst(".verdict"));
    assertEquals("Role a Role b", page.select("#candidates h3").text());
  }

  @Test
  void aUseCaseThatNoRoleListsSaysSoAndLeadsToTheIndex() {
    Catalog catalog =
        two().useCase("ships", "Ships", "", "").useCase("bots", "Bots", "", "").make();
    Document page = Rendered.page(catalog, Addresses.useCase("ships"));
    assertEquals("No role here does it yet", page.selectFirst("#answer h2").text());
    assertTrue(page.selectFirst("#answer").text().contains("No role on this site lists it"));
    assertEquals("../../hire/index.html", page.selectFirst(".back a").attr("href"));
  }

  @Test
  void anAnswerWithNothingElseWrittenSaysWhatIsMissing() {
    Catalog catalog =
        catalog().useCase("bots", "Bots", "", "").role(role("a").useCases("bots")).make();
    Document page = Rendered.page(catalog, BOTS);
    assertTrue(page.text().contains("No other role on this site is hired to build it."));
    assertTrue(page.text().contains("No other role comes close."));
    assertTrue(page.text().contains("Nobody has written yet what would change the answer."));
    assertTrue(page.text().contains("Nobody has listed the skills of this role yet."));
  }

  @Test
  void theIndexGivesEachUseCaseItsAnswerInItsRow() {
    Catalog catalog =
        two()
            .useCase("bots", "Bots", "b", "")
            .useCase("ships", "Ships", "", "")
            .useCase("cars", "Cars", "", "")
            .role(role("c").useCases("cars"))
            .role(role("d").useCases("cars"))
            .make();
    Document page = Rendered.page(catalog, Addresses.HIRE);
    assertEquals(
        "Maps Role a None Bots Role b Role a Ships No role lists it yet None"
            + " Cars Several roles build it Role c Role d",
        page.select("#by-use-case tbody").text());
    assertEquals("Role a Role b Role c Role d", page.select("#by-role h3").text());
  }

  @Test
  void anEmptyIndexSaysSo() {
    Document page = Rendered.page(catalog().make(), Addresses.HIRE);
    assertTrue(page.text().contains("Nothing to build is listed yet."));
    assertTrue(page.text().contains("No role is described yet."));
  }
}
