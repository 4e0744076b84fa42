package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.SkillLevel;
import dev.rolebook.model.Stage;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import dev.rolebook.sample.RoleDraft;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HiringPagesTest {
  private static Document guide(CatalogDraft draft, RoleDraft role) {
    return Rendered.page(draft.role(role).make(), Addresses.hiringGuide("a"));
  }

  @Test
  void theSkillsStandByNeedWithTheirLevels() {
    Document page =
        guide(
            catalog().skill("python", "Python").skill("maths", "Maths").skill("talk", "Talk"),
            role("a")
                .essential("python")
                .useful("maths")
                .level("Junior", Map.of("python", SkillLevel.WORKING))
                .level(
                    "Senior", Map.of("python", SkillLevel.EXPERT, "talk", SkillLevel.AWARENESS)));
    assertEquals(
        List.of(
            "Essential",
            "Python Working Expert",
            "Useful",
            "Not set at any level Maths",
            "Named at a level only",
            "Talk Not set Awareness"),
        page.select(".skill-grid tbody tr").eachText());
    assertEquals("Skill Junior Senior", page.select(".skill-grid thead").text());
  }

  @Test
  void adviceStandsInItsStageWithTheSentenceForThisRole() {
    Document page =
        guide(
            catalog()
                .advice("first", Stage.PLAN, Map.of("a", "Mind the data.", "b", "Not here."))
                .advice("other", Stage.PLAN, Map.of(), "b")
                .advice("late", Stage.GROW, Map.of(), "a")
                .role(role("b")),
            role("a"));
    assertEquals("Advice first", page.select("#plan .advice h3").text());
    assertEquals("For this role: Mind the data.", page.select("#plan .for-role").text());
    assertEquals("Advice late", page.select("#grow .advice h3").text());
    assertTrue(page.selectFirst("#assess").text().contains("No advice has been written"));
  }

  @Test
  void everyStageUsesWhatTheRoleItselfSays() {
    Document page =
        guide(
            catalog().role(role("b").movesTo("a", "Learn more.")),
            role("a")
                .titles("Title A", "Role A")
                .alsoCalled("Role A", "A-person")
                .movesTo("b", "Unlearn."));
    assertTrue(page.selectFirst("#source").text().contains("Title A Role A A-person"));
    assertTrue(page.selectFirst("#source").text().contains("Roles that people come from Role b"));
    assertTrue(page.selectFirst("#grow").text().contains("Role b: Unlearn."));
    assertEquals("../interviews/a.html#score-sheet", page.select("#decide a").attr("href"));
  }

  @Test
  void whatTheRoleBuildsSaysWhetherItIsTheAnswer() {
    Document page =
        guide(
            catalog()
                .useCase("mine", "Mine", "", "")
                .useCase("best", "Best", "a", "")
                .useCase("theirs", "Theirs", "b", "")
                .useCase("open", "Open", "", "")
                .role(role("b").useCases("best", "theirs", "open")),
            role("a").useCases("mine", "best", "theirs", "open"));
    assertEquals(
        List.of(
            "No other role here is hired for it.",
            "This is the role to hire for it.",
            "Role b is named first for it.",
            "Several roles are hired for it."),
        page.select(".builds .kind").eachText());
  }

  @Test
  void sourcesOfTheRoleAndOfItsAdviceDeclareTheirInterest() {
    Document page = guide(catalog().source("blog", "Sells courses."), role("a").sources("blog"));
    assertTrue(page.selectFirst("#sources").text().contains("Sells courses."));
  }

  @Test
  void aRoleWithNothingAtAllStillHasAGuide() {
    Document page = guide(catalog(), role("a"));
    assertEquals(
        "Not covered yet Do not hire this role when Not covered yet",
        page.select("#when > :not(h2)").text());
    for (String part :
        List.of("builds", "look-for", "levels", "plan", "source", "grow", "sources")) {
      assertTrue(!page.select("#" + part + " .empty").isEmpty(), part);
    }
  }
}
