package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>",
        "<p>First<br>\nsecond</p>\n<p>third</p>",
        "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>",
        "<ol start=\"3\">\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ol>",
        "<h2>Head</h2>\n<h3>Lower</h3>\n<p>text</p>\n<hr>",
        "<blockquote>\n<p>quoted</p>\n<ul>\n<li>x</li>\n</ul>\n</blockquote>",
        "<pre><code class=\"language-yaml\">a: 1\n\nb: ```\n</code></pre>",
        "<ul>\n<li>\n<pre><code>x\n\ny\n</code></pre>\n</li>\n</ul>",
        "<p><a href=\"../roles/a.html#x\">A</a> and <a href=\"https://e.org/a_(b)?c=d&amp;e\">B</a></p>",
        "<p>Wow!<a href=\"x.html\">no image</a> <code>a`b</code> <code>`</code></p>",
        "<p>1. not a list</p>\n<p># no heading</p>\n<p>- dash</p>\n<p>&lt;b&gt; &amp;amp; *</p>",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b|c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            + "<td>1</td>\n<td><code>x|y</code> <em>z</em></td>\n</tr>\n</tbody>\n</table>"
      })
  void htmlComesBackFromItsMarkdown(String html) {
    String markdown = HtmlToMarkdown.blocks(html);
    assertEquals(tidy(html), tidy(html(markdown)), markdown);
  }

  @ParameterizedTest
  @MethodSource("dev.rolebook.render.Nasty#typeable")
  void wordsComeBackFromTheirMarkdown(String words) {
    String markdown = MarkdownText.words(words);
    Element body = Jsoup.parse(html(markdown)).body();
    assertEquals(1, body.children().size(), markdown);
    assertEquals("<p>", body.child(0).outerHtml().substring(0, 3), markdown);
    assertEquals(0, body.child(0).children().size(), markdown);
    assertEquals(oneLine(words), oneLine(body.child(0).wholeText()));
  }

  @ParameterizedTest
  @MethodSource("dev.rolebook.render.Nasty#typeable")
  void wordsComeBackFromATable(String words) {
    String cell = MarkdownText.words(words);
    String markdown =
        MarkdownText.row(List.of(cell, "b"))
            + "| --- | --- |\n"
            + MarkdownText.row(List.of("c", cell));
    Element table = Jsoup.parse(html(markdown)).selectFirst("table");
    assertEquals(oneLine(words), oneLine(table.select("th").get(0).wholeText()), markdown);
    assertEquals(oneLine(words), oneLine(table.select("td").get(1).wholeText()), markdown);
    assertEquals(2, table.select("td").size(), markdown);
  }

  @Test
  void unknownElementsLeaveTheirWords() {
    String html = "<p>The <dfn><bdi>term</bdi></dfn> here</p>";
    assertEquals("The term here\n\n", HtmlToMarkdown.blocks(html));
    assertEquals("The term here", HtmlToMarkdown.line(html));
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .build()
        .render(Parser.builder().extensions(TABLES).build().parse(markdown));
  }

  private static String tidy(String html) {
    return Jsoup.parse(html).body().html().replaceAll("\\s+", " ");
  }

  private static String oneLine(String words) {
    return words.replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
  }
}
