package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import dev.rolebook.model.UseCase;
import dev.rolebook.plan.Decision.Grounds;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static Decision decide(CatalogDraft draft) {
    Catalog catalog = draft.make();
    UseCase useCase = catalog.useCases().get("bots");
    return Decision.of(useCase, new WhoUses(catalog).of(useCase), catalog);
  }

  private static CatalogDraft bots(String best) {
    return catalog().useCase("bots", "Bots", best, "").useCase("maps", "Maps", "", "");
  }

  private static List<String> ids(List<Role> roles) {
    return roles.stream().map(Role::id).toList();
  }

  private static Optional<String> id(Optional<Role> role) {
    return role.map(Role::id);
  }

  @Test
  void theBestRoleIsHiredBeforeTheOthersThatListIt() {
    Decision decision =
        decide(bots("b").role(role("a").useCases("bots")).role(role("b").useCases("maps", "bots")));
    assertEquals(Grounds.CHOSEN, decision.grounds());
    assertEquals(Optional.of("b"), id(decision.hire()));
    assertEquals(Optional.of("a"), id(decision.runnerUp()));
  }

  @Test
  void theBestRoleIsHiredThoughOnlyAnotherListsIt() {
    Decision decision = decide(bots("b").role(role("a").useCases("bots")).role(role("b")));
    assertEquals(Grounds.CHOSEN, decision.grounds());
    assertEquals(Optional.of("b"), id(decision.hire()));
    assertEquals(List.of("a"), ids(decision.others()));
  }

  @Test
  void theBestRoleIsHiredThoughNobodyListsIt() {
    Decision decision = decide(bots("a").role(role("a")));
    assertEquals(Grounds.CHOSEN, decision.grounds());
    assertEquals(Optional.of("a"), id(decision.hire()));
    assertEquals(Optional.empty(), decision.runnerUp());
  }

  @Test
  void theOnlyRoleThatListsItIsHired() {
    for (String best : List.of("", "a")) {
      Decision decision = decide(bots(best).role(role("a").useCases("bots")).role(role("b")));
      assertEquals(Grounds.ONLY, decision.grounds());
      assertEquals(Optional.of("a"), id(decision.hire()));
      assertEquals(Optional.empty(), decision.runnerUp());
    }
  }

  @Test
  void theRunnerUpOfAnOnlyRoleIsTheRoleThatContainsItBeforeASimilarOne() {
    Decision decision =
        decide(
            bots("")
                .role(role("a").useCases("bots").similar("a", "c").broader("b"))
                .role(role("b"))
                .role(role("c")));
    assertEquals(Optional.of("b"), id(decision.runnerUp()));
    assertEquals(List.of("a", "b"), ids(decision.candidates()));
  }

  @Test
  void severalRolesWithoutABestAreOpenAndRankedByHowEarlyTheyNameIt() {
    Decision decision =
        decide(
            bots("")
                .role(role("a").useCases("maps", "bots"))
                .role(role("b").useCases("bots"))
                .role(role("c").useCases("bots", "maps")));
    assertEquals(Grounds.OPEN, decision.grounds());
    assertEquals(Optional.empty(), decision.hire());
    assertEquals(List.of("b", "c", "a"), ids(decision.others()));
    assertEquals(Optional.empty(), decision.runnerUp());
  }

  @Test
  void nobodyIsHiredForWhatNoRoleLists() {
    Decision decision = decide(bots("").role(role("a").useCases("maps")));
    assertEquals(Grounds.NOBODY, decision.grounds());
    assertEquals(List.of(), decision.candidates());
  }
}
