package dev.rolebook.markdown;

/** Text made safe for the inside of an HTML element or a double-quoted attribute. */
public final class Escape {
  private Escape() {}

  /** The text with the five characters that HTML reads specially written as references. */
  public static String html(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      String reference =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
          };
      if (reference != null && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        out.append(reference == null ? String.valueOf(text.charAt(i)) : reference);
      }
    }
    return out == null ? text : out.toString();
  }
}
