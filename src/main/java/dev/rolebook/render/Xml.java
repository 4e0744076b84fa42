package dev.rolebook.render;

/** Text made safe for the inside of an XML element. */
final class Xml {
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private Xml() {}

  /**
   * The text with what XML reads specially written as references; a character that XML 1.0 cannot
   * hold in any way becomes U+FFFD.
   */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xfffd);
              }
            });
    return out.toString();
  }

  /** An element that holds a text. */
  static String element(String name, String text) {
    return "<" + name + ">" + text(text) + "</" + name + ">\n";
  }

  // XML 1.0, production [2] Char.
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
