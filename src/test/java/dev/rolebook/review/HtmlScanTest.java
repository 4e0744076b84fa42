package dev.rolebook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.plan.Url;
import dev.rolebook.render.OutputFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlScanTest {
  private static HtmlScan scan(String html) {
    return HtmlScan.of(OutputFile.text(new Url("a/b.html"), html));
  }

  @Test
  void idsAreReadInOrderAlsoTwice() {
    HtmlScan scan = scan("<p id=\"a\">x</p>\n<h2 class=\"c\" id=\"b\">y</h2><i id=\"a\"></i>");
    assertEquals(List.of("a", "b", "a"), scan.ids());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<a href=\"x.html\">x</a>",
        "<a class=\"y\" href=\"x.html\" title=\"z\">x</a>",
        "<map><area href=\"x.html\"></map>",
        "<link rel=\"canonical\" href=\"x.html\">",
        "<link rel=\"alternate\" type=\"y\" href=\"x.html\">"
      })
  void addressThatIsFollowedIsALink(String html) {
    assertEquals(List.of("x.html"), scan(html).links());
    assertEquals(List.of(), scan(html).requests());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<img src=\"x\" alt=\"\">",
        "<img alt=\"\" srcset=\"x\">",
        "<script src=\"x\" defer></script>",
        "<link rel=\"stylesheet\" href=\"x\">",
        "<link href=\"x\" rel=\"icon\" type=\"y\">",
        "<link rel=\"shortcut icon\" href=\"x\">",
        "<link href=\"x\">",
        "<svg viewBox=\"0 0 1 1\"><use href=\"x\"/></svg>",
        "<svg><image xlink:href=\"y\" href=\"x\"/></svg>",
        "<iframe src=\"x\"></iframe>",
        "<object data=\"x\"></object>",
        "<video poster=\"x\"></video>",
        "<form action=\"x\"></form>",
        "<button formaction=\"x\">y</button>",
        "<base href=\"x\">"
      })
  void addressThatIsLoadedIsARequest(String html) {
    assertEquals(List.of("x"), scan(html).requests());
    assertEquals(List.of(), scan(html).links());
  }

  @Test
  void headingsAreReadWithTheirIds() {
    assertEquals(
        List.of(new HtmlScan.Heading(1, ""), new HtmlScan.Heading(6, "b")),
        scan("<h1>a</h1><header></header><hr><h6 id=\"b\">c</h6>").headings());
  }

  @Test
  void characterReferencesAreRead() {
    assertEquals(
        List.of("?a=1&b=2#\"'<>"),
        scan("<a href=\"?a=1&amp;b=2#&#34;&#39;&lt;&gt;\">x</a>").links());
    assertEquals(List.of("ünï機"), scan("<p id=\"ünï機\">x</p>").ids());
  }

  @Test
  void dataInAScriptIsNoHtml() {
    HtmlScan scan =
        scan("<script type=\"application/ld+json\">{\"a\":\"<b id=c>\"}</script><p id=\"d\">x</p>");
    assertEquals(List.of("d"), scan.ids());
  }

  @Test
  void textAroundTagsIsSkipped() {
    HtmlScan scan = scan("<!DOCTYPE html>\n<p>a > b = \"c\" id=\"d\" &lt;p id=\"e\"&gt;</p>\n");
    assertEquals(List.of(), scan.ids());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id='a'>x</p>",
        "<p id=a>x</p>",
        "a < b",
        "<p",
        "<p id=\"a",
        "<p id=\"a\"",
        "<",
        "<p \"a\">",
        "<p\tid=\"a\">"
      })
  void htmlThatNoTemplateMayWriteIsABug(String html) {
    String message = assertThrows(IllegalStateException.class, () -> scan(html)).getMessage();
    assertTrue(message.contains("a/b.html"), message);
  }

  @Test
  void manyAttributesAreAllRead() {
    String many = " a=\"b\"".repeat(100);
    assertEquals(List.of("c"), scan("<p" + many + " id=\"c\">x</p>").ids());
  }
}
