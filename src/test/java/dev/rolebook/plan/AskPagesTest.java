package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.HireQuestion.Way;
import dev.rolebook.model.Ref;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import dev.rolebook.sample.RoleDraft;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** "Who should you hire?" asked question by question. */
class AskPagesTest {
  private static HireQuestion question(String id, Way... answers) {
    return new HireQuestion(
        id, "Question " + id + "?", Optional.of(Prose.of("Help of " + id + ".")), List.of(answers));
  }

  private static Way to(String question) {
    return new Way(
        Optional.of("On to " + question),
        Optional.of(Prose.of("A hint.")),
        Optional.of(new Ref<>(question)),
        Optional.empty(),
        Optional.empty());
  }

  private static Way useCase(String id) {
    return new Way(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Ref<>(id)),
        Optional.empty());
  }

  private static Way role(String answer, String id) {
    return new Way(
        Optional.of(answer),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Ref<>(id)));
  }

  private static CatalogDraft trade() {
    return catalog()
        .useCase("pits", "Pits", "b", "Better.")
        .useCase("walls", "Walls", "", "")
        .role(RoleDraft.role("a").useCases("pits", "walls").similar("b"))
        .role(RoleDraft.role("b").useCases("pits", "walls").hireWhen("You want depth."))
        .with(question("first", to("second"), to("third"), role("Just dig", "a")))
        .with(question("second", to("third"), useCase("pits")))
        .with(question("third", useCase("walls"), to("fourth")))
        .with(question("fourth", role("Dig on", "a")));
  }

  private static Document page(String question) {
    return Rendered.page(trade().make(), Addresses.question(question));
  }

  @Test
  void everyAnswerIsALinkToWhatComesNext() {
    Document page = page("second");
    assertEquals("Question second?", page.select("h1").text());
    assertEquals("Help of second.", page.select(".lead").text());
    assertEquals(
        List.of("../../hire/ask/third.html", "../../hire/for/pits.html"),
        page.select(".ways a").eachAttr("href"));
    assertEquals("On to third A hint. Pits Hire: Role b", page.select(".ways li").text());
  }

  @Test
  void anAnswerThatLeadsToARoleLeadsToItsHiringGuide() {
    Document page = page("fourth");
    assertEquals("../../hire/a.html", page.selectFirst(".ways a").attr("href"));
    assertEquals("Dig on Hire: Role a", page.select(".ways li").text());
  }

  @Test
  void whereSeveralRolesCanDoItTheAnswerSaysSo() {
    assertEquals("Walls Several roles build it", page("third").selectFirst(".ways li").text());
  }

  @Test
  void theOnlyWayToAQuestionIsToldInAnswers() {
    assertEquals("Question first? On to second", page("second").select(".so-far dl").text());
    assertEquals("../../hire/ask/first.html", page("second").select(".so-far a").attr("href"));
  }

  @Test
  void aQuestionWithSeveralWaysToItNamesTheQuestionsBefore() {
    Document page = page("third");
    assertEquals(0, page.select(".so-far").size());
    assertEquals("Question first? Question second?", page.select(".links li").text());
    assertEquals("Question third? On to fourth", page("fourth").select(".so-far dl").text());
  }

  @Test
  void theFirstQuestionIsAskedOnTheHomePageAndOnTheHiringIndex() {
    for (Url url : List.of(Addresses.HOME, Addresses.HIRE)) {
      Document page = Rendered.page(trade().make(), url);
      assertEquals("Question first?", page.select(".asking h3").text());
      assertEquals(3, page.select(".asking .ways a").size());
    }
    assertEquals(0, page("first").select(".back a:contains(Start again)").size());
    assertEquals(1, page("second").select(".back a:contains(Start again)").size());
  }

  @Test
  void theEndOfEveryWayLeadsBackToItsQuestions() {
    Document useCase = Rendered.page(trade().make(), Addresses.useCase("pits"));
    assertEquals(
        List.of("Other answers to \"Question second?\"", "All things to build"),
        useCase.select(".back a").eachText());
    Document guide = Rendered.page(trade().make(), Addresses.hiringGuide("a"));
    assertEquals(
        List.of("../hire/ask/first.html", "../hire/ask/fourth.html"),
        guide.select(".back a").eachAttr("href"));
  }

  @Test
  void theHiringGuideSaysWhenAnotherRoleIsTheOneToHire() {
    Document guide = Rendered.page(trade().make(), Addresses.hiringGuide("a"));
    assertEquals("Hire the Role b instead when", guide.select("#when h3:contains(instead)").text());
    assertEquals("../roles/b.html", guide.select("#when h3 a").attr("href"));
  }
}
