package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Certification.Status;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class VocabularyPagesTest {
  private static CatalogDraft skills() {
    return catalog()
        .skill("python", "Python")
        .skill("maths", "Maths")
        .skill("talk", "Talk")
        .role(
            role("a")
                .essential("python")
                .useful("maths")
                .level("Junior", Map.of("python", SkillLevel.WORKING)))
        .role(role("b").useful("python"))
        .role(role("c").level("Senior", Map.of("python", SkillLevel.EXPERT)));
  }

  @Test
  void aSkillTellsWhoNeedsItAndHowWell() {
    Document page = Rendered.page(skills().make(), Addresses.skill("python"));
    assertEquals(
        List.of(
            "Role a Essential Junior: Working",
            "Role b Useful Not set at any level",
            "Role c Named at a level only Senior: Expert"),
        page.select(".needs tbody tr").eachText());
    assertEquals(
        List.of("Not covered yet", "Python with help.", "Not covered yet", "Python for others."),
        page.select("dl.levels dd").eachText());
    assertEquals("Maths", page.select("#together a").text());
    assertTrue(page.selectFirst("#questions").text().contains("Nobody has written interview"));
  }

  @Test
  void aSkillShowsItsQuestionsWithTheirRubrics() {
    Document page =
        Rendered.page(
            skills().question("python", QuestionSet.Kind.PAST, 5, "Show me.").make(),
            Addresses.skill("python"));
    assertEquals("Question 1", page.select(".question h3").text());
    assertEquals(4, page.select(".rubric tbody tr").size());
  }

  @Test
  void aSkillThatNobodyNeedsSaysSo() {
    Document page = Rendered.page(skills().make(), Addresses.skill("talk"));
    assertTrue(page.selectFirst("#who").text().contains("No role on this site asks for it."));
    assertTrue(page.selectFirst("#together").text().contains("No other skill"));
  }

  @Test
  void theIndexOfSkillsNamesTheirRoles() {
    Document page = Rendered.page(skills().make(), Addresses.SKILLS);
    assertEquals(
        List.of(
            "Python Python in plain words. Role a Role b",
            "Maths Maths in plain words. No role Role a",
            "Talk Talk in plain words. No role No role"),
        page.select("#technical tbody tr").eachText());
  }

  @Test
  void aCellOfAnIndexNamesAFewRolesAndCountsTheRest() {
    CatalogDraft draft = catalog().skill("python", "Python");
    for (int i = 1; i <= 9; i++) {
      draft.role(role("r" + i).essential("python"));
    }
    Document page = Rendered.page(draft.make(), Addresses.SKILLS);
    assertEquals(
        List.of("Role r1", "Role r2", "Role r3", "Role r4", "Role r5", "and 4 more"),
        page.select("#technical td").first().select("li").eachText());
  }

  @Test
  void aToolTellsWhoUsesItAndWhatElseIsOfItsKind() {
    CatalogDraft draft =
        catalog()
            .tool("git", "Git", "Version control")
            .tool("svn", "Subversion", "Version control")
            .tool("pen", "Pen", "")
            .role(role("a").tools("git"));
    Document git = Rendered.page(draft.make(), Addresses.tool("git"));
    assertEquals("Role a", git.select("#who a").text());
    assertEquals("Subversion", git.select("#same-kind a").text());
    Document pen = Rendered.page(draft.make(), Addresses.tool("pen"));
    assertTrue(pen.selectFirst("#who").text().contains("No role on this site lists it."));
    assertEquals(5, pen.select("#facts dd.empty").size());
    assertEquals(3, Rendered.page(draft.make(), Addresses.TOOLS).select("tbody tr").size());
  }

  @Test
  void anEndedCertificateNamesItsSuccessorAndTheOtherWayRound() {
    CatalogDraft draft =
        catalog()
            .certification("old", Status.ENDED, "new")
            .certification("gone", Status.ENDED, "")
            .certification("new", Status.BETA, "")
            .role(role("a").certifications("new"));
    Document old = Rendered.page(draft.make(), Addresses.certification("old"));
    assertTrue(old.selectFirst(".lead").text().startsWith("It can no longer be earned."));
    assertEquals("Certificate new", old.select("dt:contains(Takes its place) + dd").text());
    Document gone = Rendered.page(draft.make(), Addresses.certification("gone"));
    assertEquals("None named", gone.select("dt:contains(Takes its place) + dd").text());
    Document now = Rendered.page(draft.make(), Addresses.certification("new"));
    assertEquals("Certificate old", now.select("dt:contains(Takes the place of) + dd").text());
    assertEquals("Role a", now.select("#who a").text());
    Document index = Rendered.page(draft.make(), Addresses.CERTIFICATIONS);
    assertEquals(1, index.select("#current tbody tr").size());
    assertEquals(
        List.of(
            "Certificate old Issuer of old Ended Certificate new",
            "Certificate gone Issuer of gone Ended None named"),
        index.select("#past tbody tr").eachText());
  }

  @Test
  void anIndexOfOnlyEndedCertificatesSaysThatNoneCanBeEarned() {
    CatalogDraft draft = catalog().certification("gone", Status.ENDED, "");
    Document index = Rendered.page(draft.make(), Addresses.CERTIFICATIONS);
    assertTrue(index.selectFirst("#current").text().contains("can be earned today"));
  }

  @Test
  void anEmptyVocabularyHasNoPages() {
    SitePlan plan = new Planner(catalog().make()).plan();
    for (Url url : List.of(Addresses.SKILLS, Addresses.TOOLS, Addresses.CERTIFICATIONS)) {
      assertTrue(plan.at(url).isEmpty(), url.path());
    }
  }
}
