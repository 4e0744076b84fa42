package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** No pair page is ever empty, nor any part of one, whether somebody wrote it or not. */
class WholeComparisonsTest {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final int PARTS = 10;

  @Test
  void noComparisonOfThePublishedSiteHasAnEmptyPart() {
    areWhole(RealContent.CATALOG);
  }

  @Test
  void noComparisonOfASmallSiteInAnotherTradeHasAnEmptyPart() {
    Path small = Path.of("src", "main", "resources", "dev", "rolebook", "skeleton", "site");
    areWhole(Loader.load(small, 1).catalog().orElseThrow());
  }

  @Test
  void noComparisonOfRolesWithFewFactsHasAnEmptyPart() {
    Path few = Path.of("src", "test", "sites", "two-roles");
    areWhole(Loader.load(few, 1).catalog().orElseThrow());
  }

  private static void areWhole(Catalog catalog) {
    List<Page> pages = new ArrayList<>();
    new Planner(catalog)
        .plan()
        .slots()
        .forEach(
            slot -> {
              if (slot.url().path().matches("compare/.*-vs-.*")
                  && slot.page().get() instanceof ComparisonPage page) {
                pages.add(page);
              }
            });
    pages.forEach(page -> isWhole(page.url().path(), Rendered.page(page)));
    int roles = catalog.roles().size();
    assertEquals(roles * (roles - 1) / 2, pages.size());
  }

  private static void isWhole(String at, Document page) {
    Element main = page.selectFirst("main");
    assertEquals(PARTS, main.select("> section").size(), at + ": parts");
    assertTrue(main.selectFirst("> .lead, > .verdict").hasText(), at + ": verdict");
    assertFalse(main.select("table.versus tbody tr").isEmpty(), at + ": rows");
    for (Element heading : main.select("section " + HEADINGS.replace(", ", ", section "))) {
      Element next = heading.nextElementSibling();
      assertTrue(next != null && says(next, heading), at + ": nothing under " + heading);
    }
  }

  /** A heading may follow another one only where it is of a lower level. */
  private static boolean says(Element next, Element heading) {
    return next.is(HEADINGS)
        ? next.tagName().compareTo(heading.tagName()) > 0
        : next.hasText() || !next.select("svg, input").isEmpty();
  }
}
