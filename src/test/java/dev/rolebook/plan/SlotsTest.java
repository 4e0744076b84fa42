package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private static SitePlan plan(String... roles) {
    CatalogDraft draft = catalog();
    for (String id : roles) {
      draft.role(role(id));
    }
    return new Planner(draft.make()).plan();
  }

  private static void assertOrdered(SitePlan plan, int pairs) {
    List<String> paths = plan.slots().stream().map(slot -> slot.url().path()).toList();
    assertEquals(paths.stream().sorted().distinct().toList(), paths);
    assertEquals(pairs, paths.stream().filter(path -> path.matches("compare/.*-vs-.*")).count());
    for (int i = 0; i < paths.size(); i++) {
      assertEquals(i, plan.index(paths.get(i)));
      assertEquals(paths.get(i), plan.at(new Url(paths.get(i))).orElseThrow().url().path());
    }
  }

  @Test
  void theSlotsOfAPlanStandByAddressAndAreFoundByIt() {
    assertOrdered(plan("b", "a-2", "a", "a-b", "ab", "z"), 15);
  }

  @Test
  void anIdThatReadsLikeAPairChangesNothing() {
    assertOrdered(plan("a", "a-vs", "a-vs-b", "b", "vs"), 10);
  }

  @Test
  void whatIsNotInThePlanIsNotFound() {
    SitePlan plan = plan("a", "b");
    for (String path :
        List.of(
            "",
            "compare/",
            "compare/a-vs-a.html",
            "compare/b-vs-a.html",
            "compare/a-vs-b",
            "compare/a-vs-b.html.gz",
            "zzz.html",
            "..")) {
      assertEquals(-1, plan.index(path), path);
    }
  }

  @Test
  void nobodyChangesThePlan() {
    List<Slot> slots = plan("a", "b").slots();
    assertThrows(UnsupportedOperationException.class, () -> slots.remove(0));
    assertThrows(UnsupportedOperationException.class, () -> slots.set(0, slots.get(1)));
  }
}
