package dev.rolebook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.load.Folder;
import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogChecksTest {
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 12, 1));

  private final StringBuilder certificates = new StringBuilder();

  @TempDir Path root;
  private Folder content;

  @BeforeEach
  void smallestContent() {
    content = Folder.smallest(root);
  }

  private void tells(CatalogCheck check, String... lines) {
    tells(TODAY, check, lines);
  }

  private void tells(Optional<LocalDate> today, CatalogCheck check, String... lines) {
    Loaded loaded = content.load();
    assertEquals("", Told.all(loaded.problems()));
    Problems problems = new Problems();
    check.check(new Subject(loaded.catalog().orElseThrow(), today), problems);
    assertEquals(String.join("\n", lines), Told.all(problems));
  }

  private void role(String... lines) {
    content.file("roles/baker.yaml", "name: Baker", "summary: Bakes.", String.join("\n", lines));
  }

  @Test
  void aspectWithoutAnswerIsToldAtTheRole() {
    tells(
        new Coverage(),
        "content/roles/baker.yaml:1:1 NOT_COVERED Baker has no answer to \"Purpose\";"
            + " add \"purpose: ...\" to aspects:, with none where it does not apply");
    role("aspects:", "  purpose: none");
    tells(new Coverage());
  }

  @Test
  void aspectThatAListFillsIsAnsweredByTheList() {
    content.file(
        "aspects.yaml",
        "The work:",
        "  tools: {label: Tools, question: Which, from: tools}",
        "  tasks: {label: Tasks, question: Which, from: use-cases}");
    content.file("tools.yaml", "oven: {name: Oven}");
    role("tools: [oven]");
    tells(
        new Coverage(),
        "content/roles/baker.yaml:1:1 NOT_COVERED Baker has no answer to \"Tasks\";"
            + " fill use-cases:, or add \"tasks: ...\" to aspects:, with none where it does not"
            + " apply");
  }

  @Test
  void gapIsToldAtTheAnswersWhereThereAreSome() {
    content.file(
        "aspects.yaml",
        "The work:",
        "  one: {label: One, question: Which}",
        "  two: {label: Two, question: Which}");
    role("aspects:", "  two: Yes.");
    tells(
        new Coverage(),
        "content/roles/baker.yaml:4:3 NOT_COVERED Baker has no answer to \"One\";"
            + " add \"one: ...\" to aspects:, with none where it does not apply");
  }

  @Test
  void roleAndComparisonWithoutSourceAreTold() {
    content.file("roles/cook.yaml", "name: Cook", "summary: Cooks.");
    content.file("comparisons/baker-vs-cook.yaml", "verdict: Bread or soup.");
    tells(
        new Unsourced(),
        "content/comparisons/baker-vs-cook.yaml:1:1 UNSOURCED baker-vs-cook names no source;"
            + " add \"sources:\" with ids of sources.yaml",
        "content/roles/baker.yaml:1:1 UNSOURCED Baker names no source;"
            + " add \"sources:\" with ids of sources.yaml",
        "content/roles/cook.yaml:1:1 UNSOURCED Cook names no source;"
            + " add \"sources:\" with ids of sources.yaml");
  }

  @Test
  void oneSourcedFactIsEnough() {
    source("2026-11-01");
    role("aspects:", "  purpose: {text: Bread., source: law}");
    content.file("roles/cook.yaml", "name: Cook", "summary: Cooks.", "sources: [law]");
    content.file("comparisons/baker-vs-cook.yaml", "verdict: Bread.", "sources: [law]");
    tells(new Unsourced());
  }

  private void source(String checked) {
    content.file(
        "sources.yaml",
        "law:",
        "  title: A law",
        "  publisher: State",
        "  kind: official",
        "  checked: " + checked);
  }

  @Test
  void roleAndComparisonSayWhenAndByWhomTheyWereChecked() {
    content.file("people.yaml", "ann: {name: Ann}");
    role("reviewed: 2026-11-01");
    content.file("roles/cook.yaml", "name: Cook", "summary: Cooks.", "reviewed-by: ann");
    content.file("comparisons/baker-vs-cook.yaml", "verdict: Bread or soup.");
    content.file(
        "roles/waiter.yaml",
        "name: Waiter",
        "summary: Waits.",
        "reviewed: 2026-11-01",
        "reviewed-by: ann");
    tells(
        new Unreviewed(),
        "content/comparisons/baker-vs-cook.yaml:1:1 NOT_REVIEWED baker-vs-cook does not say when"
            + " and by whom it was checked; when somebody has checked it, add reviewed: and the"
            + " day, reviewed-by: and a person",
        "content/roles/baker.yaml:1:1 NOT_REVIEWED Baker does not say who checked it;"
            + " when somebody has checked it, add reviewed-by: and a person",
        "content/roles/cook.yaml:1:1 NOT_REVIEWED Cook does not say when it was checked;"
            + " when somebody has checked it, add reviewed: and the day");
  }

  @Test
  void whatWasCheckedTooLongAgoIsTold() {
    source("2025-11-30");
    role("reviewed: 2025-11-30");
    content.file("guides/g.md", "---", "title: G", "reviewed: 2020-01-01", "---", "x");
    content.file("pages/p.md", "---", "title: P", "reviewed: 2025-12-01", "---", "x");
    tells(
        new Stale(),
        "content/guides/g.md:3:11 STALE G was last checked on 2020-01-01, over 12 months ago;"
            + " check it again, then change the day",
        "content/roles/baker.yaml:3:11 STALE Baker was last checked on 2025-11-30,"
            + " over 12 months ago; check it again, then change the day",
        "content/sources.yaml:5:12 STALE A law was last checked on 2025-11-30,"
            + " over 12 months ago; check it again, then change the day");
  }

  @Test
  void siteSaysHowLongAReviewLasts() {
    content.file("site.yaml", "title: Roles", "stale-after: 1 month");
    role("reviewed: 2026-10-31");
    tells(
        new Stale(),
        "content/roles/baker.yaml:3:11 STALE Baker was last checked on 2026-10-31,"
            + " over 1 month ago; check it again, then change the day");
    role("reviewed: 2026-11-01");
    tells(new Stale());
  }

  @Test
  void withoutADayNothingIsOld() {
    source("1990-01-01");
    role("reviewed: 1990-01-01");
    tells(Optional.empty(), new Stale());
  }

  private void certificate(String id, String... lines) {
    content.text(
        "certifications.yaml",
        certificates
            .append(id + ":\n  name: C " + id + "\n  issuer: I\n  url: https://e.org\n")
            .append("  checked: 2026-11-01\n  " + String.join("\n  ", lines) + "\n")
            .toString());
  }

  @Test
  void endedCertificateWithoutSuccessorIsToldAtTheRole() {
    certificate("one", "status: ended", "ends: 2026-01");
    certificate("two", "status: active");
    role("certifications: [two, one]");
    tells(
        new EndedCertificates(),
        "content/roles/baker.yaml:3:23 CERTIFICATE_ENDED Baker recommends C one, which ended on"
            + " 2026-01; take it off the list, or give it replaced-by: in certifications.yaml");
  }

  @Test
  void endedCertificateWithASuccessorThatCanBeEarnedIsFine() {
    certificate("one", "status: ended", "replaced-by: two");
    certificate("two", "status: ended", "replaced-by: three");
    certificate("three", "status: beta");
    role("certifications: [one, two]");
    tells(new EndedCertificates());
  }

  @Test
  void successorThatEndedTooIsNoSuccessor() {
    certificate("one", "status: ended", "replaced-by: two");
    certificate("two", "status: ended");
    role("certifications: [one]");
    tells(
        new EndedCertificates(),
        "content/roles/baker.yaml:3:18 CERTIFICATE_ENDED Baker recommends C one, which ended;"
            + " take it off the list, or give it replaced-by: in certifications.yaml");
  }

  @Test
  void certificateEndsWhenItsDayIsPast() {
    certificate("month", "status: ending", "ends: 2026-12");
    certificate("day", "status: ending", "ends: 2026-11-30");
    certificate("year", "status: active", "ends: 2025");
    role("certifications: [month, day, year]");
    tells(
        new EndedCertificates(),
        "content/roles/baker.yaml:3:25 CERTIFICATE_ENDED Baker recommends C day, which ended on"
            + " 2026-11-30; take it off the list, or give it replaced-by: in certifications.yaml",
        "content/roles/baker.yaml:3:30 CERTIFICATE_ENDED Baker recommends C year, which ended on"
            + " 2025; take it off the list, or give it replaced-by: in certifications.yaml");
    tells(Optional.empty(), new EndedCertificates());
  }

  @Test
  void entryThatNothingUsesIsTold() {
    source("2026-11-01");
    content.file("skills.yaml", "dough: {name: Dough, group: technical}");
    content.file("tools.yaml", "oven: {name: Oven}");
    content.file("use-cases.yaml", "bread: {name: Bread}");
    content.file("people.yaml", "ann: {name: Ann}");
    certificate("one", "status: active");
    certificate("old", "status: ended");
    tells(
        new Orphans(),
        orphan("certifications.yaml:1:1", "certification \"one\""),
        orphan("people.yaml:1:1", "person \"ann\""),
        orphan("skills.yaml:1:1", "skill \"dough\""),
        orphan("sources.yaml:1:1", "source \"law\""),
        orphan("tools.yaml:1:1", "tool \"oven\""),
        orphan("use-cases.yaml:1:1", "use case \"bread\""));
  }

  private static String orphan(String place, String entry) {
    String hint = "name it somewhere, or delete it";
    return "content/" + place + " ORPHAN nothing uses the " + entry + "; " + hint;
  }

  @Test
  void entryThatAnythingUsesIsNoOrphan() {
    source("2026-11-01");
    content.file("skills.yaml", "dough: {name: Dough, group: technical}");
    content.file(
        "tools.yaml",
        "oven: {name: Oven}",
        "peel: {name: Peel, meaning: 'For an [oven](tool:oven).'}");
    content.file("use-cases.yaml", "bread: {name: Bread, why: 'Says [the law](source:law).'}");
    content.file("people.yaml", "ann: {name: Ann}");
    role(
        "skills: {useful: [dough]}",
        "use-cases: [bread]",
        "tools: [peel]",
        "reviewed: 2026-11-01",
        "reviewed-by: ann");
    tells(new Orphans());
  }

  @Test
  void entryThatOnlyItselfUsesIsAnOrphan() {
    content.file("tools.yaml", "oven: {name: Oven, meaning: 'See [this](tool:oven).'}");
    tells(new Orphans(), orphan("tools.yaml:1:1", "tool \"oven\""));
  }

  @Test
  void termIsUsedByItsWordsInAnyText() {
    content.file(
        "glossary.yaml",
        "rye: {term: rye, meaning: A grain.}",
        "crust: {term: crust, meaning: The hard crust outside.}",
        "proof: {term: proofing, also-called: [let rise], meaning: A rest.}",
        "ph: {term: pH, meaning: How sour.}",
        "net: {term: .NET, meaning: Software.}",
        "pan: {term: 麺包, meaning: Bread.}");
    role(
        "duties: [Let Rise the dough, Buy Rye's best, Watch the pH, Use .NET, 我做麺包]",
        "titles: [Encrusted cleaner]");
    tells(
        new Orphans(),
        "content/glossary.yaml:2:1 ORPHAN nothing uses the term \"crust\"; write the word as the"
            + " texts have it, add it to also-called:, or delete it");
  }

  @Test
  void longGlossaryOfUnusedTermsIsToldOnce() {
    StringBuilder glossary = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      glossary.append("t" + i + ": {term: Term" + i + "x, meaning: None.}\n");
    }
    content.text("glossary.yaml", glossary.toString());
    tells(
        new Orphans(),
        "content/glossary.yaml:1:1 ORPHAN no text uses 6 terms of the glossary: t1, t2, t3, t4, t5,"
            + " ...; write the word as the texts have it, add it to also-called:, or delete it");
  }

  @Test
  void abbreviationThatNothingExplainsIsToldOnceWhereItStandsFirst() {
    role("duties: [Mind the HACCP., 'Know [HACCPs](https://e.org) and **RTE**.']");
    content.file("roles/cook.yaml", "name: Cook", "summary: Knows HACCP.");
    tells(
        new Abbreviations(),
        "content/roles/baker.yaml:3:19 UNKNOWN_TERM HACCP is not explained;"
            + " add it to glossary.yaml, or write it out",
        "content/roles/baker.yaml:3:63 UNKNOWN_TERM RTE is not explained;"
            + " add it to glossary.yaml, or write it out");
  }

  @Test
  void abbreviationIsExplainedByGlossaryNamesAndBrackets() {
    content.file("glossary.yaml", "a: {term: AAA, also-called: [BBBs], meaning: Battery.}");
    content.file("tools.yaml", "c: {name: The CCC oven, maker: DDD}");
    content.file("skills.yaml", "e: {name: EEE, group: technical, also-called: [FFF]}");
    certificate("one", "status: active", "code: GGG-1");
    content.file("roles/cook.yaml", "name: Cook", "summary: Cooks.", "also-called: [HHH cook]");
    role(
        "duties: [AAA BBB CCC DDDs EEE FFF GGG HHH and more, Large language models (LLMs) here,"
            + " An LLM there]");
    tells(new Abbreviations());
  }

  @Test
  void capitalsThatAreNoAbbreviationAreLetBe() {
    role(
        "duties: [A B C, Chapter XIV, TOOLONGFORONE word, x_AB AB_x a/AB/c AB-c, DO NOT SHOUT,"
            + " mAB ABc AB1, See AB/CD and AB.cd]");
    tells(new Abbreviations());
  }

  @Test
  void everyEntryOfTheRealContentHasItsPlace() {
    Catalog catalog = Loader.load(Path.of("."), 1).catalog().orElseThrow();
    List<String> missing = new ArrayList<>();
    int entries = 0;
    for (EntryKind kind : EntryKind.values()) {
      for (Entry entry : kind.in(catalog)) {
        entries++;
        if (!catalog.places().byPath().containsKey(kind.path(entry))) {
          missing.add(kind.path(entry));
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(entries > 100, entries + " entries");
  }

  @Test
  void walkKnowsEveryTextByThePathOfItsPlace() {
    Catalog catalog = Loader.load(Path.of("."), 1).catalog().orElseThrow();
    List<String> wrong = new ArrayList<>();
    CatalogWalk.all(
        catalog,
        new CatalogWalk.Visitor() {
          @Override
          public void prose(String path, Prose prose) {
            Span place = catalog.places().of(path);
            String written = place.file().text().substring(place.start(), place.end());
            String start = prose.source().strip().split("\\s", 2)[0].replaceAll("['\"].*", "");
            if (!written.contains(start)) {
              wrong.add(path + " at " + place);
            }
          }
        });
    assertEquals(List.of(), wrong);
  }
}
