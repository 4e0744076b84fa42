package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Walks the nodes of one parsed passage and writes them as a prose. */
final class ProseWriter extends AbstractVisitor {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

  private final Passage passage;
  private final Problems problems;
  private final Origin origin;
  private final Pieces pieces = new Pieces();
  private final TextWriter text;
  private final LinkWriter links;
  private final TableWriter tables;
  private final HeadingWriter headings;
  private final List<String> labels = new ArrayList<>();
  private boolean toldHtml;

  ProseWriter(Passage passage, Problems problems) {
    this.passage = requireNonNull(passage, "passage");
    this.problems = requireNonNull(problems, "problems");
    this.origin = new Origin(passage);
    this.text = new TextWriter(origin, pieces, problems);
    this.links = new LinkWriter(origin, pieces, problems);
    this.tables = new TableWriter(passage, origin, pieces, problems);
    this.headings = new HeadingWriter(problems);
  }

  /** The document as blocks. */
  Prose blocks(Node document) {
    collectLabels(document);
    visitChildren(document);
    return pieces.prose(passage.text(), headings.headings());
  }

  /** The paragraphs of the document as one run of inlines. */
  Prose inline(Node document) {
    collectLabels(document);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      visitChildren(block);
      if (block.getNext() != null) {
        pieces.line();
      }
    }
    return pieces.prose(passage.text(), List.of());
  }

  private void collectLabels(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(LinkReferenceDefinition definition) {
            labels.add(definition.getLabel());
          }
        });
  }

  private void block(String tag, Node node) {
    pieces.line();
    pieces.markup("<" + tag + ">\n");
    visitChildren(node);
    pieces.line();
    pieces.markup("</" + tag + ">\n");
  }

  private void span(String tag, Node node) {
    pieces.markup("<" + tag + ">");
    visitChildren(node);
    pieces.markup("</" + tag + ">");
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (isInTightList(paragraph)) {
      visitChildren(paragraph);
      if (paragraph.getNext() != null) {
        pieces.line();
      }
    } else {
      pieces.line();
      span("p", paragraph);
      pieces.line();
    }
  }

  private static boolean isInTightList(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  @Override
  public void visit(Heading heading) {
    pieces.line();
    // The id is made of words that are not written yet: they are taken from a first walk.
    Prose.Heading next =
        headings.next(heading.getLevel(), PlainText.of(heading), origin.firstLine(heading));
    pieces.markup("<h" + next.level() + " id=\"" + Escape.html(next.id()) + "\">");
    pieces.quiet();
    visitChildren(heading);
    pieces.unquiet();
    pieces.markup("</h" + next.level() + ">\n");
    pieces.line();
  }

  @Override
  public void visit(BlockQuote quote) {
    block("blockquote", quote);
  }

  @Override
  public void visit(BulletList list) {
    block("ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    pieces.line();
    pieces.markup(start == null || start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    visitChildren(list);
    pieces.line();
    pieces.markup("</ol>\n");
  }

  @Override
  public void visit(ListItem item) {
    pieces.line();
    span("li", item);
    pieces.line();
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo();
    String language = info.strip().split("\\s", 2)[0];
    codeBlock(code, LANGUAGE.matcher(language).matches() ? language : "", code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    codeBlock(code, "", code.getLiteral());
  }

  private void codeBlock(Node node, String language, String literal) {
    String name = language.isEmpty() ? "" : " class=\"language-" + Escape.html(language) + "\"";
    pieces.line();
    pieces.markup("<pre tabindex=\"0\"><code" + name + ">");
    text.verbatim(node, literal);
    pieces.markup("</code></pre>\n");
    pieces.line();
  }

  @Override
  public void visit(ThematicBreak rule) {
    pieces.line();
    pieces.markup("<hr>\n");
  }

  @Override
  public void visit(HtmlBlock html) {
    tellHtml(html, html.getLiteral());
    pieces.line();
    pieces.markup("<p>");
    text.verbatim(html, html.getLiteral());
    pieces.markup("</p>\n");
    pieces.line();
  }

  @Override
  public void visit(HtmlInline html) {
    tellHtml(html, html.getLiteral());
    text.verbatim(html, html.getLiteral());
  }

  private void tellHtml(Node node, String literal) {
    if (toldHtml && literal.startsWith("</")) {
      return;
    }
    toldHtml = true;
    problems.add(
        Problem.of(Rule.MD_RAW_HTML, origin.firstLine(node), "HTML is shown as text")
            .hint("use Markdown; for a < that is meant as text write \\<"));
  }

  @Override
  public void visit(Text node) {
    text.words(node, node.getLiteral());
    links.checkNoEnd(node);
  }

  @Override
  public void visit(Code code) {
    pieces.markup("<code>");
    text.verbatim(code, code.getLiteral());
    pieces.markup("</code>");
  }

  @Override
  public void visit(Emphasis emphasis) {
    span("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    span("strong", strong);
  }

  @Override
  public void visit(SoftLineBreak line) {
    pieces.words("\n");
  }

  @Override
  public void visit(HardLineBreak line) {
    pieces.markup("<br>\n");
    pieces.plain(" ");
  }

  @Override
  public void visit(Link link) {
    links.link(link, () -> visitChildren(link));
  }

  @Override
  public void visit(Image image) {
    problems.add(
        Problem.of(Rule.MD_IMAGE, origin.span(image), "an image cannot be shown")
            .hint("say it in words, or link to it: leave out the !"));
    visitChildren(image);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    // It is shown where it is used.
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      tables.table(table, this::visitChildren);
    } else {
      throw new IllegalStateException("unknown block: " + block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof BrokenLink broken) {
      links.broken(broken, labels, () -> visitChildren(broken));
    } else {
      throw new IllegalStateException("unknown node: " + node);
    }
  }
}
