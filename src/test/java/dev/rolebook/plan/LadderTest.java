package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.model.SkillLevel;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.RoleDraft;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The levels of a role, each with what it adds to those below. */
class LadderTest {
  private static Document page(RoleDraft draft) {
    return Rendered.page(
        catalog().skill("dig", "Digging").skill("plan", "Planning").role(draft).make(),
        Addresses.role("a"));
  }

  @Test
  void aLevelShowsTheSkillsItAddsAndThoseItRaises() {
    Document page =
        page(
            role("a")
                .level("Junior", Map.of("dig", SkillLevel.AWARENESS))
                .level("Senior", Map.of("dig", SkillLevel.EXPERT))
                .level("Lead", Map.of("plan", SkillLevel.WORKING)));
    assertEquals(
        List.of(
            "Junior Junior summary. Skills added Digging Awareness",
            "Senior Senior summary. Skills raised Digging Expert, up from Awareness",
            "Lead Lead summary. Skills added Planning Working"),
        page.select(".rung").eachText());
    assertEquals(
        List.of("pips had-0 now-1", "pips had-1 now-4", "pips had-0 now-2"),
        page.select(".pips").eachAttr("class"));
  }

  @Test
  void aSkillThatStaysOrFallsIsNotAddedAgain() {
    Document page =
        page(
            role("a")
                .level("Junior", Map.of("dig", SkillLevel.WORKING))
                .level("Senior", Map.of("dig", SkillLevel.WORKING))
                .level("Lead", Map.of("dig", SkillLevel.AWARENESS))
                .level("Head", Map.of("dig", SkillLevel.PRACTITIONER)));
    assertEquals(
        List.of("Digging Working", "Digging Practitioner, up from Working"),
        page.select(".gains li").eachText());
  }

  @Test
  void aRoleWithoutLevelsHasNoLadder() {
    Document page = page(role("a"));
    assertEquals(0, page.select(".ladder").size());
    assertEquals("Not covered yet", page.select("#career_levels p").text());
  }
}
