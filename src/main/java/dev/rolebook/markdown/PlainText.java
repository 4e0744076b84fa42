package dev.rolebook.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node before it is written: what an id is made of. */
final class PlainText extends AbstractVisitor {
  private final Pieces pieces = new Pieces();

  private PlainText() {}

  static String of(Node node) {
    PlainText text = new PlainText();
    text.visitChildren(node);
    return text.pieces.plainSince(0);
  }

  @Override
  public void visit(Text text) {
    pieces.plain(TextWriter.tame(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    pieces.plain(TextWriter.tame(code.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    pieces.plain(TextWriter.tame(html.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak line) {
    pieces.plain(" ");
  }

  @Override
  public void visit(HardLineBreak line) {
    pieces.plain(" ");
  }
}
