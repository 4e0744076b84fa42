package dev.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads CSV as RFC 4180 has it, with our two choices: lines end with {@code \n}, and a byte-order
 * mark stands in front. Gives back what was typed: the apostrophe before a formula is taken away.
 */
public final class StrictCsv {
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠][\\s\\S]*");

  private final String text;
  private int at = 1;

  private StrictCsv(String text) {
    this.text = text;
  }

  public static List<List<String>> parse(String text) {
    if (!text.startsWith("\ufeff")) {
      throw new IllegalArgumentException("no byte-order mark");
    }
    return new StrictCsv(text).rows();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (at < text.length()) {
      rows.add(row());
      if (rows.get(rows.size() - 1).size() != rows.get(0).size()) {
        throw new IllegalArgumentException("row " + rows.size() + " has another width");
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>();
    while (true) {
      String cell = text.charAt(at) == '"' ? quoted() : plain();
      row.add(GUARDED.matcher(cell).matches() ? cell.substring(1) : cell);
      char end = text.charAt(at++);
      if (end == '\n') {
        return row;
      }
      if (end != ',') {
        throw new IllegalArgumentException("after a cell: " + end);
      }
    }
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new IllegalArgumentException("a quote that never ends");
      }
      cell.append(text, at, quote);
      at = quote + 1;
      if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return cell.toString();
      }
    }
  }

  private String plain() {
    int start = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"' || text.charAt(at) == '\r') {
        throw new IllegalArgumentException("needs quotes at " + at);
      }
      at++;
    }
    return text.substring(start, at);
  }
}
