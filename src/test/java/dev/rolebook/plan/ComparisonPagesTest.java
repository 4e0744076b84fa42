package dev.rolebook.plan;

import static dev.rolebook.sample.Answers.list;
import static dev.rolebook.sample.Answers.noted;
import static dev.rolebook.sample.Answers.sentence;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.ComparisonDraft.comparison;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Aspect;
import dev.rolebook.model.Phrase;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import dev.rolebook.sample.RoleDraft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparisonPagesTest {
  private static final Url A_B = Addresses.pair("a", "b");

  private static Document page(CatalogDraft draft) {
    return Rendered.page(draft.make(), A_B);
  }

  private static CatalogDraft two(RoleDraft a, RoleDraft b) {
    return catalog().role(a).role(b);
  }

  /** What the comparison holds in {@code part}, as one line. */
  private static String text(Document page, String part) {
    return page.select(part).text();
  }

  private static Element row(Document page, String aspect) {
    return page.getElementById("row_" + aspect);
  }

  @Test
  void twoBareRolesGiveAFullPage() {
    Document page = page(two(role("a"), role("b").summary("Role b digs.")).aspect("x"));
    assertEquals("Role a or Role b?", text(page, "h1"));
    assertEquals("Role a vs Role b | Test site", page.title());
    assertEquals("Role a: A summary. Role b digs.", text(page, ".verdict .lead"));
    assertEquals(
        "when this is what you need: A summary.",
        page.select("#if_hiring .choice p").first().text());
    assertEquals(
        "when this is the work you want to do: Role b digs.",
        page.select("#if_choosing .choice p").last().text());
    assertEquals("No question is answered for both roles yet.", text(page, "#main_differences p"));
    assertEquals("Not covered yet", row(page, "x").select("td").first().text());
    assertEquals(4, page.select(".share").size());
    assertEquals(0, page.select(".share svg").size());
    assertEquals(
        "No skills are listed for the new role yet.", page.select(".move p").first().text());
    assertEquals(1, page.select("#key_insights dt").size());
    assertEquals(3, page.select("#common_questions h3").size());
    assertEquals("Compare two roles", text(page, "#read_next li"));
    assertTrue(text(page, "#the_sources").startsWith("Sources and review No source is named"));
    assertTrue(text(page, "#the_sources").contains("Not reviewed yet"));
    assertEquals("Role a Role b", text(page, "#the_sources h3"));
  }

  @Test
  void everyEntryOfTheContentsIsASectionWithThatHeading() {
    Document page = page(two(role("a"), role("b")));
    for (Element link : page.select(".contents a")) {
      assertEquals(link.text(), page.selectFirst(link.attr("href") + " h2").text());
    }
    assertEquals(10, page.select(".contents a").size());
  }

  @Test
  void whatSomebodyWroteStandsInPlaceOfWhatIsDerived() {
    Document page =
        page(
            two(role("a").hireWhen("You want talk."), role("b").hireWhen("You want sums."))
                .person("ed", "Ed")
                .comparison(
                    comparison("a-vs-b")
                        .verdict("Hire A.")
                        .decides("What you sell.")
                        .choose("b", "when you count.")
                        .chooseCareer("a", "when you talk.")
                        .insight("Depth", "One goes deep.")
                        .question("Which is first?", "The first.")
                        .reviewed("2026-11-20", "ed")));
    assertEquals("Hire A.", text(page, ".verdict .lead"));
    assertEquals("Hire A.", page.selectFirst("meta[name=description]").attr("content"));
    assertEquals("What decides: What you sell.", text(page, ".decides"));
    assertEquals("You want talk. when you count.", text(page, "#if_hiring .choice > p"));
    assertEquals("when you talk.", page.select("#if_choosing .choice > p").first().text());
    assertEquals("Depth One goes deep.", text(page, "#key_insights dl"));
    assertEquals(
        "Which is first? The first.", text(page, "#common_questions h3, #common_questions p"));
    assertEquals("Last reviewed: 20 November 2026 Reviewed by: Ed", text(page, ".review"));
    assertEquals("2026-11-20", page.selectFirst(".review time").attr("datetime"));
  }

  @Test
  void whenToHireComesFromUseCasesOrDutiesWhereNobodySaidWhen() {
    CatalogDraft draft =
        two(role("a").useCases("u").duties("Dig."), role("b").duties("Dig.", "Fill."))
            .useCase("u", "Holes", "", "");
    assertEquals(
        "when you want to build or run: Holes. when you need someone for this work: Dig. and Fill.",
        text(page(draft), "#if_hiring .choice > p"));
  }

  @Test
  void theCandidateIsToldTheSkillsAndUseCasesOfEachRoleAlone() {
    CatalogDraft draft =
        two(role("a").essential("s", "both").useCases("u"), role("b").essential("both").useful("v"))
            .skill("s", "Singing")
            .skill("both", "Python")
            .skill("v", "Vim")
            .useCase("u", "Songs", "", "");
    Document page = page(draft);
    assertEquals(
        "when you have these skills, or want to build them: Singing."
            + " when you want to work on: Songs."
            + " when this is the work you want to do: A summary.",
        text(page, "#if_choosing .choice > p"));
  }

  @Test
  void aRoleInsideAnotherIsSaidWhateverWayItIsWritten() {
    String said = "Role b is the wider role and contains Role a.";
    assertTrue(text(page(two(role("a").broader("b"), role("b"))), ".overlap").startsWith(said));
    CatalogDraft through = two(role("a").broader("c"), role("b")).role(role("c").broader("b"));
    assertTrue(text(page(through), ".overlap").startsWith(said));
    Document reversed = page(two(role("a"), role("b").broader("a")));
    assertTrue(text(reversed, ".overlap").startsWith("Role a is the wider role"));
    Document mutual = page(two(role("a").broader("b"), role("b").broader("a")));
    assertTrue(text(mutual, ".overlap").startsWith("Role a and Role b are counted as parts"));
    assertNull(page(two(role("a"), role("b"))).selectFirst(".overlap"));
  }

  @Test
  void differencesAreRankedByHowMuchTheyDecide() {
    CatalogDraft draft =
        catalog()
            .aspect("names", Aspect.RoleList.TITLES)
            .aspect("same")
            .aspect("missing")
            .aspect("half")
            .aspect("apart")
            .aspect("far")
            .aspect("only-one")
            .role(
                role("a")
                    .answer("same", "Same.")
                    .answer("missing", "Here.")
                    .titles("Digger")
                    .answers("half", "One", "Two", "Three")
                    .answer("apart", "Makes things")
                    .answers("far", "One")
                    .none("only-one"))
            .role(
                role("b")
                    .answer("same", "same")
                    .titles("Filler")
                    .answers("half", "One", "Two", "Four")
                    .answer("apart", "Foretells sales")
                    .answers("far", "Two")
                    .answer("only-one", "Anything"));
    Document page = page(draft);
    assertEquals(
        "Label only-one Label apart Label far Label half Label names",
        text(page, "#main_differences li > a"));
    assertEquals(
        "Only Role a Three Only Role b Four Both One · Two",
        text(page, "#main_differences li:nth-child(4) dl"));
    assertEquals(
        "Role a Does not apply Role b Anything", text(page, "#main_differences li:first-child dl"));
  }

  @Test
  void onlyTheFiveBiggestDifferencesAreTold() {
    CatalogDraft draft = catalog();
    RoleDraft a = role("a");
    RoleDraft b = role("b");
    for (int i = 0; i < 9; i++) {
      draft.aspect("q" + i);
      a.answer("q" + i, "First " + i);
      b.answer("q" + i, "Second");
    }
    Document page = page(draft.role(a).role(b));
    assertEquals(
        "Label q0 Label q1 Label q2 Label q3 Label q4", text(page, "#main_differences li > a"));
    assertEquals(9, page.select("tr.different").size());
  }

  @Test
  void rolesThatAnswerAlikeAreSaidToDifferInNothing() {
    CatalogDraft draft = two(role("a").answer("x", "Same"), role("b").answer("x", "Same"));
    assertEquals(
        "Every question that both roles answer has the same answer.",
        text(page(draft.aspect("x")), "#main_differences p"));
  }

  @Test
  void everyRowSaysInWordsHowItCompares() {
    CatalogDraft draft =
        catalog()
            .aspect("same")
            .aspect("neither")
            .aspect("part")
            .aspect("different")
            .aspect("unknown")
            .role(
                role("a")
                    .answer("same", "Both do this.")
                    .none("neither")
                    .answers("part", "One", "Two")
                    .answer("different", "This")
                    .answer("unknown", "This"))
            .role(
                role("b")
                    .answer("same", "both do this")
                    .none("neither")
                    .answers("part", "Two", "Three")
                    .none("different"));
    Document page = page(draft);
    assertEquals(
        "same Same same Same partly 1 of 3 shared different Only Role a"
            + " unknown Cannot be compared yet",
        page.select("table.versus tbody tr").stream()
            .map(row -> row.className() + " " + row.selectFirst(".outcome").text())
            .reduce((x, y) -> x + " " + y)
            .orElse(""));
    assertEquals("Both Two Only here One", row(page, "part").select("td").first().text());
    assertEquals("Does not apply", row(page, "different").select("td").get(1).text());
    assertEquals("Not covered yet", row(page, "unknown").select("td").get(1).text());
  }

  @Test
  void aRowIsFilledFromTheListOfTheRoleWhereNobodyAnswered() {
    CatalogDraft draft =
        two(role("a").tools("t", "u"), role("b").tools("t").answer("tools", "Anything goes"))
            .tool("t", "Hammer")
            .tool("u", "Saw")
            .aspect("tools", Aspect.RoleList.TOOLS);
    Element row = row(page(draft), "tools");
    assertEquals("Hammer Saw", row.select("td").get(0).text());
    assertEquals("../tools/t.html", row.selectFirst("td a").attr("href"));
    assertEquals("Anything goes", row.select("td").get(1).text());
  }

  @Test
  void theCellsOfAPairStandInPlaceOfTheRolesOwn() {
    CatalogDraft draft =
        two(role("a").answer("x", "Own"), role("b").answer("x", "Own")).aspect("x").source("s", "");
    Document page =
        page(draft.comparison(comparison("a-vs-b").cell("x", "b", noted("Other", "Hm.", "s"))));
    assertEquals("Own", row(page, "x").select("td").get(0).text());
    assertEquals("Other Hm. 1", row(page, "x").select("td").get(1).text());
    assertEquals("different", row(page, "x").className());
    assertEquals("Label x", text(page, "#main_differences li > a"));
  }

  @Test
  void hiddenRowsAreInNoTableAndInNoDifference() {
    CatalogDraft draft =
        two(
                role("a").answer("x", "One").answer("y", "One"),
                role("b").answer("x", "Two").answer("y", "Two"))
            .aspect("x")
            .aspect("y");
    Document page = page(draft.comparison(comparison("a-vs-b").hide("x")));
    assertNull(row(page, "x"));
    assertEquals("Label y", text(page, "#main_differences li > a"));
    Document none = page(draft.comparison(comparison("a-vs-b").hide("x", "y")));
    assertEquals(0, none.select("table").size());
  }

  @Test
  void theRowsAreCountedBeforeTheTables() {
    CatalogDraft draft =
        two(
                role("a").answer("x", "Same").answer("y", "One").answers("z", "One", "Two"),
                role("b").answer("x", "Same").answer("y", "Two").answers("z", "One"))
            .aspect("x")
            .aspect("y")
            .aspect("z");
    assertEquals("The same: 1. Partly the same: 1. Different: 1.", text(page(draft), ".tally"));
    assertEquals(
        "The same: 1. Partly the same: 1. Different: 1. Cannot be compared yet: 1.",
        text(page(draft.aspect("open")), ".tally"));
    assertEquals(0, page(two(role("a"), role("b"))).select(".tally").size());
  }

  @Test
  void listsSayHowMuchTheyShareAndWhetherOneIsInsideTheOther() {
    CatalogDraft draft =
        two(
                role("a")
                    .answers("inside", "One")
                    .answers("apart", "One", "Four")
                    .answers("one", "Any"),
                role("b")
                    .answers("inside", "One", "Two")
                    .answers("apart", "Two", "Three")
                    .answers("one", "Two", "Three"))
            .aspect("inside")
            .aspect("apart")
            .aspect("one");
    Document page = page(draft);
    assertEquals(
        List.of("1 of 2 shared, the rest only Role b", "None of 4 shared", "Different"),
        page.select(".outcome").eachText());
  }

  @Test
  void noSwitchStandsWhereItWouldLeaveOutNothing() {
    assertEquals(0, page(two(role("a"), role("b")).aspect("x")).select("#only-different").size());
  }

  @Test
  void theSwitchStandsBeforeTheTablesAsTheirSibling() {
    Document page =
        page(
            two(role("a").answer("x", "Same"), role("b").answer("x", "Same"))
                .aspect("x")
                .aspect("y"));
    assertEquals(1, page.select("input#only-different[type=checkbox] ~ .tables table").size());
    assertEquals("Show only the differences", text(page, "label[for=only-different]"));
  }

  @Test
  void tablesHaveHeadsForRowsAndColumnsAndACaptionWithSourcesAndDate() {
    Document page =
        page(
            two(role("a").answer("x", noted("This", "Doubtful.", "s")), role("b"))
                .aspect("x")
                .source("s", "Sells."));
    assertEquals(
        "Questions Sources: Source s. Checked 20 November 2026.",
        text(page, "table.versus caption"));
    assertEquals("Question Role a Role b Compared", text(page, "thead th[scope=col]"));
    assertEquals("Label x Question x?", text(page, "tbody th[scope=row]"));
    assertEquals("#source_s", page.selectFirst("sup a").attr("href"));
    assertEquals("Source 1", page.selectFirst("sup a").attr("aria-label"));
    assertTrue(page.getElementById("source_s").text().contains("Declared interest Sells."));
  }

  @Test
  void sourcesAreNumberedInTheOrderInWhichThePageFirstMentionsThem() {
    CatalogDraft draft =
        two(
                role("a")
                    .answer("x", noted("This", "Doubtful.", "late"))
                    .answer("y", noted("This", "Sure.", "early"))
                    .sources("never"),
                role("b").answer("x", noted("That", "Hm.", "middle", "late")))
            .aspect("x")
            .aspect("y")
            .source("early", "")
            .source("middle", "")
            .source("late", "")
            .source("never", "");
    Document page = page(draft.comparison(comparison("a-vs-b").sources("early")));
    assertEquals(
        List.of("#source_late 1", "#source_middle 2", "#source_late 1", "#source_early 3"),
        page.select("sup a").stream().map(a -> a.attr("href") + " " + a.text()).toList());
    assertEquals(
        List.of("source_late", "source_middle", "source_early", "source_never"),
        page.select("ol.sources > li").eachAttr("id"));
  }

  @Test
  void whatTheyShareIsCountedAndDrawn() {
    CatalogDraft draft =
        two(
                role("a").essential("p", "q").useful("r").tools("t"),
                role("b").essential("r").useful("s"))
            .skill("p", "P")
            .skill("q", "Q")
            .skill("r", "R")
            .skill("s", "S")
            .tool("t", "T");
    Document page = page(draft);
    Element skills = page.select(".share").get(0);
    assertEquals("1 shared, 2 only Role a, 1 only Role b", skills.select(".counts").text());
    assertEquals("Both R Only Role a P Q Only Role b S", skills.select("dl").text());
    assertEquals("0 0 4 1", skills.selectFirst("svg").attr("viewBox"));
    assertEquals(
        List.of("0", "2", "3"), skills.select("rect").eachAttr("x"), "where each part begins");
    assertEquals(List.of("2", "1", "1"), skills.select("rect").eachAttr("width"));
    assertEquals(
        "none shared, 1 only Role a, none only Role b",
        page.select(".share .counts").get(1).text());
    assertEquals(
        "Nothing is listed for either role yet.", page.select(".share .counts").get(2).text());
  }

  @Test
  void bothWaysBetweenTheRolesSayWhatCarriesOverAndWhatToLearn() {
    CatalogDraft draft =
        two(
                role("a").essential("p").tools("t").movesTo("b", "It is a step."),
                role("b").essential("q").useful("p").tools("u"))
            .skill("p", "P")
            .skill("q", "Q")
            .tool("t", "T")
            .tool("u", "U");
    Document page = page(draft);
    assertEquals("From Role a to Role b From Role b to Role a", text(page, ".move h3"));
    assertEquals(
        "It is a step. Skills that carry over P (1 of the 2 listed for the Role b)"
            + " Skills to learn Q Tools to learn U",
        page.select(".move").get(0).select("p, dl").text());
    assertEquals(
        "Skills that carry over P (1 of the 1 listed for the Role a)"
            + " Skills to learn No essential skill is new. Tools to learn T",
        page.select(".move").get(1).select("p, dl").text());
  }

  @Test
  void insightsAndQuestionsAreDerivedFromTheLists() {
    CatalogDraft draft =
        two(
                role("a")
                    .essential("p")
                    .tools("t")
                    .useCases("u", "v")
                    .titles("Digger", "Miner")
                    .movesTo("b", "A step."),
                role("b").essential("p", "q").tools("t").useCases("u").titles("digger"))
            .skill("p", "P")
            .skill("q", "Q")
            .tool("t", "T")
            .useCase("u", "Holes", "b", "Because.")
            .useCase("v", "Tunnels", "", "");
    Document page = page(draft);
    assertEquals(
        List.of(
            "How much they share Most: 60% of the skills, tools and use cases listed for the two"
                + " stand on both lists.",
            "Where they meet Both are hired for: Holes. First choice for Holes: Role b.",
            "What only the Role a is hired for Tunnels.",
            "What to ask of either Essential for both: P.",
            "A team with the Role a alone It lacks 1 of the 2 essential skills of the Role b: Q.",
            "A team with the Role b alone Every essential skill of the Role a is on its list.",
            "As a next step People move from Role a to Role b."),
        insights(page));
    assertEquals(
        "In part. The list of the Role a holds 1 of the 2 essential skills of the Role b;"
            + " the list of the Role b holds 1 of the 1 of the Role a."
            + " What is missing is named under Moving from one to the other."
            + " Yes: the same tools are listed for both."
            + " Yes, some: Digger. Read the duties, not the title.",
        text(page, "#common_questions p"));
  }

  private static List<String> insights(Document page) {
    return page.select("#key_insights dt").stream()
        .map(dt -> dt.text() + " " + dt.nextElementSibling().text())
        .toList();
  }

  @Test
  void insightsNameTheQuestionsOnWhichTheRolesPartAndAgree() {
    CatalogDraft draft =
        two(
                role("a").answer("x", "Same").answer("y", "One").answers("z", "1", "2").tools("t"),
                role("b").answer("x", "Same").answer("y", "Two").answers("z", "1").tools("u"))
            .tool("t", "T")
            .tool("u", "U")
            .aspect("x")
            .aspect("y")
            .aspect("z")
            .aspect("open");
    assertEquals(
        List.of(
            "How much they share Hardly anything: 0% of the skills, tools and use cases listed"
                + " for the two stand on both lists.",
            "Where they part Their answers to 2 of 3 questions differ, wholly or in part: Label y and"
                + " Label z. Not one thing in common: Tools.",
            "Where they agree The same answer for both: Label x. Partly the same: Label z."),
        insights(page(draft)));
  }

  @Test
  void theWiderRoleIsNamedWhereMostOfTheOtherIsOnItsList() {
    CatalogDraft draft =
        two(role("a").essential("p", "q"), role("b").essential("p", "q").useful("r", "s"))
            .skill("p", "P")
            .skill("q", "Q")
            .skill("r", "R")
            .skill("s", "S");
    assertTrue(
        insights(page(draft))
            .get(0)
            .endsWith(
                "The Role b is the wider role: of the 2 listed for the Role a, 2 are listed for the Role b too,"
                    + " which has 2 more."));
  }

  @Test
  void whatATableShowsInFullIsCountedAndReferredTo() {
    CatalogDraft draft =
        two(role("a").tools("t", "u").useful("p"), role("b").tools("t").useful("q"))
            .tool("t", "T")
            .tool("u", "U")
            .skill("p", "P")
            .skill("q", "Q")
            .aspect("kit", Aspect.RoleList.TOOLS);
    Document page = page(draft);
    assertEquals("Only Role a P Only Role b Q", page.select(".share").get(0).select("dl").text());
    Element tools = page.select(".share").get(1);
    assertEquals("Both T", tools.select("dl").text());
    assertEquals("#row_kit", tools.selectFirst(".note a").attr("href"));
    Document own = page(draft.comparison(comparison("a-vs-b").cell("kit", "b", list("Spade"))));
    assertEquals("Both T Only Role a U", own.select(".share").get(1).select("dl").text());
  }

  @Test
  void readingGoesOnWithWhatTheEditorNamedThenGuidesThenTheClosestPairs() {
    CatalogDraft draft =
        two(role("a").tools("t"), role("b").tools("t"))
            .tool("t", "T")
            .role(role("c").tools("t"))
            .comparison(comparison("a-vs-b").related("b-vs-c"));
    assertEquals(
        "Role b vs Role c Role a vs Role c Compare two roles", text(page(draft), "#read_next li"));
  }

  @Test
  void aNameIsShownAsTypedEvenWhereItLooksLikeAGap() {
    Phrase title = new Phrase("{a} or {b}?");
    assertEquals("{b} or <i>?", title.with("a", "{b}").with("b", "<i>").text());
    Text text = Sentence.of(title).with("a", "{b}").with("b", "<i>").text();
    assertEquals("{b} or <i>?", text.plain());
    assertEquals("<bdi>{b}</bdi> or <bdi>&lt;i&gt;</bdi>?", text.html().text());
  }

  @Test
  void namesOfAnotherDirectionAreShieldedFromTheSentenceAroundThem() {
    Document page =
        page(
            two(role("a").named("مهندس تعلم الآلة"), role("b").named("ML engineer"))
                .language("ar"));
    assertEquals("rtl", page.selectFirst("html").attr("dir"));
    assertEquals(2, page.select("h1 bdi").size());
    for (Element share : page.select("#moving_between h3")) {
      assertEquals(2, share.select("bdi").size());
    }
  }

  @Test
  void everyChoiceLeadsOnToTheGuideTheAdvertAndTheKit() {
    Document page = page(two(role("a"), role("b")));
    assertEquals(
        List.of("../hire/a.html", "../adverts/a.html", "../interviews/a.html"),
        page.select("#if_hiring .choice").first().select(".steps a").eachAttr("href"));
    assertEquals(
        List.of("../roles/a.html"),
        page.select("#if_choosing .choice").first().select(".steps a").eachAttr("href"));
  }

  @Test
  void downloadsAreTheTwinsOfThePage() {
    assertEquals(
        List.of("../compare/a-vs-b.csv", "../compare/a-vs-b.json", "../compare/a-vs-b.md"),
        page(two(role("a"), role("b"))).select(".downloads a").eachAttr("href"));
  }

  @Test
  void aListBesideASentenceIsComparedByItsWords() {
    Document page =
        page(
            two(role("a").answers("x", "Records"), role("b").answer("x", sentence("Records")))
                .aspect("x")
                .aspect("y")
                .comparison(comparison("a-vs-b").cell("y", "a", list("One", "Two"))));
    assertEquals("same", row(page, "x").className());
    assertEquals("unknown", row(page, "y").className());
    assertFalse(text(page, "#main_differences").contains("Label"));
  }
}
