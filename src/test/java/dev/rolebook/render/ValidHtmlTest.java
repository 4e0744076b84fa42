package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Nu Html Checker finds neither an error nor a warning in the pages. */
class ValidHtmlTest {
  private static final int OF_A_KIND = 3;

  private final NuChecker checker = new NuChecker();
  private final HtmlFormat html = new HtmlFormat();

  @Test
  void theCheckerFindsWhatIsWrong() {
    String wrong = "<!DOCTYPE html><html lang=en><title>t</title><p><div id=a></div><b id=a>";
    assertNotEquals(List.of(), checker.check("wrong", wrong.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void pagesOfEveryKindAreValid() {
    assertEquals("", String.join("\n", check(RealContent.CATALOG, OF_A_KIND)));
  }

  @Test
  void everyComparisonThatSomebodyWroteIsValid() {
    Catalog catalog = RealContent.CATALOG;
    SitePlan plan = new Planner(catalog).plan();
    List<String> found = new ArrayList<>();
    for (String pair : catalog.comparisons().keySet()) {
      Page page = plan.at(Addresses.comparison(pair)).orElseThrow().page().get();
      found.addAll(check(page));
    }
    assertEquals("", String.join("\n", found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bare", "two-roles", "every-field", "right-to-left", "hostile-text"})
  void pagesOfUnusualSitesAreValid(String site) {
    Loaded loaded = Loader.load(Path.of("src/test/sites", site), 1);
    List<String> found = new ArrayList<>(check(loaded.catalog().orElseThrow(), 1));
    found.removeIf(ValidHtmlTest::isGuess);
    assertEquals("", String.join("\n", found));
  }

  @Test
  void pagesWithHostileTextsAreValid() {
    List<String> texts = Nasty.typeable().toList();
    int[] next = {0};
    // Different each time: roles of one name are another matter.
    Catalog hostile =
        Rewritten.of(
            RealContent.CATALOG, () -> texts.get(next[0] % texts.size()) + " " + next[0]++);
    List<String> found = new ArrayList<>(check(hostile, 1));
    found.removeIf(ValidHtmlTest::isGuess);
    assertEquals("", String.join("\n", found));
  }

  // Of a few words, or strange ones, the checker can only guess the language.
  private static boolean isGuess(String message) {
    return message.contains("This document appears to be written in");
  }

  private List<String> check(Page page) {
    OutputFile file = html.page(page).get(0);
    return checker.check(file.url().path(), file.bytes());
  }

  /** Checks some pages of each kind: enough to see every branch of a template, not every page. */
  private List<String> check(Catalog catalog, int ofAKind) {
    List<String> found = new ArrayList<>();
    Map<Class<?>, Integer> seen = new HashMap<>();
    for (Slot slot : new Planner(catalog).plan().slots()) {
      Page page = slot.page().get();
      if (seen.merge(page.getClass(), 1, Integer::sum) <= ofAKind) {
        found.addAll(check(page));
      }
    }
    return found;
  }
}
