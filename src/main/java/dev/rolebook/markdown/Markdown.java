package dev.rolebook.markdown;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables and bare web addresses, safe whoever wrote it. Immutable
 * and safe to share between threads.
 *
 * <p>HTML is shown as text, links lead only where {@link Destination} allows, and what an author
 * surely meant otherwise is told at its place.
 */
public final class Markdown {
  private static final int DEEPEST = 50;
  private static final int MOST_CELLS = 5_000;

  private final Parser full =
      parser(TablesExtension.builder().maxCells(MOST_CELLS).build()).build();
  private final Parser withoutTables = parser().build();
  private final Parser wordsOnly = parser().enabledBlockTypes(Set.of()).build();

  private static Parser.Builder parser(Extension... more) {
    return Parser.builder()
        .extensions(List.of(more))
        .extensions(List.of(AutolinkExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .linkProcessor(new LinkReader())
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }

  /**
   * A one-sentence field: inline Markdown only. A sentence that begins with a number and a dot, or
   * with spaces, is a sentence; anything else that Markdown reads as a block is told.
   */
  public Prose inline(Passage passage, Problems problems) {
    Node document = parse(passage, problems);
    if (Sentence.is(document)) {
      return new ProseWriter(passage, problems).inline(document);
    }
    Sentence.check(document, passage, problems);
    return new ProseWriter(passage, problems).inline(wordsOnly.parse(passage.text()));
  }

  /** A body of blocks: paragraphs, headings, lists, tables, quotes, code. */
  public Prose blocks(Passage passage, Problems problems) {
    return new ProseWriter(passage, problems).blocks(parse(passage, problems));
  }

  private Node parse(Passage passage, Problems problems) {
    try {
      return full.parse(passage.text());
    } catch (IllegalArgumentException tooManyCells) {
      // The only such exception of the parser: rows are filled up to the width of the head, so a
      // short text could ask for a million cells.
      problems.add(
          Problem.of(
                  Rule.MD_TABLE,
                  passage.span(0, Math.max(0, passage.text().indexOf('\n'))),
                  "a table of this text has more than " + MOST_CELLS + " cells")
              .hint("make several tables of it"));
      return withoutTables.parse(passage.text());
    }
  }
}
