package dev.rolebook.plan;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.ComparisonDraft.comparison;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Site;
import dev.rolebook.sample.Answers;
import dev.rolebook.sample.CatalogDraft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static CatalogDraft roles(int count) {
    CatalogDraft draft = catalog();
    for (int i = 0; i < count; i++) {
      draft.role(role(id(i)));
    }
    return draft;
  }

  private static String id(int i) {
    return "r" + (1000 + i);
  }

  private static List<String> pairs(CatalogDraft draft) {
    return Pairing.of(draft.make()).pairs().map(Pair::id).toList();
  }

  @Test
  void everyPairHasAPageUpToAHundredAndFiftyRoles() {
    assertEquals(List.of("r1000-vs-r1001", "r1000-vs-r1002", "r1001-vs-r1002"), pairs(roles(3)));
    assertEquals(150 * 149 / 2, pairs(roles(150)).size());
  }

  @Test
  void moreRolesGetRelatedPairsOnlyUnlessTheEditorWantsAll() {
    assertEquals(List.of(), pairs(roles(151)));
    assertEquals(151 * 150 / 2, pairs(roles(151).pairs(Site.Pairs.ALL)).size());
  }

  @Test
  void relatedPairsAreWrittenOrNamedOrAlike() {
    CatalogDraft draft =
        catalog()
            .pairs(Site.Pairs.RELATED)
            .tool("t", "T")
            .role(role("written-one"))
            .role(role("written-two"))
            .comparison(comparison("written-one-vs-written-two"))
            .role(role("mover").movesTo("target", "A step."))
            .role(role("target"))
            .role(role("narrow").broader("wide"))
            .role(role("wide"))
            .role(role("like").similar("likened"))
            .role(role("likened"))
            .role(role("tooled").tools("t"))
            .role(role("also-tooled").tools("t"))
            .role(role("alone"));
    assertEquals(
        List.of(
            "also-tooled-vs-tooled",
            "like-vs-likened",
            "mover-vs-target",
            "narrow-vs-wide",
            "written-one-vs-written-two"),
        pairs(draft));
  }

  @Test
  void onlyTheEightMostAlikeAreRelated() {
    CatalogDraft draft = catalog().pairs(Site.Pairs.RELATED).tool("t", "T").tool("u", "U");
    for (int i = 0; i < 20; i++) {
      draft.role(i < 10 ? role(id(i)).tools("t") : role(id(i)).tools("t", "u"));
    }
    Pairing pairing = Pairing.of(draft.make());
    assertEquals(8, pairing.partners(id(9)).size());
    assertTrue(pairing.partners(id(9)).stream().allMatch(other -> other.compareTo(id(10)) < 0));
  }

  @Test
  void listedPairsAreThoseThatSomebodyWrote() {
    CatalogDraft draft = roles(4).pairs(Site.Pairs.LISTED).comparison(comparison("r1001-vs-r1003"));
    assertEquals(List.of("r1001-vs-r1003"), pairs(draft));
    Pairing pairing = Pairing.of(draft.make());
    assertTrue(pairing.has("r1003", "r1001"));
    assertFalse(pairing.has("r1000", "r1001"));
    assertEquals(List.of(), List.copyOf(pairing.partners("r1000")));
  }

  @Test
  void noRoleIsPairedWithItself() {
    CatalogDraft draft =
        catalog().pairs(Site.Pairs.RELATED).role(role("a").similar("a").broader("a"));
    assertEquals(List.of(), pairs(draft));
    assertFalse(Pairing.of(roles(2).make()).has("r1000", "r1000"));
    assertThrows(IllegalArgumentException.class, () -> new Pair("b", "a"));
  }

  @Test
  void anIdIsReadInEitherOrderAndEvenWhereARoleHasVsInItsName() {
    Pairing pairing =
        Pairing.of(catalog().role(role("a-vs-b")).role(role("c")).role(role("a")).make());
    assertEquals(Optional.of(new Pair("a-vs-b", "c")), pairing.find("c-vs-a-vs-b"));
    assertEquals(Optional.of(new Pair("a-vs-b", "c")), pairing.find("a-vs-b-vs-c"));
    assertEquals(Optional.empty(), pairing.find("a-vs-nobody"));
    assertEquals(Optional.empty(), pairing.find("a-vs-a"));
  }

  @Test
  void likenessIsTheShareOfSkillsToolsAndUseCasesOnBothLists() {
    Pairing pairing =
        Pairing.of(
            catalog()
                .skill("s", "S")
                .skill("x", "X")
                .tool("s", "Tool of the same id")
                .useCase("u", "U", "", "")
                .role(role("a").essential("s").useful("x").tools("s"))
                .role(role("b").useful("s").useCases("u"))
                .role(role("bare"))
                .make());
    assertEquals(25, pairing.likeness("a", "b"));
    assertEquals(25, pairing.likeness("b", "a"));
    assertEquals(0, pairing.likeness("a", "bare"));
    assertEquals(0, pairing.likeness("bare", "bare"));
  }

  @Test
  void aLinkToAPairWithoutAPageLeadsToTheChoice() {
    Placer placer = Placer.of(roles(2).pairs(Site.Pairs.LISTED).make(), 1);
    assertEquals("../compare/pick.html", placer.pair("r1001", "r1000").href());
    assertEquals("Role r1000 vs Role r1001", placer.pair("r1001", "r1000").text());
    Placer all = Placer.of(roles(2).make(), 1);
    assertEquals("../compare/r1000-vs-r1001.html", all.pair("r1001", "r1000").href());
  }

  @Test
  void aThousandRolesArePlannedWithoutMakingAPage() {
    CatalogDraft draft = catalog().aspect("x");
    for (int i = 0; i < 1000; i++) {
      draft.role(role(id(i)).answer("x", Answers.sentence("Answer " + i)));
    }
    draft.comparison(comparison("r1000-vs-r1999").verdict("Written."));
    List<Slot> slots = new Planner(draft.make()).plan().slots();
    Slot pair =
        slots.stream()
            .filter(s -> s.url().equals(Addresses.pair("r1000", "r1999")))
            .findAny()
            .get();
    assertEquals("Written.", ((ComparisonPage) pair.page().get()).verdict().plain());
    assertEquals(
        499_500, Pairing.of(draft.pairs(Site.Pairs.ALL).make()).pairs().distinct().count());
  }

  @Test
  void nobodyCanChangeWhichPairsThereAre() {
    Pairing pairing = Pairing.of(roles(151).role(role("a").similar("b")).role(role("b")).make());
    assertEquals(List.of("b"), List.copyOf(pairing.partners("a")));
    for (String id : List.of("a", id(0))) {
      assertThrows(
          UnsupportedOperationException.class, () -> pairing.partners(id).add("another"), id);
    }
  }

  @Test
  void whatWasWorkedOutBeforeChangesNothing() {
    List<CatalogDraft> history =
        List.of(
            alike().role(role("one")).role(role("other")),
            alike().role(role("one")).role(role("other")),
            alike().role(role("one").tools("t")).role(role("other").tools("t")),
            alike().role(role("one").tools("t")).role(role("other")).role(role("new").tools("t")),
            alike().role(role("one").similar("other")).role(role("other")),
            alike().role(role("one")).role(role("other")).comparison(comparison("one-vs-other")),
            alike().role(role("one")).role(role("other")).pairs(Site.Pairs.ALL),
            alike().role(role("one")).role(role("other")));
    Optional<Pairing> before = Optional.empty();
    for (CatalogDraft draft : history) {
      Pairing now = Pairing.of(draft.make(), before);
      assertEquals(pairs(draft), now.pairs().map(Pair::id).toList());
      before = Optional.of(now);
    }
  }

  private static CatalogDraft alike() {
    return catalog().pairs(Site.Pairs.RELATED).tool("t", "T");
  }
}
