package dev.rolebook.markdown;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Whether a text is one sentence-like paragraph, and what to do where it is not. */
final class Sentence {
  private static final String TO_BODY = "move the text into the .md file";

  private Sentence() {}

  /** Whether the document is one paragraph, or nothing. */
  static boolean is(Node document) {
    Node first = document.getFirstChild();
    return first == null || (first instanceof Paragraph && first.getNext() == null);
  }

  /** Tells the first block that is no sentence; one that can only be meant as words is let be. */
  static void check(Node document, Passage passage, Problems problems) {
    Node first = document.getFirstChild();
    if (first.getNext() == null && isMeantAsWords(first, passage.text())) {
      return;
    }
    Node block = first instanceof Paragraph ? first.getNext() : first;
    problems.add(
        Problem.of(
                Rule.MD_BLOCK_IN_LINE,
                new Origin(passage).firstLine(block),
                kind(block) + " in a field that holds one sentence")
            .hint(hint(block)));
  }

  private static boolean isMeantAsWords(Node block, String text) {
    boolean oneLine = text.strip().indexOf('\n') < 0;
    return block instanceof HtmlBlock
        || (oneLine && (block instanceof OrderedList || block instanceof IndentedCodeBlock));
  }

  private static String kind(Node block) {
    if (block instanceof Paragraph) {
      return "a second paragraph";
    } else if (block instanceof Heading) {
      return "a heading";
    } else if (block instanceof BulletList || block instanceof OrderedList) {
      return "a list";
    } else if (block instanceof BlockQuote) {
      return "a quotation";
    } else if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
      return "a block of code";
    } else if (block instanceof ThematicBreak) {
      return "a line across the page";
    } else if (block instanceof LinkReferenceDefinition) {
      return "the definition of a link";
    } else {
      return block instanceof HtmlBlock ? "a block of HTML" : "a table";
    }
  }

  private static String hint(Node block) {
    if (block instanceof Paragraph || block.getPrevious() != null) {
      return "make it one paragraph, or " + TO_BODY;
    }
    return "to show the first sign itself, write a backslash before it; or " + TO_BODY;
  }
}
