package dev.rolebook.render;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Pieces of Markdown that read back as exactly the words they were made of. */
final class MarkdownText {
  private static final BitSet SPECIAL =
      "\\`*_[]<>&|~".chars().collect(BitSet::new, BitSet::set, BitSet::or);
  private static final boolean[] ORDINARY = ordinary();
  private static final String STARTS_SOMETHING = "#+=:-0123456789";
  private static final Pattern AT_LINE_START =
      Pattern.compile("^(?:([#+=:-])|(\\d{1,9})([.)]))", Pattern.MULTILINE);
  private static final Pattern UNUSUAL = Pattern.compile("[\\s()<>\\\\]");
  private static final Pattern BARE_BAR = Pattern.compile("(?<!\\\\)\\|");

  private MarkdownText() {}

  /** Plain words as Markdown that shows exactly them, on one line. */
  static String words(String plain) {
    return lineStart(inside(plain).strip());
  }

  /** Plain words inside a line: white space as HTML shows it, and nothing that means more. */
  static String inside(String plain) {
    if (isOrdinary(plain)) {
      return plain;
    }
    int end = plain.length();
    StringBuilder out = new StringBuilder(end + 8);
    int done = 0;
    for (int i = 0; i < end; i++) {
      char c = plain.charAt(i);
      if (isSpace(c)) {
        out.append(plain, done, i);
        done = i + 1;
        boolean last = done == end || !isSpace(plain.charAt(done));
        out.append(last ? " " : "");
      } else if (SPECIAL.get(c) || c == '!' && i == end - 1) {
        // A link after an exclamation mark would be an image.
        out.append(plain, done, i).append('\\');
        done = i;
      }
    }
    return out.append(plain, done, end).toString();
  }

  /** Whether nothing in it has to be changed: most texts. */
  private static boolean isOrdinary(String plain) {
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean another = c == ' ';
      if (another && space || c < ' ' || c == '!' || c < ORDINARY.length && !ORDINARY[c]) {
        return false;
      }
      space = another;
    }
    return true;
  }

  private static boolean[] ordinary() {
    boolean[] ordinary = new boolean[128];
    for (char c = ' '; c < ordinary.length; c++) {
      ordinary[c] = !SPECIAL.get(c);
    }
    return ordinary;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Lines in which what only means something at their beginning means nothing. */
  static String lineStart(String lines) {
    boolean plain = lines.indexOf('\n') < 0;
    if (plain && (lines.isEmpty() || STARTS_SOMETHING.indexOf(lines.charAt(0)) < 0)) {
      return lines;
    }
    return AT_LINE_START.matcher(lines).replaceAll("$2\\\\$1$3");
  }

  /** A row of a table, of cells that are Markdown already. */
  static String row(List<String> cells) {
    List<String> safe = cells.stream().map(MarkdownText::withoutBars).toList();
    return "| " + String.join(" | ", safe).replace("\\\n", " ").replace("\n", " ") + " |\n";
  }

  private static String withoutBars(String cell) {
    return cell.indexOf('|') < 0 ? cell : BARE_BAR.matcher(cell).replaceAll("\\\\|");
  }

  /** The line under the first row of a table. */
  static String rule(int columns) {
    return "|" + " --- |".repeat(columns) + "\n";
  }

  /** A link whose text is Markdown already. */
  static String link(String text, String href) {
    String address = isUnusual(href) ? "<" + quoted(href) + ">" : href;
    return href.isEmpty() ? text : "[" + text + "](" + address + ")";
  }

  private static boolean isUnusual(String href) {
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>' || c == '\\') {
        return UNUSUAL.matcher(href).find();
      }
    }
    return false;
  }

  /** Code inside a line. */
  static String code(String words) {
    String line = words.replace('\n', ' ');
    String ticks = "`".repeat(longestRun(line) + 1);
    boolean apart = line.startsWith("`") || line.endsWith("`");
    return ticks + (apart ? " " + line + " " : line) + ticks;
  }

  /** Code on lines of its own. */
  static String fenced(String code, String language) {
    String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
    return fence + language + "\n" + code + (code.endsWith("\n") ? "" : "\n") + fence + "\n\n";
  }

  /** The lines of a text with {@code first} before the first and {@code rest} before the others. */
  static String prefixed(String text, String first, String rest) {
    StringBuilder out = new StringBuilder();
    for (String line : text.stripTrailing().split("\n", -1)) {
      String prefix = out.length() == 0 ? first : rest;
      out.append((prefix + line).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String quoted(String href) {
    return href.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
  }

  private static int longestRun(String code) {
    int longest = 0;
    int run = 0;
    for (char c : code.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
