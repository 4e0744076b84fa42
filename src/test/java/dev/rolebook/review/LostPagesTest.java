package dev.rolebook.review;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Site;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LostPagesTest {
  private static final String PAIR = "compare/baker-vs-miller.html";

  private static CatalogDraft trade() {
    return catalog().role(role("baker")).role(role("miller"));
  }

  private static List<Problem> told(CatalogDraft draft, String... lost) {
    SitePlan plan = new Planner(draft.make()).plan();
    Problems problems = new Problems();
    Successors successors = new Successors(plan, Published.NOTHING, Map.of());
    new LostPages(plan, successors).tell(List.of(lost), problems);
    return problems.sorted();
  }

  private static String hint(Problem problem) {
    return problem.hint().orElseThrow();
  }

  @Test
  void growingOutOfAllPairsAsksForADecision() {
    List<Problem> both = told(trade(), PAIR);
    assertEquals(Rule.LOST_ADDRESS, both.get(0).rule());
    assertTrue(hint(both.get(0)).contains("\"comparisons: all\" in content/site.yaml"));
    assertTrue(hint(both.get(0)).contains("\"comparisons: related\""));
  }

  @Test
  void whereAnEditorChoseRelatedPairsALostOneIsAWarning() {
    List<Problem> told = told(trade().pairs(Site.Pairs.RELATED), PAIR);
    assertEquals(List.of(Rule.LOST_PAIR), told.stream().map(Problem::rule).toList());
  }

  @Test
  void whereAnEditorListsPairsALostOneIsAnError() {
    Problem problem = told(trade().pairs(Site.Pairs.LISTED), PAIR).get(0);
    assertEquals(Rule.LOST_ADDRESS, problem.rule());
    assertTrue(hint(problem).startsWith("write \"" + PAIR + ": gone\""), hint(problem));
  }

  @Test
  void comparisonsOfALostRoleAreCountedWithTheRole() {
    List<Problem> told =
        told(trade(), "compare/baker-vs-sower.html", "hire/sower.html", "roles/sower.html");
    assertEquals(1, told.size(), told::toString);
    assertEquals(
        "roles/sower.html is published and would be lost with 2 more pages of the role",
        told.get(0).message());
  }

  @Test
  void comparisonsOfARoleThatIsSaidToBeGoneAreNotMissed() {
    CatalogDraft draft = trade().redirect("roles/sower.html", "gone");
    assertEquals(List.of(), told(draft, "compare/baker-vs-sower.html"));
  }

  @Test
  void aRoleWithANearNameIsProposedAndItsOtherOldIdsAreKept() {
    CatalogDraft draft = catalog().role(role("bakers").redirectsFrom("loaf-maker"));
    Problem problem = told(draft, "roles/baker.html").get(0);
    assertTrue(
        hint(problem).contains("\"redirects-from: [loaf-maker, baker]\" in content/roles/bakers"),
        hint(problem));
  }
}
