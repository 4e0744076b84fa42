package dev.rolebook.plan;

import static dev.rolebook.model.QuestionSet.Kind.PAST;
import static dev.rolebook.model.QuestionSet.Kind.SCREENING;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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

class InterviewPagesTest {
  private static CatalogDraft skills() {
    return catalog().skill("python", "Python").skill("maths", "Maths").skill("talk", "Talk");
  }

  private static Document kit(CatalogDraft draft, RoleDraft role) {
    return Rendered.page(draft.role(role).make(), Addresses.interview("a"));
  }

  private static long sum(Document page, String numbers) {
    return page.select(numbers).stream().mapToLong(n -> Long.parseLong(n.text())).sum();
  }

  @Test
  void theMinutesOfTheQuestionsAddUpToTheTotals() {
    Document page =
        kit(
            skills()
                .question("python", PAST, 15, "P1")
                .question("python", SCREENING, 5, "P2")
                .question("maths", PAST, -1, "M1")
                .question("talk", PAST, 7, "T1"),
            role("a").essential("python", "maths").useful("talk"));
    assertEquals(List.of("4", "30", "7", "37"), page.select(".totals dd").eachText().subList(0, 4));
    assertTrue(page.text().contains("A question that states no minutes counts as 10."));
    assertEquals(15 + 5 + 7, sum(page, ".question dt:contains(Minutes) + dd:not(.empty)"));
  }

  @Test
  void thePlanHoldsTheEssentialSkillsOnceEachAndAddsUp() {
    Document page =
        kit(
            skills()
                .question("python", PAST, 15, "P1")
                .question("python", SCREENING, 5, "P2")
                .question("maths", PAST, 20, "M1")
                .question("talk", PAST, 7, "T1"),
            role("a").essential("python", "maths").useful("talk"));
    assertEquals(
        List.of(
            "09:30–09:40",
            "09:40–09:55",
            "09:55–10:15",
            "10:15–10:25",
            "10:25–10:40",
            "10:40–11:10"),
        page.select(".timetable tbody th").eachText());
    assertEquals(100, sum(page, ".timetable tbody .num"));
    assertEquals(100, sum(page, ".timetable tfoot .num"));
    assertEquals("Question 2", page.select("#plan > dl dd a").text());
    assertEquals("5", page.select("#plan > dl dd").last().text());
  }

  @Test
  void theShortPlanHoldsTheFirstQuestionOfEachSkill() {
    Document page =
        kit(
            skills()
                .question("python", SCREENING, 5, "P1")
                .question("python", PAST, 15, "P2")
                .question("python", PAST, 20, "P3")
                .question("maths", PAST, 20, "M1"),
            role("a").essential("python", "maths"));
    assertEquals(
        List.of("10", "15", "20", "10", "15", "30"),
        page.select(".timetable").get(1).select("tbody .num").eachText());
    assertEquals(
        1,
        kit(skills().question("maths", PAST, 20, "M1"), role("a").essential("maths"))
            .select(".timetable")
            .size());
  }

  @Test
  void theRulesNameTheAdviceTheyRestOn() {
    Document page =
        kit(
            catalog()
                .advice("x", Stage.ASSESS, Map.of(), "a")
                .advice("y", Stage.PLAN, Map.of(), "a"),
            role("a"));
    assertEquals("../hire/a.html#advice-x", page.select("#sources ul a").attr("href"));
  }

  @Test
  void questionsAreNumberedThroughEssentialSkillsFirst() {
    Document page =
        kit(
            skills().question("talk", PAST, 7, "Tell me.").question("python", PAST, 5, "Show me."),
            role("a").essential("python").useful("talk"));
    assertEquals(List.of("Question 1", "Question 2"), page.select(".question h4").eachText());
    assertEquals(List.of("Show me.", "Tell me."), page.select(".question .ask").eachText());
    assertEquals(
        List.of("1 Poor", "2 Mixed", "3 Good", "4 Excellent"),
        page.select("#question-1 tbody th").eachText());
  }

  @Test
  void aSkillWithoutQuestionsIsNamedAndShowsItsLevels() {
    Document page =
        kit(
            skills().question("python", PAST, 5, "Show me."),
            role("a")
                .essential("python", "maths")
                .level("Senior", Map.of("maths", SkillLevel.EXPERT)));
    assertEquals("Maths", page.select("#facts a").text());
    assertTrue(page.selectFirst("#skill-maths").text().contains("No question yet"));
    assertTrue(page.selectFirst("#skill-maths").text().contains("Expert: Maths for others."));
    assertTrue(page.selectFirst("#skill-maths").text().contains("Expected Senior: Expert"));
  }

  @Test
  void theScoreSheetHasABoxForEachScoreOfEachQuestionOfThePlan() {
    Document page =
        kit(
            skills()
                .question("python", PAST, 5, "Show me. " + "Long words follow here ".repeat(20))
                .question("talk", PAST, 7, "Tell me."),
            role("a").essential("python", "maths").useful("talk"));
    assertEquals(
        List.of("Python", "Maths", "Overall"), page.select(".score-sheet th.group").eachText());
    assertEquals(3 * 4, page.select(".score-sheet input[type=radio]").size());
    assertEquals(3, page.select(".score-sheet td textarea").size());
    assertEquals(3, page.select(".score-sheet .lines").first().select("input").size());
    String row = page.select(".score-sheet tbody th[scope=row]").first().text();
    assertTrue(row.startsWith("1. Show me.") && row.endsWith("…") && row.length() <= 62, row);
  }

  @Test
  void usefulSkillsFillThePlanWhereEssentialOnesHaveNoQuestion() {
    Document page =
        kit(
            skills().question("talk", PAST, 7, "Tell me."),
            role("a").essential("python").useful("talk"));
    assertTrue(page.selectFirst(".timetable").text().contains("Talk"));
    assertTrue(page.selectFirst("#plan").text().contains("the plan holds those about useful"));
  }

  @Test
  void aRoleWithoutSkillsStillHasRulesAPlanAndASheetOfItsDuties() {
    Document page = kit(catalog(), role("a").duties("Build it.", "Keep it alive."));
    assertTrue(page.selectFirst("#questions").text().contains("Nobody has listed the skills"));
    assertEquals(4, page.select(".timetable tbody tr").size());
    assertEquals(
        List.of("Build it.", "Keep it alive.", "Would this person do this work well?"),
        page.select(".score-sheet tbody th[scope=row]").eachText());
  }

  @Test
  void aRoleWithNothingAtAllStillHasAKit() {
    Document page = kit(catalog(), role("a"));
    assertEquals(1, page.select(".score-sheet tbody th[scope=row]").size());
    assertNull(page.selectFirst("#essential"));
  }
}
