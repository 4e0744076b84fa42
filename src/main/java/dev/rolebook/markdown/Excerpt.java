package dev.rolebook.markdown;

/** What somebody typed, short enough to stand in a message. */
final class Excerpt {
  private static final int MOST = 60;

  private Excerpt() {}

  /** The text on one line, cut after {@value #MOST} characters. */
  static String of(String typed) {
    String line = typed.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
