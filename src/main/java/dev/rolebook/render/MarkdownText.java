package dev.rolebook.render;

import dev.rolebook.markdown.Html;
import dev.rolebook.render.HtmlReader.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The program's own HTML as Markdown: CommonMark with tables, which reads back as the same words
 * and links.
 */
final class MarkdownText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "div",
          "section",
          "figure",
          "figcaption",
          "caption");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~]|!$");
  private static final Pattern AT_LINE_START =
      Pattern.compile("^(?:([#+=:-])|(\\d{1,9})([.)]))", Pattern.MULTILINE);

  private static final Pattern BARE_BAR = Pattern.compile("(?<!\\\\)\\|");

  private MarkdownText() {}

  /** Plain words as Markdown that shows exactly them, on one line. */
  static String words(String plain) {
    return lineStart(escaped(SPACE.matcher(plain).replaceAll(" ")).strip());
  }

  /** A sentence with its markup, on one line. */
  static String line(Html html) {
    return lineStart(inline(HtmlReader.read(html).children()).strip());
  }

  /** Paragraphs, lists, tables and the like, each followed by an empty line. */
  static String blocks(Html html) {
    return blocks(HtmlReader.read(html).children());
  }

  private static String blocks(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    List<Node> loose = new ArrayList<>();
    for (Node node : nodes) {
      if (BLOCKS.contains(node.name())) {
        out.append(paragraph(loose)).append(block(node));
        loose.clear();
      } else {
        loose.add(node);
      }
    }
    return out.append(paragraph(loose)).toString();
  }

  private static String block(Node node) {
    return switch (node.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          "#".repeat(node.name().charAt(1) - '0') + " " + inline(node.children()).strip() + "\n\n";
      case "ul" -> list(node, false);
      case "ol" -> list(node, true);
      case "blockquote" -> prefixed(blocks(node.children()), "> ", "> ") + "\n";
      case "pre" -> fenced(node);
      case "hr" -> "---\n\n";
      case "table" -> table(node);
      default ->
          node.children().stream().anyMatch(child -> BLOCKS.contains(child.name()))
              ? blocks(node.children())
              : paragraph(node.children());
    };
  }

  private static String paragraph(List<Node> nodes) {
    String words = lineStart(inline(nodes).strip());
    return words.isEmpty() ? "" : words + "\n\n";
  }

  private static String list(Node list, boolean numbered) {
    StringBuilder out = new StringBuilder();
    int number = Integer.parseInt(list.attributes().getOrDefault("start", "1"));
    for (Node item : list.children()) {
      if (item.name().equals("li")) {
        String mark = numbered ? number++ + ". " : "- ";
        boolean tight = item.children().stream().noneMatch(child -> child.name().matches("p|pre"));
        String body = blocks(item.children()).stripTrailing() + "\n";
        String text =
            prefixed(tight ? body.replace("\n\n", "\n") : body, mark, " ".repeat(mark.length()));
        out.append(text).append(tight ? "" : "\n");
      }
    }
    return out.toString().stripTrailing() + "\n\n";
  }

  private static String fenced(Node pre) {
    String code = pre.words();
    String language =
        pre.children().stream()
            .map(child -> child.attributes().getOrDefault("class", ""))
            .filter(name -> name.startsWith("language-"))
            .map(name -> name.substring("language-".length()))
            .findFirst()
            .orElse("");
    String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
    return fence + language + "\n" + code + (code.endsWith("\n") ? "" : "\n") + fence + "\n\n";
  }

  private static String table(Node table) {
    StringBuilder out = new StringBuilder();
    List<Node> rows = new ArrayList<>();
    collect(table, "tr", rows);
    for (int i = 0; i < rows.size(); i++) {
      List<Node> cells =
          rows.get(i).children().stream().filter(cell -> cell.name().matches("t[hd]")).toList();
      out.append(row(cells.stream().map(cell -> inline(cell.children()).strip()).toList()));
      if (i == 0) {
        out.append("|").append(" --- |".repeat(cells.size())).append('\n');
      }
    }
    return out.append('\n').toString();
  }

  /** A row of a table, of cells that are Markdown already. */
  static String row(List<String> cells) {
    List<String> safe =
        cells.stream().map(cell -> BARE_BAR.matcher(cell).replaceAll("\\\\|")).toList();
    return "| " + String.join(" | ", safe).replace("\\\n", " ").replace("\n", " ") + " |\n";
  }

  private static void collect(Node node, String name, List<Node> found) {
    for (Node child : node.children()) {
      if (child.name().equals(name)) {
        found.add(child);
      } else {
        collect(child, name, found);
      }
    }
  }

  private static String inline(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> out.append(inline(node)));
    return out.toString();
  }

  private static String inline(Node node) {
    if (node.isText()) {
      return escaped(SPACE.matcher(node.text()).replaceAll(" "));
    }
    return switch (node.name()) {
      case "em" -> "*" + inline(node.children()) + "*";
      case "strong" -> "**" + inline(node.children()) + "**";
      case "del" -> "~~" + inline(node.children()) + "~~";
      case "code" -> code(node.words());
      case "br" -> "\\\n";
      case "a" -> link(inline(node.children()), node.attributes().getOrDefault("href", ""));
      default -> inline(node.children());
    };
  }

  /** A link whose text is Markdown already. */
  static String link(String text, String href) {
    String address = href.matches("[^\\s()<>\\\\]*") ? href : "<" + quoted(href) + ">";
    return href.isEmpty() ? text : "[" + text + "](" + address + ")";
  }

  private static String quoted(String href) {
    return href.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
  }

  private static String code(String words) {
    String line = words.replace('\n', ' ');
    String ticks = "`".repeat(longestRun(line) + 1);
    boolean apart = line.startsWith("`") || line.endsWith("`");
    return ticks + (apart ? " " + line + " " : line) + ticks;
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

  private static String escaped(String plain) {
    return SPECIAL.matcher(plain).replaceAll("\\\\$0");
  }

  // What only means something at the beginning of a line: a heading, a list, a rule.
  private static String lineStart(String line) {
    return AT_LINE_START.matcher(line).replaceAll("$2\\\\$1$3");
  }

  private static String prefixed(String text, String first, String rest) {
    StringBuilder out = new StringBuilder();
    for (String line : text.stripTrailing().split("\n", -1)) {
      String prefix = out.length() == 0 ? first : rest;
      out.append((prefix + line).stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
