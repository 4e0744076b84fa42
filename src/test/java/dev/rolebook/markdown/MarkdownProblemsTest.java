package dev.rolebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownProblemsTest {
  private static void tells(String told, String markdown) {
    assertEquals(told, Reading.blocks(markdown).told());
  }

  private static void tellsInline(String told, String markdown) {
    assertEquals(told, Reading.inline(markdown).told());
  }

  @Test
  void unsafeAddressIsToldAtItsDestination() {
    Reading reading = Reading.blocks("a\nb [*c*](javascript:alert(1) 'd') e");
    assertEquals(
        "2:9-28 MD_UNSAFE_URL unsafe address: a link cannot lead to javascript:;"
            + " lead to https:, mailto:, tel:, or an id such as role:ml-engineer\n",
        reading.told());
    assertEquals("<p>a\nb <em>c</em> e</p>\n", reading.html());
  }

  @Test
  void unsafeAddressOfADefinitionIsToldThereAndOnce() {
    Reading reading = Reading.blocks("[a][r] [r] [r][]\n\n[r]: data:x 'title'\n");
    assertEquals(
        "3:6-12 MD_UNSAFE_URL unsafe address: a link cannot lead to data:;"
            + " lead to https:, mailto:, tel:, or an id such as role:ml-engineer\n",
        reading.told());
    assertEquals("<p>a r r</p>\n", reading.html());
  }

  @Test
  void unsafeAddressInATableIsToldAtItsColumn() {
    tells(
        "3:12-14 MD_UNSAFE_URL unsafe address: two slashes lead to another site;"
            + " write https://\n",
        "|a|b|\n|-|-|\n|\\|x\\||[y](//)|\n");
    tells(
        "3:10-14 MD_UNSAFE_URL unsafe address: a browser reads the backslash in it as a slash;"
            + " write / instead of \\\n",
        "|a|\n|-|\n|`\\|`[y](/\\\\a)|\n");
  }

  @Test
  void columnsCountCodePoints() {
    tellsInline(
        "1:7-14 MD_UNSAFE_URL unsafe address: a link cannot lead to roles:; did you mean role:x?\n",
        "😀 [😀](roles:x)");
  }

  @Test
  void columnsOfAQuotedValueAreThoseOfItsFile() {
    // name: "a \"b\"\x20[c](data:x)"
    String file = "name: \"a \\\"b\\\"\\x20[c](data:x)\"\n";
    String text = "a \"b\" [c](data:x)";
    int[] offsets = new int[text.length() + 1];
    int at = file.indexOf('"') + 1;
    for (int i = 0; i <= text.length(); i++) {
      offsets[i] = at;
      at += file.startsWith("\\x20", at) ? 4 : file.charAt(at) == '\\' ? 2 : 1;
    }
    Reading reading = Reading.inline(new Passage(new SourceFile("a.yaml", file), text, offsets));
    var span = reading.problems().get(0).span();
    assertEquals("data:x", file.substring(span.start(), span.end()));
    assertEquals("a.yaml:1:23", span.toString());
  }

  @Test
  void columnsOfAFoldedValueAreThoseOfItsFile() {
    String file = "name: >-\n  one\n  [c](data:x)\n";
    String text = "one [c](data:x)";
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i <= text.length(); i++) {
      offsets[i] = i < 4 ? 11 + i : 13 + i;
    }
    Reading reading = Reading.inline(new Passage(new SourceFile("a.yaml", file), text, offsets));
    assertEquals("a.yaml:3:7", reading.problems().get(0).span().toString());
  }

  @Test
  void unknownSchemeIsToldWithTheNearest() {
    tellsInline(
        "1:5-12 MD_UNSAFE_URL unsafe address: a link cannot lead to skil:; did you mean skill:xy?\n",
        "[a](skil:xy)");
    tellsInline(
        "1:5-11 MD_UNSAFE_URL unsafe address: a link cannot lead to Role:; did you mean role:x?\n",
        "[a](Role:x)");
  }

  @Test
  void whatCannotBeAnIdIsTold() {
    tellsInline(
        "1:5-13 MD_UNKNOWN_TARGET ML cannot be the id of anything;" + " write role:ml\n",
        "[a](role:ML#)");
    tellsInline(
        "1:5-10 MD_EMPTY_LINK the link names no role; write its id after role:\n", "[a](role:)");
  }

  @Test
  void undefinedReferenceIsToldAtItsLabel() {
    tells(
        "1:5-10 MD_UNDEFINED_REFERENCE the reference [ref] has no definition;"
            + " write [text](address), such as [text](role:ml-engineer)\n"
            + "1:11-19 MD_UNDEFINED_REFERENCE the reference [gone] has no definition;"
            + " write [text](address), such as [text](role:ml-engineer)\n",
        "[on][ref] [gone][]");
  }

  @Test
  void undefinedReferenceIsToldWithTheNearestDefinition() {
    tells(
        "1:4-10 MD_UNDEFINED_REFERENCE the reference [nots] has no definition;"
            + " did you mean [note]?\n",
        "[a][nots]\n\n[note]: role:x\n");
  }

  @Test
  void undefinedReferenceIsShownAsTyped() {
    assertEquals(
        "<p>[<em>a</em>][b] [c][] ![d][e]</p>\n", Reading.blocks("[*a*][b] [c][] ![d][e]").html());
  }

  @Test
  void linkWithoutItsEndIsTold() {
    tellsInline(
        "1:3-6 MD_UNDEFINED_REFERENCE [b]( starts a link that does not end;"
            + " end it with ), without a space in the address; to show it write \\[\n",
        "a [b](role:x");
    tellsInline(
        "1:1-4 MD_UNDEFINED_REFERENCE [b]( starts a link that does not end;"
            + " end it with ), without a space in the address; to show it write \\[\n",
        "[b](my file.html)");
  }

  @Test
  void linkAroundALinkIsTold() {
    tellsInline(
        "1:15-17 MD_UNDEFINED_REFERENCE ]( ends a link that does not start;"
            + " no link holds another link; to show the signs write \\](\n",
        "[a [b](role:x)](role:y)");
  }

  @Test
  void footnoteAndBareIdAreTold() {
    tellsInline(
        "1:2-6 MD_UNDEFINED_REFERENCE there are no footnotes: [^1];"
            + " name the source where the fact stands: [source](source:its-id)\n"
            + "1:7-15 MD_UNDEFINED_REFERENCE [role:x] is no link; write [text](role:x)\n",
        "a[^1] [role:x]");
  }

  @Test
  void ordinaryBracketsAreWords() {
    tellsInline("", "He wrote \"teh\" [sic], a[0], [ ] and [x] and (see [1]).");
  }

  @Test
  void linkWithoutTextOrTargetIsTold() {
    tellsInline(
        "1:1-11 MD_EMPTY_LINK the link has no text; write [text](role:x)\n"
            + "1:12-17 MD_EMPTY_LINK the link leads nowhere; write the address between ( and )\n"
            + "1:18-37 MD_EMPTY_LINK the link has no text; write [text](https://e.org)\n"
            + "1:42-43 MD_EMPTY_LINK the link leads nowhere; write the heading's id after #\n",
        "[](role:x) [a]() [ ](https://e.org) [b](#)"
            .replace("[ ]", "[ &#32;]")
            .replace("&#32;", " "));
    tellsInline("1:1-9 MD_EMPTY_LINK the link has no text; write [text](role:x)\n", "<role:x>");
  }

  @Test
  void htmlIsToldAtEveryTagThatOpens() {
    tells(
        "1:3-6 MD_RAW_HTML HTML is shown as text;"
            + " use Markdown; for a < that is meant as text write \\<\n"
            + "1:12-20 MD_RAW_HTML HTML is shown as text;"
            + " use Markdown; for a < that is meant as text write \\<\n"
            + "3:1-6 MD_RAW_HTML HTML is shown as text;"
            + " use Markdown; for a < that is meant as text write \\<\n",
        "a <b>b</b> <!--c-->\n\n<div>\nd\n</div>\n");
  }

  @Test
  void imageIsToldAndShownAsItsWords() {
    Reading reading = Reading.inline("a ![the *team*](team.png)");
    assertEquals(
        "1:3-26 MD_IMAGE an image cannot be shown; say it in words, or link to it: leave out the !\n",
        reading.told());
    assertEquals("a the <em>team</em>", reading.html());
  }

  @Test
  void headingThatSkipsALevelIsTold() {
    tells(
        "1:1-4 MD_HEADING_LEVEL the page's title is its only main heading; write ## instead of #\n"
            + "3:1-7 MD_HEADING_LEVEL heading of level 4 where the deepest possible is 3; write ###\n",
        "# a\n\n#### b\n\n##### c\n\n## d\n\n### e\n");
    tells(
        "1:1-6 MD_HEADING_LEVEL heading of level 3 where the deepest possible is 2; write ##\n",
        "### a\n");
  }

  @Test
  void headingOfTheSameWordsIsToldAndGetsItsOwnId() {
    Reading reading = Reading.blocks("## A b\n\n## *A* B!\n\n## A b\n");
    assertEquals(List.of("a-b", "a-b-2", "a-b-3"), ids(reading));
    assertEquals(
        "3:1-10 MD_DUPLICATE_HEADING two headings have the same words: A B!;"
            + " change one of them; links to this one end in #a-b-2\n"
            + "5:1-7 MD_DUPLICATE_HEADING two headings have the same words: A b;"
            + " change one of them; links to this one end in #a-b-3\n",
        reading.told());
    assertEquals("a.md:1:1", reading.problems().get(0).notes().get(0).span().toString());
  }

  private static List<String> ids(Reading reading) {
    return reading.prose().headings().stream().map(Prose.Heading::id).toList();
  }

  @Test
  void blockInASentenceIsToldAndShownAsTyped() {
    Reading list = Reading.inline("- a");
    assertEquals(
        "1:1-4 MD_BLOCK_IN_LINE a list in a field that holds one sentence;"
            + " to show the first sign itself, write a backslash before it;"
            + " or move the text into the .md file\n",
        list.told());
    assertEquals("- a", list.html());
    assertEquals("# a", Reading.inline("# a").html());
  }

  @Test
  void everyKindOfBlockInASentenceHasItsName() {
    for (var kind :
        List.of(
            List.of("a heading", "# a"),
            List.of("a heading", "a\n---"),
            List.of("a list", "+ a"),
            List.of("a list", "1. a\n2. b"),
            List.of("a quotation", "> a"),
            List.of("a block of code", "```\na\n```"),
            List.of("a block of code", "    a\n    b"),
            List.of("a line across the page", "***"),
            List.of("a table", "|a|\n|-|"),
            List.of("the definition of a link", "[a]: b"),
            List.of("a second paragraph", "a\n\nb"),
            List.of("a list", "a\n\n- b"))) {
      Reading reading = Reading.inline(kind.get(1));
      assertEquals(1, reading.problems().size(), kind.get(1));
      assertEquals(Rule.MD_BLOCK_IN_LINE, reading.problems().get(0).rule());
      assertEquals(
          kind.get(0) + " in a field that holds one sentence", reading.problems().get(0).message());
    }
  }

  @Test
  void secondParagraphOfASentenceIsToldWhereItStarts() {
    tellsInline(
        "3:1-4 MD_BLOCK_IN_LINE a second paragraph in a field that holds one sentence;"
            + " make it one paragraph, or move the text into the .md file\n",
        "one\n\ntwo");
  }

  @Test
  void rowWiderThanItsTableIsTold() {
    tells(
        "4:6-8 MD_TABLE the row has more cells than the head of the table;"
            + " add a cell to the head, or write \\| for a bar inside a cell\n",
        "|a|b|\n|-|-|\n|1|2|\n|1|2|3|\n");
    tells("", "a|b\n-|-\n1|2\n|1|\n1|2 |\n");
  }

  @Test
  void tableOfTooManyCellsIsToldAndShownAsText() {
    Reading reading =
        Reading.blocks("|a".repeat(900) + "\n" + "|-".repeat(900) + "\n" + "|b\n".repeat(9));
    assertEquals(
        "1:1-1801 MD_TABLE a table of this text has more than 5000 cells; make several tables of it\n",
        reading.told());
    assertTrue(reading.html().startsWith("<p>|a|a"), reading.html());
  }

  @Test
  void controlCharacterIsToldAndNeverShown() {
    Reading reading = Reading.inline("a &#1;b &#x85; c &#xFFFF;");
    assertEquals(
        "1:3-7 CONTROL_CHARACTER U+0001 cannot be shown; remove it\n"
            + "1:9-15 CONTROL_CHARACTER U+0085 cannot be shown; remove it\n"
            + "1:18-26 CONTROL_CHARACTER U+FFFF cannot be shown; remove it\n",
        reading.told());
    assertEquals("a \uFFFDb \uFFFD c \uFFFD", reading.html());
    assertEquals("a \uFFFDb \uFFFD c \uFFFD", reading.prose().plain());
  }

  @Test
  void longTextMakesAShortMessage() {
    String told =
        Reading.inline("[a][" + "x".repeat(900) + "] [b](role:" + "Y".repeat(900) + ")").told();
    assertTrue(told.length() < 500, told);
  }
}
