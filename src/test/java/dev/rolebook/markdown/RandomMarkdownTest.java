package dev.rolebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever hostile Markdown is put together, the page holds only what Markdown may make. */
class RandomMarkdownTest {
  private static final int TEXTS = 20_000;

  private static final List<String> FRAGMENTS =
      List.of(
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "![",
          "](",
          "][",
          "[]",
          "*",
          "**",
          "_",
          "`",
          "``",
          "~~~",
          "```",
          "\n",
          "\n\n",
          "  \n",
          "    ",
          "\t",
          "> ",
          "- ",
          "1. ",
          "# ",
          "## ",
          "### ",
          "|",
          "\n|-|-|\n",
          "\n---\n",
          "===",
          ":",
          "\"",
          "'",
          "\\",
          "&",
          ";",
          "&#",
          "&#x",
          "&quot;",
          "&lt;",
          "&#34;",
          "&#60;",
          "&#x3c;",
          "&Tab;",
          "&colon;",
          "&#0;",
          "&#1;",
          "&#xD800;",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u00A0",
          "é",
          "機",
          "😀",
          "a",
          "b c",
          "x",
          "[r]: ",
          "[r]",
          "role:x",
          "role:X",
          "javascript:",
          "JAVASCRIPT&#58;",
          "java&#10;script:",
          "data:text/html,",
          "vbscript:",
          "//e.org",
          "/\\e.org",
          "https://e.org",
          "http:e.org",
          "https://a@b.org",
          "mailto:a@b.org",
          "a@b.org",
          "www.e.org",
          "#x",
          "../x.html",
          "alert(1)",
          "<script>",
          "</script>",
          "<img src=x onerror=alert(1)>",
          "<a href=\"javascript:x\">",
          "onclick=",
          " onmouseover=\"x\"",
          "style=\"x\"",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?",
          "?>",
          "<style>",
          "<iframe src=//x>",
          "<svg/onload=x>",
          "<textarea>",
          "<plaintext>",
          "java\"onclick=\"x",
          "title=\"");

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "code",
          "hr",
          "br",
          "em",
          "strong",
          "a",
          "bdi",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "a href",
          "a title",
          "h2 id",
          "h3 id",
          "h4 id",
          "h5 id",
          "h6 id",
          "ol start",
          "pre tabindex",
          "code class",
          "div class",
          "div tabindex",
          "th scope",
          "th class",
          "td class");

  @Test
  void onlyWhatMarkdownMayMakeReachesThePage() {
    Random random = new Random(20260701);
    Set<String> seen = new TreeSet<>();
    for (int n = 0; n < TEXTS; n++) {
      String text = text(random);
      Reading blocks = Reading.blocks(text);
      check(text, blocks, seen);
      check(text, Reading.inline(text), seen);
    }
    assertTrue(seen.containsAll(List.of("a", "table", "code", "h2", "bdi", "li")), seen.toString());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(25);
    for (int i = 0; i < length; i++) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }

  private static void check(String text, Reading reading, Set<String> seen) {
    Document page = Jsoup.parse(reading.html());
    for (Element element : page.getAllElements()) {
      if (element == page) {
        continue;
      }
      seen.add(element.tagName());
      assertTrue(ELEMENTS.contains(element.tagName()), () -> element + " from " + text);
      for (Attribute attribute : element.attributes()) {
        String name = element.tagName() + " " + attribute.getKey();
        assertTrue(ATTRIBUTES.contains(name), () -> name + " from " + text);
      }
      if (element.hasAttr("href")) {
        assertFalse(
            Destination.of(element.attr("href")) instanceof Destination.Refused,
            () -> element + " from " + text);
      }
    }
    assertEquals(headings(reading), page.select("h2,h3,h4,h5,h6").eachAttr("id"), text);
    assertFalse(page.text().codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'), text);
    reading.problems().forEach(p -> assertTrue(p.hint().isPresent(), p.message()));
  }

  private static List<String> headings(Reading reading) {
    List<String> ids = new ArrayList<>();
    reading.prose().headings().forEach(heading -> ids.add(heading.id()));
    return ids;
  }
}
