package dev.rolebook.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as comma-separated values, as RFC 4180 has them, for spreadsheets first.
 *
 * <p>Two choices of ours: lines end with {@code \n} alone, like every file of the site (every
 * reader of CSV takes it), and the text starts with a byte-order mark, without which Excel reads
 * UTF-8 as something else.
 *
 * <p>A spreadsheet runs a cell that begins like a formula. Such a cell gets an apostrophe in front;
 * so does one that begins with apostrophes before such a beginning, so that taking one apostrophe
 * away always gives the text back.
 */
public final class Csv {
  private static final String BETWEEN_ITEMS = " | ";

  private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private static final String PLAIN = " .;:?!0123456789-'()/&|";

  private final StringBuilder out = new StringBuilder("\ufeff");
  private final int columns;

  /** Begins a table with its header row. */
  public Csv(List<String> header) {
    columns = header.size();
    row(header);
  }

  /** Several items as the text of one cell. */
  public static String list(Stream<String> items) {
    return items.collect(Collectors.joining(BETWEEN_ITEMS));
  }

  /** Adds a row, as wide as the header. */
  public Csv row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalStateException("CSV: " + cells.size() + " cells in " + columns + " columns");
    }
    for (int i = 0; i < columns; i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append('\n');
    return this;
  }

  private static String cell(String text) {
    if (isPlain(text)) {
      return text;
    }
    String safe = LIKE_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Letters, figures and what stands between them inside a sentence: most cells are no more. */
  private static boolean isPlain(String text) {
    int last = text.length() - 1;
    if (last < 0 || !isLetter(text.charAt(0)) || text.charAt(last) == ' ') {
      return false;
    }
    for (int i = 1; i <= last; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
