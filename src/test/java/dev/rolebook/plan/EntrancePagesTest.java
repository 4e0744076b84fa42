package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.ComparisonDraft.comparison;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Aspect;
import dev.rolebook.model.Site;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages people come in by: home, all comparisons, one question. */
class EntrancePagesTest {
  private static CatalogDraft three() {
    return catalog()
        .tool("t", "T")
        .aspect("x")
        .aspect("tools", Aspect.RoleList.TOOLS)
        .role(role("a").tools("t").answer("x", "Digs."))
        .role(role("b").tools("t"))
        .role(role("c").none("x"));
  }

  private static CatalogDraft many(int count) {
    CatalogDraft draft = catalog();
    for (int i = 0; i < count; i++) {
      draft.role(role("r" + (1000 + i)));
    }
    return draft;
  }

  @Test
  void theGridHasAHeadForEveryRoleAndALinkInEveryOtherCell() {
    Document page = Rendered.page(three().make(), Addresses.COMPARE);
    assertEquals(4, page.select("table.pairs thead th[scope=col]").size());
    assertEquals("Role a Role b Role c", page.select("table.pairs th[scope=row]").text());
    assertEquals(
        "Same role 100% 0% 100% Same role 0% 0% 0% Same role",
        page.select("table.pairs td").text());
    assertEquals(
        List.of("../compare/a-vs-b.html", "../compare/a-vs-c.html"),
        page.select("table.pairs tbody tr").first().select("td a").eachAttr("href"));
    assertEquals(2, page.select("td.like-5").size());
    assertEquals(4, page.select("td.like-0").size());
    assertEquals(
        "Role a vs Role b Role a vs Role c Role b vs Role c", page.select("#as_list li").text());
  }

  @Test
  void aPairWithoutAPageLeadsFromTheGridToTheChoice() {
    Document page =
        Rendered.page(
            three().pairs(Site.Pairs.LISTED).comparison(comparison("b-vs-c")).make(),
            Addresses.COMPARE);
    assertEquals(4, page.select("table.pairs td a[href=../compare/pick.html]").size());
    assertEquals("Role b vs Role c", page.select("#as_list li").text());
  }

  @Test
  void beyondAHundredAndFiftyRolesThereIsOnlyTheList() {
    Document page =
        Rendered.page(many(151).comparison(comparison("r1000-vs-r1001")).make(), Addresses.COMPARE);
    assertEquals(0, page.select("table").size());
    assertEquals("Role r1000 vs Role r1001", page.select("#as_list li").text());
  }

  @Test
  void thousandsOfPairsAreListedByRole() {
    Document page = Rendered.page(many(70).make(), Addresses.PICK);
    assertEquals(70, page.select("#ready_pairs li").size());
    assertEquals("Role r1000: 69", page.selectFirst("#ready_pairs li").text());
    assertEquals(
        "../roles/r1000.html#all_comparisons", page.selectFirst("#ready_pairs a").attr("href"));
  }

  @Test
  void oneRoleAloneHasNothingToCompareAndSaysSo() {
    Document page = Rendered.page(catalog().role(role("a")).make(), Addresses.COMPARE);
    assertEquals("There is no pair to compare yet.", page.select("#as_list p").text());
  }

  @Test
  void theChoiceListsEveryRoleAndEveryReadyComparison() {
    Document page = Rendered.page(three().make(), Addresses.PICK);
    assertEquals(List.of("a", "b", "c"), page.select("[data-role]").eachAttr("data-role"));
    assertEquals(3, page.select("#ready_pairs li").size());
  }

  @Test
  void aQuestionHasTheAnswerOfEveryRole() {
    Document page = Rendered.page(three().make(), Addresses.aspect("x"));
    assertEquals("Label x", page.select("h1").text());
    assertEquals("Question x?", page.select(".lead").text());
    assertEquals("2 of 3 roles answer it", page.select("main > .note").text());
    assertEquals(
        "Role a Digs. Role b Not covered yet Role c Does not apply",
        page.select("tbody tr").text());
    assertEquals("Label tools", page.select("#more_questions li").text());
  }

  @Test
  void everyQuestionIsListedByGroupWithHowManyRolesAnswerIt() {
    Document page = Rendered.page(three().make(), Addresses.ASPECTS);
    assertEquals("Questions", page.select("h2").text());
    assertEquals("Label x Label tools", page.select("dt").text());
    assertEquals("2 of 3 roles answer it 2 of 3 roles answer it", page.select(".note").text());
  }

  @Test
  void theHomePageStartsFromWhatTheReaderWantsToBuild() {
    Document page =
        Rendered.page(
            catalog()
                .useCase("u", "Holes", "", "")
                .useCase("v", "Pits", "b", "Better.")
                .useCase("w", "Walls", "", "")
                .useCase("nobody", "Ships", "", "")
                .role(role("a").useCases("u", "v", "w"))
                .role(role("b").useCases("v", "w"))
                .make(),
            Addresses.HOME);
    assertEquals("Test site", page.select("h1").text());
    assertEquals("Test site", page.title());
    assertEquals(
        "Pits Role b Walls Several roles can do it Holes Role a",
        page.select("#who_to_hire tbody tr").text());
    assertEquals("hire/for/v.html", page.selectFirst("#who_to_hire tbody a").attr("href"));
    assertEquals(0, page.select(".asking").size());
    assertEquals("Role a vs Role b", page.select("#most_wanted li").text());
    assertEquals(0, page.select(".crumbs").size());
  }

  @Test
  void theHomePageShowsWrittenComparisonsFirstAndStaysShort() {
    Document page =
        Rendered.page(many(30).comparison(comparison("r1028-vs-r1029")).make(), Addresses.HOME);
    assertEquals(9, page.select("#most_wanted li").size());
    assertEquals("Role r1028 vs Role r1029", page.selectFirst("#most_wanted li").text());
    assertEquals(24, page.select("#the_roles .cards > li").size());
    assertEquals("All roles: 30", page.select("#the_roles .more-link").text());
  }

  @Test
  void everyPageSaysWhereItStandsAndMarksItselfInTheMenu() {
    Document index = Rendered.page(three().make(), Addresses.COMPARE);
    assertEquals("Home Compare two roles", index.select(".crumbs li").text());
    assertEquals("Compare", index.select(".menu [aria-current=page]").text());
    Document pair = Rendered.page(three().make(), Addresses.pair("a", "b"));
    assertEquals("Home Compare Role a vs Role b", pair.select(".crumbs li").text());
    assertEquals("Role a vs Role b", pair.select(".crumbs [aria-current=page]").text());
    assertEquals(0, pair.select(".menu [aria-current]").size());
    assertTrue(pair.select(".more a").eachText().contains("Questions"));
  }
}
