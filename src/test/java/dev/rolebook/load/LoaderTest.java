package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.markdown.Prose;
import dev.rolebook.markdown.Target;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  @TempDir Path root;

  private static Catalog catalog(Folder folder) {
    Loaded loaded = folder.load();
    assertEquals(
        List.of(), loaded.problems().sorted().stream().map(Report::text).toList(), "problems");
    return loaded.catalog().orElseThrow();
  }

  private static String place(Catalog catalog, String path) {
    return catalog.places().of(path).toString();
  }

  @Test
  void theSmallestContentMakesACatalogue() {
    Catalog catalog = catalog(Folder.smallest(root));
    assertEquals("Baker", catalog.role(new Ref<>("baker")).name());
    assertEquals("Home", catalog.words().common().home());
  }

  @Test
  void everyScalarStaysAsTyped() {
    Catalog catalog =
        catalog(
            Folder.smallest(root)
                .file(
                    "roles/baker.yaml",
                    "name: NO",
                    "summary: 0310",
                    "family: on",
                    "titles: [1.10, 2026-08-20, 0x1F, 12:30:45, null, yes, 1e3, 'it''s', \"\\u00e9\"]",
                    "codes: {on: 2511.20, x: [010, none]}"));
    Role role = catalog.role(new Ref<>("baker"));
    assertEquals("NO", role.name());
    assertEquals("0310", role.summary().plain());
    assertEquals(Optional.of("on"), role.family());
    assertEquals(
        List.of("1.10", "2026-08-20", "0x1F", "12:30:45", "null", "yes", "1e3", "it's", "é"),
        role.titles());
    assertEquals(
        Map.of(
            "on", new Role.Codes(false, List.of("2511.20")),
            "x", new Role.Codes(false, List.of("010", "none"))),
        role.codes());
  }

  @Test
  void anAnswerIsASentenceAListKeysOrNone() {
    Catalog catalog =
        catalog(
            Folder.smallest(root)
                .file(
                    "aspects.yaml",
                    "The work:",
                    "  a: {label: A, question: Why}",
                    "  b: {label: B, question: Why}",
                    "  c: {label: C, question: Why}",
                    "  d: {label: D, question: Why}")
                .file(
                    "roles/baker.yaml",
                    "name: Baker",
                    "summary: Bakes bread.",
                    "aspects:",
                    "  a: none",
                    "  b: Bread",
                    "  c: [Bread, Rolls]",
                    "  d: {text: Bread, note: Daily, as-of: 2026-03}"));
    Map<Ref<dev.rolebook.model.Aspect>, Answer> answers =
        catalog.role(new Ref<>("baker")).aspects();
    assertEquals(List.of("a", "b", "c", "d"), answers.keySet().stream().map(Ref::id).toList());
    assertEquals(new Answer.None(), answers.get(new Ref<>("a")));
    Answer.Given sentence = (Answer.Given) answers.get(new Ref<>("b"));
    assertEquals("Bread", sentence.text().orElseThrow().plain());
    Answer.Given list = (Answer.Given) answers.get(new Ref<>("c"));
    assertEquals(List.of("Bread", "Rolls"), list.list().stream().map(Prose::plain).toList());
    Answer.Given long4 = (Answer.Given) answers.get(new Ref<>("d"));
    assertEquals("Daily", long4.note().orElseThrow().plain());
    assertEquals("2026-03", long4.asOf().orElseThrow().text());
  }

  @Test
  void aSingleValueIsAListOfOne() {
    Catalog catalog =
        catalog(
            Folder.smallest(root)
                .file("skills.yaml", "bread: {name: Bread, group: technical}")
                .file(
                    "roles/baker.yaml",
                    "name: Baker",
                    "summary: Bakes bread.",
                    "hire-when: you want bread.",
                    "skills: {essential: bread}",
                    "levels:",
                    "  name: Master",
                    "  skills: {bread: expert}"));
    Role role = catalog.role(new Ref<>("baker"));
    assertEquals("you want bread.", role.hireWhen().get(0).plain());
    assertEquals(List.of(new Ref<>("bread")), role.essentialSkills());
    assertEquals(SkillLevel.EXPERT, role.levels().get(0).skills().get(new Ref<>("bread")));
  }

  @Test
  void everyValueHasItsPlace() {
    Catalog catalog =
        catalog(
            Folder.smallest(root)
                .file("tools.yaml", "# The tools", "oven:", "  name: Oven")
                .file(
                    "roles/baker.yaml",
                    "name: Baker",
                    "summary: Bakes bread.",
                    "tools: [oven]",
                    "levels:",
                    "  - name: Master"));
    assertEquals("content/roles/baker.yaml:1:1", place(catalog, "role.baker"));
    assertEquals("content/roles/baker.yaml:3:8", place(catalog, "role.baker.tools"));
    assertEquals("content/roles/baker.yaml:3:9", place(catalog, "role.baker.tools.0"));
    assertEquals("content/roles/baker.yaml:5:11", place(catalog, "role.baker.levels.0.name"));
    assertEquals("content/tools.yaml:2:1", place(catalog, "tool.oven"));
    assertEquals("content/tools.yaml:3:9", place(catalog, "tool.oven.name"));
    assertEquals("content/site.yaml:1:8", place(catalog, "site.title"));
    assertEquals("content/aspects.yaml:2:3", place(catalog, "aspect.purpose"));
    assertEquals("content/aspects.yaml:1:1", place(catalog, "aspect-group.The work"));
  }

  @Test
  void linksByPathBecomeLinksById() {
    Catalog catalog =
        catalog(
            Folder.smallest(root)
                .file(
                    "guides/ovens.md",
                    "---",
                    "title: Ovens",
                    "---",
                    "",
                    "[a](../roles/baker.md#tools) [b](ovens.md) [c](#d) [d](../compare/index.html)",
                    "",
                    "## D",
                    "",
                    "Text."));
    assertEquals(
        List.of(
            new Target("role", "baker", "tools"),
            new Target("guide", "ovens", ""),
            new Target("", "", "d"),
            new Target("", "compare/index.html", "")),
        catalog.guides().get("ovens").body().addresses().stream()
            .map(Prose.Address::target)
            .toList());
  }

  @Test
  void ownWordsTakeThePlaceOfTheEnglishOnesAndOthersStay() {
    Catalog catalog =
        catalog(Folder.smallest(root).file("words.yaml", "common:", "  home: Accueil"));
    assertEquals("Accueil", catalog.words().common().home());
    assertEquals("Skip to the content", catalog.words().common().skipToContent());
  }

  @Test
  void lineEndsAndByteOrderMarksChangeNothing() throws Exception {
    Catalog usual = catalog(everything(text -> text));
    Folder.delete(root.resolve("content"));
    Catalog windows = catalog(everything(text -> text.replace("\n", "\r\n")));
    Folder.delete(root.resolve("content"));
    Catalog old = catalog(everything(text -> text.replace("\n", "\r")));
    Folder.delete(root.resolve("content"));
    Catalog marked = catalog(everything(text -> "\uFEFF" + text));
    Folder.delete(root.resolve("content"));
    Catalog unended = catalog(everything(String::stripTrailing));
    assertEquals(usual, windows);
    assertEquals(usual, old);
    assertEquals(usual, marked);
    assertEquals(usual.roles().get("baker").summary(), windows.roles().get("baker").summary());
    assertEquals(
        usual.roles().get("baker").duties().get(0).plain(),
        unended.roles().get("baker").duties().get(0).plain());
  }

  private Folder everything(UnaryOperator<String> as) {
    String role =
        """
        name: Baker 😀
        summary: >-
          Bakes **bread**,
          and [rolls](role:baker).

          Daily.
        duties:
          - |
            Heat the
            oven.
          - "Mix \\"dough\\" \\
             well."
          - 'It''s
             baked.'
        """
            .replace("\n\n  Daily.", "");
    return Folder.empty(root)
        .text("site.yaml", as.apply("title: Roles\n"))
        .text("aspects.yaml", as.apply("Work:\n  a: {label: A, question: Why}\n"))
        .text("roles/baker.yaml", as.apply(role))
        .text("roles/baker.md", as.apply("## Ovens\n\nHot, [see](#ovens).\n"))
        .text("pages/about.md", as.apply("---\ntitle: About\n---\n\nText.\n"));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Folder folder = everything(text -> text);
    for (int i = 0; i < 40; i++) {
      folder.file(
          "roles/role-" + i + ".yaml", "name: Role " + i, "summry: x", "tools: [x" + i + "]");
    }
    Loaded one = Loader.load(root, 1);
    Loaded eight = Loader.load(root, 8);
    assertFalse(one.problems().sorted().isEmpty());
    assertEquals(one.problems().sorted(), eight.problems().sorted());
    assertEquals(one.catalog(), eight.catalog());
  }

  @Test
  void aMistakeThatLeavesEveryEntryWholeStillGivesACatalogue() {
    Loaded loaded = Folder.smallest(root).file("site.yaml", "title: Roles", "tgline: x").load();
    assertTrue(loaded.problems().hasErrors());
    assertTrue(loaded.catalog().isPresent());
  }

  @Test
  void theContentOfThisProjectIsWithoutFault() {
    Path project = Path.of("");
    if (Files.isDirectory(project.resolve("content"))) {
      Loaded loaded = Loader.load(project, 2);
      assertEquals(
          List.of(),
          loaded.problems().sorted().stream().filter(Problem::isError).map(Report::text).toList());
      assertFalse(loaded.catalog().orElseThrow().roles().isEmpty());
    }
  }
}
