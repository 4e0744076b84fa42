package dev.rolebook.markdown;

/** Text made safe for the inside of an HTML element or a double-quoted attribute. */
public final class Escape {
  private Escape() {}

  /** The text with the five characters that HTML reads specially written as references. */
  public static String html(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      // Almost every character is none of the five, and most are letters, which stand above them.
      if (c <= '>' && (c >= '<' || c == '&' || c == '"' || c == '\'')) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int start) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      String reference =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
          };
      if (reference == null) {
        out.append(text.charAt(i));
      } else {
        out.append(reference);
      }
    }
    return out.toString();
  }
}
