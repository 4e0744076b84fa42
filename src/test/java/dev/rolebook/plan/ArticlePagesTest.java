package dev.rolebook.plan;

import static dev.rolebook.sample.ArticleDraft.article;
import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Article.Kind;
import dev.rolebook.model.Audience;
import dev.rolebook.model.Stage;
import dev.rolebook.render.Rendered;
import dev.rolebook.sample.ArticleDraft;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePagesTest {
  private static CatalogDraft content() {
    return catalog()
        .role(role("a"))
        .role(role("b"))
        .source("blog", "Sells courses.")
        .source("study", "")
        .person("desk", "The desk");
  }

  private static Document guide(CatalogDraft draft, ArticleDraft guide) {
    return Rendered.page(draft.guide(guide.make()).make(), Addresses.guide("g"));
  }

  @Test
  void theContentsFollowTheHeadingsOfTheBody() {
    Document page =
        guide(content(), article("g").body("## First\n\nText.\n\n### Inner\n\n## Second\n\nText."));
    assertEquals(List.of("First", "Second"), page.select(".contents a").eachText());
    assertEquals("Second", page.select(page.select(".contents a").last().attr("href")).text());
  }

  @Test
  void headingsThatSoundLikePartsOfThePageDoNotClashWithThem() {
    guide(
        content(),
        article("g")
            .roles("a")
            .body("## Sources\n\n## The sources\n\n## Main content\n\n## Related guides\n\nText."));
  }

  @Test
  void aGuideSaysWhomItIsForWhatItIsAboutAndWhoWroteIt() {
    Document page =
        guide(
            content(),
            article("g")
                .audience(Audience.RECRUITER, Audience.CANDIDATE)
                .roles("a")
                .stages(Stage.SOURCE)
                .tags("adverts")
                .reviewed("2026-11-20", "desk"));
    String facts = page.selectFirst("dl.facts").text();
    assertEquals(
        "Written by The desk Last reviewed 20 November 2026 For Recruiters Candidates"
            + " About the roles Role a Stages of hiring Source Tags adverts",
        facts);
    assertEquals("2026-11-20", page.selectFirst("dl.facts time").attr("datetime"));
    assertEquals("../hire/a.html", page.select("#hire_for_it a").attr("href"));
    assertTrue(page.selectFirst("#the_author").text().contains("The desk"));
  }

  @Test
  void sourcesAreThoseItNamesAndThoseItsTextLinksTo() {
    Document page =
        guide(content(), article("g").sources("study").body("See [this](source:blog)."));
    assertEquals(
        List.of("Source study", "Source blog"), page.select(".sources > li > a").eachText());
    assertTrue(page.selectFirst("#the_sources").text().contains("Sells courses."));
  }

  @Test
  void relatedGuidesShareRolesStagesTagsOrKind() {
    CatalogDraft draft =
        content()
            .guide(article("near").roles("a", "b").tags("x").make())
            .guide(article("far").kind(Kind.HIRE).make())
            .guide(article("none").tags("y").make());
    Document page = guide(draft, article("g").roles("a", "b").tags("x").kind(Kind.HIRE));
    assertEquals(
        List.of("Article near", "Article far"), page.select("#related_guides a").eachText());
  }

  @Test
  void aGuideWithoutSourcesSaysSoAndAPlainPageDoesNot() {
    assertTrue(guide(content(), article("g")).selectFirst("#the_sources").hasText());
    Document about =
        Rendered.page(content().page(article("about").make()).make(), Addresses.page("about"));
    assertNull(about.selectFirst("#the_sources"));
    assertNull(about.selectFirst("dl.facts"));
  }

  @Test
  void theIndexGroupsGuidesByWhatTheyHelpWith() {
    CatalogDraft draft =
        content()
            .guide(article("one").kind(Kind.EXPLAIN).summary("Why.").make())
            .guide(article("two").kind(Kind.HIRE).audience(Audience.RECRUITER).make())
            .guide(article("three").make());
    Document page = Rendered.page(draft.make(), Addresses.GUIDES);
    assertEquals(
        List.of("Guides about hiring", "Guides that explain", "More guides"),
        page.select("main h2").eachText());
    assertTrue(page.selectFirst("#hire").text().contains("No summary yet For Recruiters"));
    assertTrue(page.selectFirst("#explain").text().contains("For Everyone"));
  }
}
