package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content damaged at random is told as readable problems, never as a failure of the program. */
class DamageTest {
  private static final String ROLE =
      """
      name: Baker
      short: B
      summary: >-
        Bakes [bread](role:baker) and
        **rolls**, daily.
      also-called: [Bread maker, "Baker, first class"]
      titles:
        - Baker
        - 'Baker''s hand'
      aspects:
        purpose:
          text: Bread
          note: |
            Every day.
          source: book
          as-of: 2026-03
        place: none
      duties:
        - Heat the oven.
        - "Mix: \\"dough\\""
      skills: {essential: [baking], useful: baking}
      levels:
        - name: Master
          skills:
            baking: expert
      codes:
        ISCO: [7512, none]
      pay:
        - {region: X, currency: EUR, low: 20000, high: "30,000", as-of: 2026, source: book}
      sources: [book]
      reviewed: 2026-01-31
      """;
  private static final String[] SCRAPS = {
    ":",
    ": ",
    " #",
    "#",
    "'",
    "\"",
    "[",
    "]",
    "{",
    "}",
    "-",
    "- ",
    "\n",
    " ",
    "  ",
    "\t",
    "*",
    "&a ",
    "!x ",
    "|",
    ">",
    "?",
    ",",
    "%",
    "@",
    "`",
    "---\n",
    "...\n",
    "<<: x\n",
    "\\",
    "é",
    "\u0000",
    "\u2028",
    "\uFEFF",
    "😀",
    "[x](role:bakr)",
    "null",
    "~",
    "none",
    "x: y\n",
    "<<<<<<< a\n"
  };

  @TempDir Path root;
  private Folder folder;

  @BeforeEach
  void writeSoundContent() {
    folder =
        Folder.empty(root)
            .file("site.yaml", "title: Roles", "menu: [roles, page:about]", "stale-after: 1 year")
            .file(
                "aspects.yaml",
                "The work:",
                "  purpose: {label: Purpose, question: What for}",
                "  place: {label: Place, question: Where, from: titles}")
            .file("skills.yaml", "baking: {name: Baking, group: technical, levels: {expert: x}}")
            .file(
                "sources.yaml", "book: {title: Book, publisher: x, kind: own, checked: 2026-01-01}")
            .file("words.yaml", "common:", "  page-title: \"{site}: {title}\"")
            .file("pages/about.md", "---", "title: About", "---", "", "See [bread](role:baker).")
            .text("roles/baker.yaml", ROLE);
    assertEquals("", told(folder.problems()));
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(Report::text).collect(Collectors.joining("\n"));
  }

  private void check(String name, String damaged) {
    folder.text(name, damaged);
    List<Problem> problems = folder.problems();
    for (Problem problem : problems) {
      assertTrue(problem.hint().isPresent(), () -> told(problems));
      assertTrue(problem.span().file().name().startsWith("content/"), () -> told(problems));
      assertTrue(Report.text(problem).length() < 4_000, () -> told(problems));
      assertFalse(
          problem.message().contains("not readable as YAML"),
          () -> told(problems) + "\n" + damaged);
    }
  }

  @Test
  void scrapsInTheMiddleOfARole() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder(ROLE);
      for (int i = random.nextInt(3); i >= 0; i--) {
        text.insert(random.nextInt(text.length()), SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      check("roles/baker.yaml", text.toString());
    }
  }

  @Test
  void lettersAndLinesThatAreGone() {
    Random random = new Random(2);
    for (int round = 0; round < 120; round++) {
      StringBuilder text = new StringBuilder(ROLE);
      int at = random.nextInt(text.length() - 1);
      text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(1 + random.nextInt(40))));
      check("roles/baker.yaml", text.toString());
    }
  }

  @Test
  void aFileThatEndsTooEarly() {
    for (int end = 0; end < ROLE.length(); end += 11) {
      check("roles/baker.yaml", ROLE.substring(0, end));
    }
  }

  @Test
  void linesInAnotherOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 80; round++) {
      List<String> lines = new ArrayList<>(ROLE.lines().toList());
      lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
      check("roles/baker.yaml", String.join("\n", lines));
    }
  }

  @Test
  void oneFileInPlaceOfAnother() {
    for (String name :
        List.of(
            "site.yaml",
            "aspects.yaml",
            "skills.yaml",
            "sources.yaml",
            "words.yaml",
            "tools.yaml",
            "redirects.yaml",
            "questions/baking.yaml",
            "pages/about.md",
            "recommendations/x.yaml",
            "glossary.yaml")) {
      check(name, ROLE);
      check(name, "- " + ROLE.replace("\n", "\n  "));
      check(name, "x:\n  y:\n    z: [1, {a: b}]\n");
      check(name, "just words\n");
    }
  }
}
