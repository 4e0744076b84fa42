package dev.rolebook.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.facts.Altered.How;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which pages a fact is on, on content that uses every key. */
class TraceTest {
  private static final Catalog CATALOG = catalog("src/test/sites/every-field");
  private static final Trace TRACE = new Trace(CATALOG);

  private static Catalog catalog(String project) {
    return Loader.load(Path.of(project), 1).catalog().orElseThrow();
  }

  private static Set<String> pages(String path) {
    return TRACE.pages(path).stream().map(Url::path).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void planningTheSameCatalogTwiceMakesEqualPages() {
    SitePlan again = new Planner(CATALOG).plan();
    for (Slot slot : TRACE.plan().slots()) {
      assertEquals(
          slot.page().get(), again.at(slot.url()).orElseThrow().page().get(), slot.url()::path);
    }
  }

  @Test
  void everyPlaceOfTheContentIsAFactThatCanBeAltered() {
    List<String> stiff = new ArrayList<>();
    for (String path : new TreeSet<>(CATALOG.places().byPath().keySet())) {
      boolean group = path.startsWith("aspect-group.");
      if (!group && Altered.of(CATALOG, path, How.EMPTY).isEmpty()) {
        stiff.add(path);
      }
      if (!group && Altered.of(CATALOG, path, How.OTHER).isEmpty()) {
        stiff.add(path);
      }
    }
    assertEquals(List.of(), stiff);
  }

  @Test
  void everyFactThatIsAlteredSaysSomethingElseOrNothing() {
    Facts now = Facts.of(CATALOG);
    List<String> same = new ArrayList<>();
    for (String path : now.values().keySet()) {
      Catalog other = Altered.of(CATALOG, path, How.OTHER).orElseThrow();
      Catalog empty = Altered.of(CATALOG, path, How.EMPTY).orElseThrow();
      if (Facts.of(other).equals(now) && Facts.of(empty).equals(now)) {
        same.add(path);
      }
    }
    assertEquals(List.of(), same);
  }

  @Test
  void anAnswerThatDoesNotApplyIsOnThePagesThatSaySo() {
    assertTrue(pages("role.cook.aspects.purpose").contains("roles/cook.html"));
    assertTrue(pages("role.baker.codes.LOCAL").contains("roles/baker.html"));
  }

  @Test
  void aFactIsOnThePagesThatSayIt() {
    Set<String> duties = pages("role.baker.duties");
    assertTrue(
        duties.containsAll(Set.of("roles/baker.html", "adverts/baker.html")), duties::toString);
    assertFalse(duties.contains("roles/cook.html"), duties::toString);
    assertTrue(pages("site.title").contains("404.html"));
    assertEquals(TRACE.plan().slots().size(), pages("site.title").size());
  }

  @Test
  void aPageIsMadeOfExactlyTheFactsThatAreOnIt() {
    List<String> keys =
        CATALOG.places().byPath().keySet().stream()
            .filter(path -> path.matches("(?:role|guide|skill|tool|term)\\.[^.]+\\.[^.]+"))
            .sorted()
            .toList();
    Url page = new Url("roles/baker.html");
    List<String> oneByOne = keys.stream().filter(key -> TRACE.pages(key).contains(page)).toList();
    assertEquals(oneByOne, TRACE.facts(page, keys));
    assertTrue(oneByOne.contains("role.baker.summary"), oneByOne::toString);
  }

  @Test
  void theFactsOfACatalogueStandUnderThePathsOfTheirPlaces() {
    Facts facts = Facts.of(CATALOG);
    for (String path : facts.values().keySet()) {
      assertFalse(CATALOG.places().of(path).file().text().isEmpty(), path);
    }
    assertEquals(List.of(), facts.changes(facts));
  }
}
