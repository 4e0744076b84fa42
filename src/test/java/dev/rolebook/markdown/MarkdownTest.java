package dev.rolebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.markdown.Prose.Address;
import dev.rolebook.markdown.Prose.Markup;
import dev.rolebook.markdown.Prose.Words;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static void shows(String html, String markdown) {
    Reading reading = Reading.blocks(markdown);
    assertEquals("", reading.told());
    assertEquals(html, reading.html());
  }

  private static void showsInline(String html, String markdown) {
    Reading reading = Reading.inline(markdown);
    assertEquals("", reading.told());
    assertEquals(html, reading.html());
  }

  @Test
  void sentenceHasNoParagraphAroundIt() {
    showsInline("Hire <em>one</em> <strong>now</strong>.", "Hire *one* **now**.");
  }

  @Test
  void charactersThatHtmlReadsSpeciallyAreText() {
    showsInline("a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt;", "a < b & \"c\" 'd' >");
    showsInline("&amp; © <code>&amp;amp;</code>", "&amp; &copy; `&amp;`");
  }

  @Test
  void escapedSignsAreShownThemselves() {
    showsInline("*a* [b](c) # `d`", "\\*a\\* \\[b\\](c) # \\`d\\`");
  }

  @Test
  void softLineBreakIsANewLineAndHardOneABreak() {
    shows("<p>a\nb<br>\nc<br>\nd</p>\n", "a\nb  \nc\\\nd");
  }

  @Test
  void paragraphsHeadingsAndRulesAreBlocks() {
    shows(
        "<h2 id=\"one\">One</h2>\n<p>a</p>\n<h3 id=\"two\">Two</h3>\n<hr>\n<h2 id=\"three\">Three</h2>\n",
        "## One\na\n\n### Two\n\n***\n\nThree\n-----\n");
  }

  @Test
  void tightListHasNoParagraphs() {
    shows("<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n", "- a\n- b\n  1. c\n");
  }

  @Test
  void listThatStartsLaterSaysWhere() {
    shows("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n", "3) a\n4) b\n");
  }

  @Test
  void looseListHasParagraphs() {
    shows(
        "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ol>\n",
        "1. a\n\n2. b\n\n   c\n");
  }

  @Test
  void quotationHoldsBlocks() {
    shows("<blockquote>\n<p>a\nb</p>\n<ul>\n<li>c</li>\n</ul>\n</blockquote>\n", "> a\n> b\n> - c");
  }

  @Test
  void codeIsShownAsTypedAndCanBeScrolled() {
    shows(
        "<pre tabindex=\"0\"><code class=\"language-java\">if (a &lt; b) &quot;*c*&quot;\n</code></pre>\n",
        "```java\nif (a < b) \"*c*\"\n```\n");
    shows("<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>\n", "    <b>\n");
  }

  @Test
  void languageOfCodeCannotLeaveItsAttribute() {
    shows("<pre tabindex=\"0\"><code>a\n</code></pre>\n", "```\"onclick=alert(1)\na\n```\n");
    shows("<pre tabindex=\"0\"><code>a\n</code></pre>\n", "```a&#34;&#62;&#60;b\na\n```\n");
    shows(
        "<pre tabindex=\"0\"><code class=\"language-c++\">a\n</code></pre>\n",
        "~~~c++ x=\"y\"\na\n~~~");
  }

  @Test
  void tableIsARealTableWithHeadsAndAlignedColumns() {
    shows(
        """
        <div class="table-scroll" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="align-left">b</th>
        <th scope="col" class="align-center">c</th>
        <th scope="col" class="align-right">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="align-left"><em>2</em> | 3</td>
        <td class="align-center"><code>|</code></td>
        <td class="align-right"></td>
        </tr>
        </tbody>
        </table>
        </div>
        """,
        "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* \\| 3 | `\\|` |\n");
  }

  @Test
  void emptyHeadOfAColumnIsNoHead() {
    Reading reading = Reading.blocks("| | b |\n|---|---|\n| 1 | 2 |\n");
    assertTrue(reading.html().contains("<td></td>\n<th scope=\"col\">b</th>"), reading.html());
  }

  @Test
  void webMailAndTelephoneLinksAreWrittenAsTyped() {
    showsInline(
        "<a href=\"https://e.org/?a=1&amp;b=2#c\">w</a> <a href=\"mailto:a@b.org?subject=x%20y\">m</a>"
            + " <a href=\"tel:+44-20\">t</a>",
        "[w](https://e.org/?a=1&b=2#c) [m](mailto:a@b.org?subject=x%20y) [t](tel:+44-20)");
  }

  @Test
  void bareAddressesBecomeLinks() {
    showsInline(
        "See <a href=\"https://e.org/a\">https://e.org/a</a>, <a href=\"mailto:a@b.org\">a@b.org</a>"
            + " and <a href=\"http://e.org\">http://e.org</a>.",
        "See https://e.org/a, a@b.org and <http://e.org>.");
  }

  @Test
  void bareAddressOfAnotherKindStaysText() {
    showsInline("ftp://e.org/a and redis://e.org", "ftp://e.org/a and redis://e.org");
  }

  @Test
  void titleOfALinkCannotLeaveItsAttribute() {
    showsInline(
        "<a href=\"https://e.org\" title=\"a&quot; onclick=&quot;b\">x</a>",
        "[x](https://e.org 'a\" onclick=\"b')");
  }

  @Test
  void linksToTheSiteAreAddressesBetweenTheirQuotes() {
    Prose prose = Reading.inline("a [b *c*](role:ml-engineer#tools) d").prose();
    assertEquals(new Words("a "), prose.pieces().get(0));
    assertEquals(new Markup("<a href=\""), prose.pieces().get(1));
    Address address = (Address) prose.pieces().get(2);
    assertEquals(new Target("role", "ml-engineer", "tools"), address.target());
    assertEquals("role:ml-engineer#tools", written(address));
    assertEquals(new Markup("\">b <em>c</em></a>"), prose.pieces().get(3));
    assertEquals(new Words(" d"), prose.pieces().get(4));
  }

  @Test
  void everyFormOfALinkKnowsWhereItsDestinationWasWritten() {
    List<String> forms = new ArrayList<>();
    for (String text :
        List.of(
            "[a](role:x)",
            "[a]( <role:x>\n'title' )",
            "[*a* `](`](role:x \"(t)\")",
            "[a][r]\n\n[r]: role:x 'title'",
            "[r][]\n\n> [r]:\n>   <role:x>\n>   'title'",
            "[r]\n\n[r]: role:x",
            "- > [a\n  > b](\n  > role:x)",
            "|a|\n|-|\n|\\|\\|[a](role:x)\\||",
            "[\\]](role:x)",
            "**[a](role:x)**")) {
      Reading reading = Reading.blocks(text);
      assertEquals("", reading.told(), text);
      forms.add(written(reading.prose().addresses().get(0)));
    }
    assertEquals(List.of("role:x"), forms.stream().distinct().toList());
  }

  private static String written(Address address) {
    String file = address.span().file().text();
    return file.substring(address.span().start(), address.span().end());
  }

  @Test
  void pathsAndPartsOfTheSamePageAreTargetsWithoutScheme() {
    List<Target> targets =
        Reading.inline("[a](../guides/x.html#why) [b](#c) [d](search.html?q=e)")
            .prose()
            .addresses()
            .stream()
            .map(Address::target)
            .toList();
    assertEquals(
        List.of(
            new Target("", "../guides/x.html", "why"),
            new Target("", "", "c"),
            new Target("", "search.html?q=e", "")),
        targets);
  }

  @Test
  void wordsOutsideLinksCodeAndHeadingsAreOpenToExplanation() {
    Prose prose =
        Reading.blocks("## H\n\na *b*\nc `d` [e](https://e.org) f\n\n|g|\n|-|\n|h|").prose();
    List<String> words =
        prose.pieces().stream()
            .filter(Words.class::isInstance)
            .map(piece -> ((Words) piece).plain())
            .toList();
    assertEquals(List.of("a ", "b", "\nc ", " ", " f", "g", "h"), words);
  }

  @Test
  void plainTextHasNoMarkupAndSingleSpaces() {
    String text =
        "## A *b*\n\nc\nd  \ne `f  g` [h](role:x)\n\n- i\n- j\n\n|k|l|\n|-|-|\n|m|n|\n\n    o\n";
    assertEquals("A b c d e f g h i j k l m n o", Reading.blocks(text).prose().plain());
  }

  @Test
  void sourceIsTheMarkdownAsTyped() {
    assertEquals("*a*  [b](role:x)\n", Reading.inline("*a*  [b](role:x)\n").prose().source());
  }

  @Test
  void htmlIsShownAsText() {
    Reading reading = Reading.blocks("a <b onclick=\"x\">c</b>\n\n<script>\nalert(1)\n</script>\n");
    assertEquals(
        "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"
            + "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n",
        reading.html());
    assertEquals("a <b onclick=\"x\">c</b> <script> alert(1) </script>", reading.prose().plain());
  }

  @Test
  void characterThatTurnsTheDirectionIsKeptInItsOwnElement() {
    showsInline("<bdi>a \u202Eb</bdi>", "a \u202Eb");
    showsInline("<em><bdi>\u2067b</bdi></em> c", "*&#x2067;b* c");
    showsInline("<code><bdi>\u202D</bdi></code>", "`\u202D`");
    showsInline("\u05D0\u200F a", "\u05D0\u200F a");
  }

  @Test
  void anyScriptIsTextAsTyped() {
    showsInline("機械 Ελλ العربية 👩‍💻 e\u0301", "機械 Ελλ العربية 👩‍💻 e\u0301");
  }

  @Test
  void headingsAreListedWithLevelIdAndPlace() {
    List<Prose.Heading> headings = Reading.blocks("a\n\n## B *c*\n\n### D\n").prose().headings();
    assertEquals(List.of("b-c", "d"), headings.stream().map(Prose.Heading::id).toList());
    assertEquals(List.of(2, 3), headings.stream().map(Prose.Heading::level).toList());
    assertEquals("B c", headings.get(0).plain());
    assertEquals("a.md:3:1", headings.get(0).span().toString());
  }

  @Test
  void sentenceHasNoHeadings() {
    assertEquals(List.of(), Reading.inline("# a").prose().headings());
  }

  @Test
  void numberAtTheStartOfASentenceIsNoList() {
    showsInline("1. FC Köln", "1. FC Köln");
    showsInline("2024. A good year.", "2024. A good year.");
    showsInline("a", "    a");
  }

  @Test
  void emptyTextIsEmptyProse() {
    assertEquals("", Reading.inline("").html());
    assertEquals("", Reading.blocks("\n \n").html());
    assertEquals("", Reading.blocks("").prose().plain());
  }

  @Test
  void oneReaderServesManyThreads() throws Exception {
    Markdown markdown = new Markdown();
    String text = "*a* [b](role:x) [c][d]\n\n[d]: skill:y\n";
    String expected = Reading.blocks(text).html();
    List<Thread> threads = new ArrayList<>();
    List<String> others = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int n = 0; n < 200; n++) {
                  var passage = Passage.of(new SourceFile("a.md", text));
                  String html =
                      markdown.blocks(passage, new Problems()).on(Target::toString).text();
                  if (!html.equals(expected)) {
                    others.add(html);
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), others);
    assertFalse(expected.isEmpty());
  }
}
