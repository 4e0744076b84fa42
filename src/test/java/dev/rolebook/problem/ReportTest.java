package dev.rolebook.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReportTest {
  private static final SourceFile FILE =
      new SourceFile("content/site.yaml", "title: Roles\ntitel: 😀 Roles\n");

  @Test
  void aProblemIsShownWithItsPlaceItsLineItsNotesAndItsHint() {
    Problem problem =
        Problem.of(Rule.UNKNOWN_KEY, FILE.span(13, 18), "unknown key \"titel\"")
            .note(FILE.span(0, 5), "the right one")
            .hint("did you mean \"title\"?");

    assertEquals(
        """
        content/site.yaml:2:1: error[E201]: unknown key "titel"
        2 | titel: 😀 Roles
          | ^^^^^
          note: content/site.yaml:1:1: the right one
          hint: did you mean "title"?""",
        Report.text(problem));
  }

  @Test
  void columnsCountCharactersAsEditorsDo() {
    int roles = FILE.text().lastIndexOf("Roles");
    assertEquals("content/site.yaml:2:10", FILE.span(roles, roles).toString());
  }

  @Test
  void linesAreFoundAtEveryOffset() {
    SourceFile file = new SourceFile("x", "a\n\nbc\n");
    int[] lines = {1, 1, 2, 3, 3, 3, 4};
    int[] starts = {0, 0, 2, 3, 3, 3, 6};
    for (int i = 0; i < lines.length; i++) {
      assertEquals(lines[i], file.lineOf(i), "line of " + i);
      assertEquals(starts[i], file.lineStart(i), "start of " + i);
    }
  }

  @Test
  void aNameThatCouldSteerATerminalIsShownAsStandIns() {
    Problem problem =
        Problem.of(Rule.STRAY_FILE, Span.file("content/\u001b[31m\n.yaml"), "x".repeat(9_999));
    String text = Report.text(problem);
    assertTrue(text.startsWith("content/\uFFFD[31m\uFFFD.yaml:1:1: error[E307]: xxx"), text);
    assertTrue(text.length() < 1_000, "length " + text.length());
  }
}
