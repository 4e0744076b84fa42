package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
  void pagesWithHostileTextsAreValid() {
    List<String> texts = Nasty.typeable().toList();
    Catalog hostile = Rewritten.of(RealContent.CATALOG, texts, 0);
    List<String> found = new ArrayList<>(check(hostile, 1));
    // Of such words the checker can only guess the language.
    found.removeIf(message -> message.contains("This document appears to be written in"));
    assertEquals("", String.join("\n", found));
  }

  /** Checks every comparison, and of each other kind some pages. */
  private List<String> check(Catalog catalog, int ofAKind) {
    List<String> found = new ArrayList<>();
    Map<Class<?>, Integer> seen = new HashMap<>();
    for (Slot slot : new Planner(catalog).plan().slots()) {
      Page page = slot.page().get();
      boolean few = seen.merge(page.getClass(), 1, Integer::sum) <= ofAKind;
      if (few || page instanceof ComparisonPage) {
        html.page(page).forEach(f -> found.addAll(checker.check(f.url().path(), f.bytes())));
      }
    }
    return found;
  }
}
