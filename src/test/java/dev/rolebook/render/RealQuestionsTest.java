package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The questions of the published site lead from its home page to every role and use case. */
class RealQuestionsTest {
  private static final int CLICKS = 3;

  private final Catalog catalog = RealContent.CATALOG;
  private final SitePlan plan = new Planner(catalog).plan();
  private final Map<Url, Integer> clicks = new HashMap<>();
  private final Set<String> hired = new TreeSet<>();

  private Document page(Url url) {
    return Rendered.page(plan.at(url).orElseThrow().page().get());
  }

  /** Follows the answers alone, as a reader does who knows nothing of the site. */
  private void follow(Url page, int so) {
    if (clicks.merge(page, so, Math::min) < so || so == CLICKS) {
      return;
    }
    Document document = page(page);
    document
        .select(".ways li > a")
        .forEach(answer -> follow(new Url(answer.attr("href").replace("../", "")), so + 1));
  }

  private void followAll() {
    follow(Addresses.HOME, 0);
    for (Url end : clicks.keySet()) {
      if (end.path().startsWith("hire/for/")) {
        hired.addAll(page(end).select("#answer .verdict a").eachText());
      }
    }
  }

  @Test
  void threeClicksFromTheHomePageNameAnyRole() {
    followAll();
    assertEquals(
        catalog.roles().values().stream()
            .map(role -> role.name())
            .collect(Collectors.toCollection(TreeSet::new)),
        hired);
  }

  @Test
  void threeClicksFromTheHomePageReachEveryUseCase() {
    followAll();
    List<String> missed =
        catalog.useCases().keySet().stream()
            .filter(id -> !clicks.containsKey(Addresses.useCase(id)))
            .toList();
    assertEquals(List.of(), missed);
  }
}
