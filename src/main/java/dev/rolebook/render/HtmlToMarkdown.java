package dev.rolebook.render;

import dev.rolebook.render.HtmlReader.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The program's own HTML as Markdown: CommonMark with tables, which reads back as the same words
 * and links.
 *
 * <p>What only works on a page is left out: menus, form fields, drawings, downloads, links within
 * the page.
 */
final class HtmlToMarkdown {
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
          "article",
          "header",
          "footer",
          "figure",
          "figcaption",
          "details",
          "summary",
          "nav");
  private static final Set<String> LEFT_OUT =
      Set.of("nav", "svg", "script", "input", "textarea", "select", "button", "label", "img");

  /** Blocks that keep the items of a list apart. */
  private static final Set<String> LOOSE = Set.of("p", "pre");

  /** The class of a paragraph that only says what follows it. */
  private static final String LABEL = "part";

  /** How the number of a source begins. */
  private static final String MARK = "\\[";

  private HtmlToMarkdown() {}

  /** A sentence with its markup, on one line. */
  static String line(String html) {
    return MarkdownText.lineStart(inline(HtmlReader.read(html).children()).strip());
  }

  /** Paragraphs, lists, tables and the like, each followed by an empty line. */
  static String blocks(String html) {
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
      case "nav" -> "";
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(node);
      case "ul" -> list(node, false);
      case "ol" -> list(node, true);
      case "dl" -> terms(node);
      case "blockquote" -> MarkdownText.prefixed(blocks(node.children()), "> ", "> ") + "\n";
      case "pre" -> MarkdownText.fenced(node.words(), language(node));
      case "hr" -> "---\n\n";
      case "table" -> table(node);
      default -> node.attribute("class").equals("downloads") ? "" : blocks(node.children());
    };
  }

  private static String heading(Node node) {
    int level = node.name().charAt(1) - '0';
    return "#".repeat(level) + " " + inline(node.children()).strip() + "\n\n";
  }

  private static String paragraph(List<Node> nodes) {
    if (nodes.isEmpty() || nodes.size() == 1 && nodes.get(0).text().equals("\n")) {
      return "";
    }
    String words = MarkdownText.lineStart(inline(nodes).strip());
    return words.isEmpty() ? "" : words + "\n\n";
  }

  private static String list(Node list, boolean numbered) {
    StringBuilder out = new StringBuilder();
    int number = number(list.attribute("start"), 1);
    for (Node item : list.children()) {
      if (item.name().equals("li")) {
        out.append(item(item, numbered ? number++ + ". " : "- "));
      }
    }
    return out.toString().stripTrailing() + "\n\n";
  }

  private static String item(Node item, String mark) {
    boolean tight = item.children().stream().noneMatch(child -> LOOSE.contains(child.name()));
    String body = blocks(item.children()).stripTrailing() + "\n";
    String lines = tight ? body.replace("\n\n", "\n") : body;
    return MarkdownText.prefixed(lines, mark, " ".repeat(mark.length())) + (tight ? "" : "\n");
  }

  private static int number(String attribute, int otherwise) {
    return attribute.isEmpty() ? otherwise : Integer.parseInt(attribute);
  }

  private static String terms(Node terms) {
    StringBuilder out = new StringBuilder();
    List<String> said = new ArrayList<>();
    String term = "";
    for (Node node : terms.inside(Set.of("dt", "dd"))) {
      if (node.name().equals("dt")) {
        out.append(term(term, said));
        said.clear();
        term = inline(node.children()).strip();
      } else {
        said.add(blocks(node.children()).stripTrailing().replace("\n\n", "\n"));
      }
    }
    return out.append(term(term, said)).append('\n').toString();
  }

  private static String term(String term, List<String> said) {
    if (said.size() == 1 && said.get(0).indexOf('\n') < 0) {
      return "- **" + term + "**: " + said.get(0) + "\n";
    }
    StringBuilder out = new StringBuilder(term.isEmpty() ? "" : "- **" + term + "**\n");
    said.forEach(text -> out.append(MarkdownText.prefixed(text, "  - ", "    ")));
    return out.toString();
  }

  private static String language(Node pre) {
    return pre.children().stream()
        .map(child -> child.attribute("class"))
        .filter(name -> name.startsWith("language-"))
        .map(name -> name.substring("language-".length()))
        .findFirst()
        .orElse("");
  }

  private static String table(Node table) {
    StringBuilder out = new StringBuilder();
    for (Node caption : table.inside(Set.of("caption"))) {
      String words = inline(caption.children()).strip();
      out.append(words.contains("**") ? words : "**" + words + "**").append("\n\n");
    }
    int columns = 0;
    for (Node row : table.inside(Set.of("tr"))) {
      List<String> cells =
          row.inside(Set.of("th", "td")).stream()
              .map(HtmlToMarkdown::cell)
              .collect(Collectors.toCollection(ArrayList::new));
      boolean first = columns == 0;
      columns = first ? cells.size() : columns;
      while (cells.size() < columns) {
        cells.add("");
      }
      out.append(MarkdownText.row(cells)).append(first ? MarkdownText.rule(columns) : "");
    }
    return out.append('\n').toString();
  }

  // A cell of Markdown is one line: paragraphs and items stand one after the other.
  private static String cell(Node cell) {
    List<String> parts = new ArrayList<>();
    List<Node> loose = new ArrayList<>();
    parts(cell, parts, loose);
    flush(loose, parts);
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      boolean goesOn = line.length() == 0 || part.startsWith(MARK) || line.toString().endsWith(":");
      line.append(goesOn ? " " : "; ").append(part);
    }
    return line.toString().strip();
  }

  private static void parts(Node node, List<String> parts, List<Node> loose) {
    for (Node child : node.children()) {
      if (BLOCKS.contains(child.name())) {
        flush(loose, parts);
        parts(child, parts, loose);
        flush(loose, parts);
        if (child.attribute("class").equals(LABEL)) {
          parts.add(parts.remove(parts.size() - 1) + ":");
        }
      } else {
        loose.add(child);
      }
    }
  }

  private static void flush(List<Node> loose, List<String> parts) {
    String words = inline(loose).strip();
    loose.clear();
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  private static String inline(List<Node> nodes) {
    if (nodes.size() == 1) {
      return inline(nodes.get(0));
    }
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> out.append(inline(node)));
    return out.toString();
  }

  private static String inline(Node node) {
    if (node.isText()) {
      return MarkdownText.inside(node.text());
    }
    if (LEFT_OUT.contains(node.name())) {
      return "";
    }
    return switch (node.name()) {
      case "em", "i" -> around("*", node);
      case "strong", "b" -> around("**", node);
      case "del" -> around("~~", node);
      case "code" -> MarkdownText.code(node.words());
      case "br" -> "\\\n";
      case "a" -> link(node);
      case "sup" -> MARK + inline(node.children()).strip() + "\\]";
      default -> inline(node.children());
    };
  }

  private static String around(String mark, Node node) {
    String words = inline(node.children());
    return words.isBlank() ? words : mark + words.strip() + mark;
  }

  private static String link(Node node) {
    String text = inline(node.children());
    String href = node.attribute("href");
    return href.startsWith("#") ? text : MarkdownText.link(text, href);
  }
}
