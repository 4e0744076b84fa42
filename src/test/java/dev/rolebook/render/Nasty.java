package dev.rolebook.render;

import java.util.List;
import java.util.stream.Stream;

/** Texts that an editor may paste and that formats have been broken with. */
final class Nasty {
  private Nasty() {}

  static List<String> texts() {
    return List.of(
        "</script><script>alert(1)</script>",
        "<!-- <script> --> ]]> <![CDATA[ <?php ?> &amp; &lt; &#x3c; &nbsp",
        "\"double\" 'single' `tick` \\back\\ /slash/ {gap} ${x} #{y} @if(z)",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3, \"and\" more",
        "@SUM(1;2)",
        "\t=1",
        "\r=1",
        "'=already guarded",
        "''=twice",
        "＝full width",
        "a,b;c|d\te",
        "two\nlines\r\nthree",
        " spaces around ",
        "\u202eright to left\u202c \u200f\u061c \u2066isolated\u2069",
        "مهندس البيانات",
        "\ud83d\udc69\u200d\ud83d\udcbb emoji \ud83c\udde9\ud83c\uddea",
        "\ud800 half \udc00 pair",
        "\u2028 line \u2029 paragraph \u0085 next \ufeff mark \u00a0 space \u200b none",
        "\u0000 \u0007 \u001b[31m red \u009b \u007f",
        "\ufffe \uffff",
        "*a* _b_ **c** [d](e) ![f](g) # h | i ~~j~~ <k> \\*l\\*",
        "# heading",
        "1. list",
        "- list",
        "> quote",
        "    code",
        "javascript:alert(1)",
        "x".repeat(5_000),
        "İ ı ß ﬁ Ǆ");
  }

  /** Those that a content file can hold: no control characters, no halves of pairs. */
  static Stream<String> typeable() {
    return texts().stream()
        .filter(
            text ->
                text.codePoints()
                    .noneMatch(
                        c ->
                            Character.isISOControl(c) && c != '\n' && c != '\t'
                                || Character.getType(c) == Character.SURROGATE
                                || c == 0xfffe
                                || c == 0xffff));
  }
}
