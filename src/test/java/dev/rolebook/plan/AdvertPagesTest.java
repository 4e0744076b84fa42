package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.SkillLevel;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.CatalogDraft;
import dev.rolebook.sample.RoleDraft;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AdvertPagesTest {
  private static Document advert(CatalogDraft draft, RoleDraft role) {
    return Rendered.page(draft.role(role).make(), Addresses.advert("a"));
  }

  private static CatalogDraft skills() {
    return catalog().skill("python", "Python").skill("maths", "Maths");
  }

  private static RoleDraft whole() {
    return role("a")
        .named("Engineer")
        .summary("Builds things.")
        .duties("Build it.")
        .essential("python");
  }

  private static String score(Document page) {
    return page.selectFirst(".points").text();
  }

  @Test
  void theDraftIsWrittenForTheLevelThatIsCalledLikeTheRole() {
    Document page =
        advert(
            skills(),
            whole()
                .useful("maths")
                .level("Junior engineer", Map.of())
                .level("Engineer", Map.of("python", SkillLevel.WORKING))
                .level("Senior engineer", Map.of("python", SkillLevel.EXPERT)));
    assertEquals("Engineer", page.selectFirst("#advert h3").text());
    assertEquals("Python: Python with help.", page.selectFirst("#needs + ul").text());
    assertEquals("Maths", page.selectFirst("#nice + ul").text());
    assertEquals("Build it.", page.selectFirst("#tasks + ul").text());
    assertEquals(
        List.of("Junior engineer", "Senior engineer"), page.select("#levels h3").eachText());
  }

  @Test
  void withoutALevelOfTheRolesNameTheOneInTheMiddleIsTaken() {
    RoleDraft four =
        whole()
            .level("Junior", Map.of())
            .level("Middle", Map.of())
            .level("Senior", Map.of())
            .level("Lead", Map.of());
    Document page = advert(skills(), four);
    assertTrue(page.selectFirst("#draft .note").text().contains("level Middle"));
    assertEquals("Engineer", page.selectFirst("#advert h3").text());
  }

  @Test
  void aCleanDraftHasTheFullScore() {
    Document page = advert(skills(), whole());
    assertEquals("100 of 100", score(page));
    assertTrue(page.selectFirst("#check").text().contains("None of the listed words"));
    assertNull(page.selectFirst(".findings"));
  }

  @Test
  void eachWordCostsItsPointsOnceAndIsShownWithItsAlternative() {
    Document page =
        advert(
            skills(),
            whole()
                .summary("A young ninja with 5 years of experience.")
                .duties("Be a ninja.", "Be competitive.", "Be gentle."));
    assertEquals("65 of 100", score(page));
    assertEquals(
        List.of(
            "young new About the role Age 10",
            "ninja expert About the role, What you will do Heroes 10",
            "5 years of experience what the person can do About the role Years, diplomas and fit 10",
            "competitive motivated What you will do Coded as masculine 5",
            "gentle careful What you will do Coded as feminine 0"),
        page.select(".findings tbody tr").eachText());
    int lost =
        page.select(".findings .num").stream().mapToInt(n -> Integer.parseInt(n.text())).sum();
    assertEquals(100 - 65, lost);
    assertTrue(page.selectFirst(".score").text().contains("Rewrite"));
  }

  @Test
  void theScoreNeverFallsBelowNothing() {
    Document page =
        advert(
            skills(),
            whole()
                .duties(
                    "ninja guru jedi wizard warrior unicorn superhero superstar rockstar hacker"
                        + " young guys he she"));
    assertEquals("0 of 100", score(page));
  }

  @Test
  void theListsTellHowManyOfTheirWordsStandInTheDraft() {
    Document page = advert(skills(), whole().duties("A ninja and a guru."));
    String heroes =
        page.select(".lists tbody tr").eachText().stream()
            .filter(row -> row.startsWith("Heroes"))
            .findFirst()
            .orElseThrow();
    assertTrue(heroes.endsWith("15 2 10"), heroes);
  }

  @Test
  void aDraftWithoutTasksOrSkillsOrWithTooManyLosesPoints() {
    assertEquals("80 of 100", score(advert(catalog(), role("a"))));
    CatalogDraft many = catalog();
    String[] ids = IntStream.range(0, 9).mapToObj(i -> "s" + i).toArray(String[]::new);
    for (String id : ids) {
      many.skill(id, "Skill " + id);
    }
    Document page = advert(many, whole().essential(ids));
    assertEquals("90 of 100", score(page));
    assertTrue(page.selectFirst(".findings").text().contains("9 essential skills"));
  }

  @Test
  void everyPartOfTheDraftThatHasNothingSaysWhatToFillIn() {
    Document page = advert(catalog(), role("a"));
    for (String part : List.of("tasks", "needs", "nice", "tools")) {
      assertTrue(page.selectFirst("#" + part + " + p mark").text().startsWith("["), part);
    }
  }

  @Test
  void aSiteInAnotherLanguageThanTheListsIsNotCheckedAndSaysSo() {
    Document page = advert(skills().language("fr-CA"), whole().duties("A young ninja."));
    assertNull(page.selectFirst(".points"));
    assertTrue(
        page.selectFirst("#check").text().contains("another language than this site (fr-CA)"));
    assertEquals("100 of 100", score(advert(skills().language("en-GB"), whole())));
  }

  @Test
  void theIndexShowsEveryDraftAndEveryWord() {
    Document page = Rendered.page(skills().role(whole()).make(), Addresses.ADVERTS);
    assertEquals("Job advert: Engineer", page.selectFirst("#drafts li").text());
    assertTrue(page.selectFirst("#words").text().contains("rockstar expert"));
  }
}
