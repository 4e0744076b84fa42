package dev.rolebook.plan;

import static dev.rolebook.sample.Answers.noted;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.ComparisonDraft.comparison;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Amount;
import dev.rolebook.model.Certification;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.model.WebAddress;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RolePagesTest {
  private static final Url A = Addresses.role("a");

  private static Document page(CatalogDraft draft) {
    return Rendered.page(draft.make(), A);
  }

  private static String text(Document page, String part) {
    return page.select(part).text();
  }

  private static Certification certificate(
      String id, Certification.Status status, String ends, String successor) {
    return new Certification(
        id,
        "Certificate " + id,
        "Issuer",
        Optional.empty(),
        Optional.empty(),
        new WebAddress("https://example.org/"),
        status,
        Optional.of(ends).filter(e -> !e.isEmpty()).map(PartialDate::new),
        Optional.of(successor).filter(s -> !s.isEmpty()).map(Ref::new),
        Optional.empty(),
        LocalDate.of(2026, 11, 20),
        Optional.empty());
  }

  @Test
  void aBareRoleSaysInEveryPartThatItIsNotCoveredYet() {
    Document page = page(catalog().aspect("x").role(role("a").summary("Digs holes.")));
    assertEquals("Role a", text(page, "h1"));
    assertEquals("Digs holes.", text(page, ".lead"));
    for (String part :
        List.of(
            "#at_a_glance",
            "#when_to_hire",
            "#all_answers td",
            "#main_duties",
            "#career_levels",
            "#daily_tools",
            "#hired_to_build",
            "#job_titles",
            "#fitting_certificates",
            "#official_codes")) {
      assertTrue(text(page, part).contains("Not covered yet"), part);
    }
    assertTrue(text(page, "#sourced_pay").contains("nobody has added one with a source"));
    assertTrue(text(page, "#career_moves").contains("No move from this role is described yet."));
    assertTrue(text(page, "#all_comparisons").contains("No comparison of this role"));
    assertEquals("Not reviewed yet", text(page, ".review"));
  }

  @Test
  void everyEntryOfTheContentsIsASectionWithThatHeading() {
    Document page = page(catalog().role(role("a")));
    for (Element link : page.select(".contents a")) {
      assertEquals(link.text(), page.selectFirst(link.attr("href") + " h2").text());
    }
    assertEquals(page.select("main section > h2").size(), page.select(".contents a").size());
  }

  @Test
  void theFactsAtAGlanceAreThoseThatSomebodyWrote() {
    Document page =
        page(
            catalog()
                .role(role("a").alsoCalled("Digger").family("Diggers").broader("b").similar("b"))
                .role(role("b"))
                .role(role("c").broader("a")));
    assertEquals(
        "Also called Digger Family Diggers Part of Role b Contains Role c"
            + " Easily confused with Role b",
        text(page, "#at_a_glance dl"));
    assertEquals("../compare/a-vs-b.html", page.select("#at_a_glance dd a").last().attr("href"));
  }

  @Test
  void answersStandWithTheirNotesAndTheirSources() {
    Document page =
        page(
            catalog()
                .aspect("x")
                .source("s", "")
                .role(role("a").answer("x", noted("Holes.", "Some say pits.", "s"))));
    assertEquals("Holes. Some say pits. 1", text(page, "#row_x td"));
    assertEquals("Source s", text(page, "#source_s > a"));
  }

  @Test
  void aTitleSharedWithAnotherRoleLeadsToIt() {
    Document page =
        page(
            catalog()
                .role(role("a").titles("Prompt Engineer", "Data  scientist", "Own"))
                .role(role("b").titles("prompt engineer"))
                .role(role("c").named("Data Scientist"))
                .role(role("d").alsoCalled("Prompt engineer")));
    assertEquals(
        "Prompt Engineer (also used for Role b and Role d) Data scientist (also used for Data"
            + " Scientist) Own",
        text(page, "#job_titles li"));
    assertEquals(
        "../roles/c.html", page.select("#job_titles li").get(1).selectFirst("a").attr("href"));
  }

  @Test
  void certificatesSayWhetherTheyCanBeEarned() {
    Document page =
        page(
            catalog()
                .role(role("a").certifications("new", "old", "closing"))
                .with(certificate("new", Certification.Status.BETA, "", ""))
                .with(certificate("old", Certification.Status.ENDED, "2026-06-30", "new"))
                .with(certificate("closing", Certification.Status.ENDING, "2027-01", "")));
    assertEquals(
        "Beta ended 30 June 2026 Successor: Certificate new until January 2027",
        text(page, "#fitting_certificates td:nth-child(4)"));
  }

  @Test
  void skillsStandInAMatrixOfLevels() {
    Document page =
        page(
            catalog()
                .skill("p", "Python")
                .skill("q", "Quilting")
                .role(
                    role("a")
                        .essential("p")
                        .useful("q")
                        .level("Junior", Map.of("p", SkillLevel.WORKING))
                        .level("Senior", Map.of("p", SkillLevel.EXPERT))));
    Element table = page.selectFirst("#skills_by_level table");
    assertEquals("Skill Junior Senior", table.select("thead th").text());
    assertEquals("Working Expert", table.select("tbody").get(0).select("td").text());
    assertEquals("Junior Senior", text(page, "#career_levels h3"));
  }

  @Test
  void movesGoOutAndIn() {
    Document page =
        page(
            catalog()
                .skill("p", "Python")
                .skill("q", "Quilting")
                .role(role("a").essential("p").movesTo("b", "A leap."))
                .role(role("b").essential("p", "q"))
                .role(role("c").movesTo("a", "A step.")));
    assertEquals(
        "Where people go from here Role b A leap. Skills that carry over Python Skills to learn"
            + " Quilting Tools to learn No tool is new. Where people come from Role c A step."
            + " Skills that carry over No skill on the list of the new role is on the list of the"
            + " old one. Skills to learn Python Tools to learn No tool is new.",
        text(page, "#career_moves > :not(h2)"));
  }

  @Test
  void codesAndPayAreShownAsTheirSourcesGiveThem() {
    Document page =
        page(
            catalog()
                .source("s", "")
                .role(
                    role("a")
                        .code("ESCO")
                        .code("O*NET", "15-1221.00", "15-2051.00")
                        .pay(
                            new Role.Pay(
                                "France",
                                "EUR",
                                Optional.empty(),
                                Optional.of(new Amount("52.100", new BigDecimal("52100"))),
                                Optional.empty(),
                                new PartialDate("2026"),
                                new Ref<>("s")))));
    assertEquals(
        "ESCO Not in this list O*NET 15-1221.00 15-2051.00", text(page, "#official_codes tbody"));
    assertEquals(
        "France EUR Not given 52.100 Not given 2026 Source 1", text(page, "#sourced_pay tbody"));
    assertEquals("Source s", text(page, "#source_s > a"));
  }

  @Test
  void everyComparisonOfTheRoleIsListedMostAlikeFirst() {
    Document page =
        page(
            catalog()
                .tool("t", "T")
                .role(role("a").tools("t"))
                .role(role("b"))
                .role(role("c").tools("t")));
    assertEquals("Role c 100% Role b 0%", text(page, "#all_comparisons tbody"));
    Document listed =
        page(
            catalog()
                .pairs(Site.Pairs.LISTED)
                .role(role("a"))
                .role(role("b"))
                .role(role("c"))
                .comparison(comparison("a-vs-c")));
    assertEquals("Role c", text(listed, "#all_comparisons tbody a"));
  }

  @Test
  void thePageLeadsOnToTheGuideTheAdvertAndTheKit() {
    assertEquals(
        List.of("../hire/a.html", "../adverts/a.html", "../interviews/a.html"),
        page(catalog().role(role("a"))).select("#read_next a").eachAttr("href"));
  }

  @Test
  void rolesAreListedByFamilyAndTheRestLast() {
    Document page =
        Rendered.page(
            catalog()
                .role(role("a"))
                .role(role("b").family("Makers"))
                .role(role("c").family("Diggers"))
                .make(),
            Addresses.ROLES);
    assertEquals("Diggers Makers Other roles", page.select("h2").text());
    assertEquals("Role c Role b Role a", page.select(".cards a").text());
    assertNull(page.selectFirst(".gap"));
  }
}
