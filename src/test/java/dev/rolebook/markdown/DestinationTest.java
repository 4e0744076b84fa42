package dev.rolebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.problem.Rule;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  /** Addresses as a browser would get them, that must never become a link. */
  static final List<String> HOSTILE =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\tscript:alert(1)",
          "java\nscript:alert(1)",
          "java\rscript:alert(1)",
          "java\0script:alert(1)",
          "\u0001javascript:alert(1)",
          "\u001Fjavascript:alert(1)",
          " javascript:alert(1)",
          "\u00A0javascript:alert(1)",
          "\u2028javascript:alert(1)",
          "\uFEFFjavascript:alert(1)",
          "\u200Bjavascript:alert(1)",
          "\u00ADjavascript:alert(1)",
          "\u202Ejavascript:alert(1)",
          "javascript\uFF1Aalert(1):",
          "\uFF4Aavascript:alert(1)",
          "jav\u0430script:alert(1)",
          "javascript%3Aalert(1):x",
          "vbscript:msgbox(1)",
          "livescript:x",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD4=",
          "DATA:x",
          "blob:https://e.org/x",
          "filesystem:x",
          "file:///etc/passwd",
          "about:blank",
          "view-source:https://e.org",
          "ftp://e.org",
          "ws://e.org",
          "intent://e.org",
          "x-new:y",
          "//e.org",
          "///e.org",
          "/\\e.org",
          "\\\\e.org",
          "\\/e.org",
          "/\t/e.org",
          "/ /e.org",
          "https:\\\\e.org",
          "https:/\\e.org",
          "https:e.org",
          "https:/e.org",
          "https://",
          "https:///e.org",
          "https://?x",
          "https://.e.org",
          "https://e.org:x/",
          "https://good.org@evil.org/",
          "https://a:b@evil.org",
          "https://good.org\\@evil.org/",
          "https://e.org/a b",
          "https://e.org/\"onclick=\"x",
          "https://e.org/<script>",
          "https://e.org/`x`",
          "https://e.org/%",
          "https://e.org/%zz",
          "https://[::1/",
          "https://e\u202Eorg/",
          "mailto:",
          "mailto:x",
          "mailto:a@b@c",
          "tel:",
          "tel:abc",
          "/roles/x.html",
          "/",
          "a//b.html",
          "a:b",
          "../a:b.html",
          "1javascript:x",
          "%5C%5Ce.org",
          "%2F%2Fe.org",
          "%09//e.org",
          "a%00.html",
          "page:javascript:alert(1)//",
          "role:..",
          "role:../x",
          "role:a/b",
          "role:a--b",
          "role:A",
          "role:a.html",
          "role://x",
          "\uD800",
          "\uFFFD");

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileAddressIsRefusedWithReasonAndHint(String address) {
    Destination.Refused refused =
        assertInstanceOf(Destination.Refused.class, Destination.of(address));
    assertFalse(refused.why().isBlank());
    assertFalse(refused.hint().isBlank());
    assertTrue(
        List.of(Rule.MD_UNSAFE_URL, Rule.MD_UNKNOWN_TARGET, Rule.MD_EMPTY_LINK)
            .contains(refused.rule()));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileAddressNeverBecomesALinkHoweverItIsCoded(String address) {
    for (String coded : codings(address)) {
      for (String markdown :
          List.of(
              "[x](<" + coded + ">)", "[x](" + coded + ")", "[x][r]\n\n[r]: <" + coded + ">\n")) {
        Reading reading = Reading.blocks(markdown);
        // A coding of CommonMark's own may take an address apart: what is left must be safe.
        for (var link : Jsoup.parse(reading.html()).select("[href]")) {
          assertFalse(
              Destination.of(link.attr("href")) instanceof Destination.Refused,
              markdown + " -> " + reading.html());
        }
      }
    }
  }

  private static List<String> codings(String address) {
    StringBuilder decimal = new StringBuilder();
    StringBuilder hex = new StringBuilder();
    StringBuilder escaped = new StringBuilder();
    address
        .codePoints()
        .forEach(
            c -> {
              decimal.append("&#").append(c).append(';');
              hex.append("&#X").append(Integer.toHexString(c)).append(';');
              escaped.append(c < 128 && !Character.isLetterOrDigit(c) && c > ' ' ? "\\" : "");
              escaped.appendCodePoint(c);
            });
    return List.of(
        address,
        decimal.toString(),
        hex.toString(),
        escaped.toString(),
        address.replace(":", "&colon;").replace("\t", "&Tab;").replace("\n", "&NewLine;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://e.org",
        "HTTPS://E.org/",
        "http://localhost:4173/a?b=c&d=%20e#f",
        "https://müller.example/ü",
        "https://[::1]:80/",
        "https://e.org/(a)'b'*;,~!$",
        "https://e.org/@name",
        "mailto:a.b+c@d-e.org?subject=x&body=y%0Az",
        "tel:+441234567890",
        "tel:112"
      })
  void safeAddressLeadsOutAsTyped(String address) {
    assertEquals(new Destination.Outside(address), Destination.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role:ml-engineer",
        "compare:a-vs-b#why",
        "use-case:x1",
        "glossary.html#a",
        "../guides/x.html",
        "#機械-学習",
        "search.html?q=a&b=c",
        "a%20b.html"
      })
  void placeInTheSiteLeadsInsideAsTyped(String address) {
    Destination.Inside inside = assertInstanceOf(Destination.Inside.class, Destination.of(address));
    assertEquals(address, inside.target().toString());
  }
}
