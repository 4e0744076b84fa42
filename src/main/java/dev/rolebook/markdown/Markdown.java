package dev.rolebook.markdown;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problems;

/** Reads Markdown. Immutable and safe to share between threads. */
public final class Markdown {
  /** A one-sentence field: inline Markdown only. */
  public Prose inline(Passage passage, Problems problems) {
    return Prose.of(passage.text());
  }

  /** A body of blocks: paragraphs, headings, lists, tables, quotes, code. */
  public Prose blocks(Passage passage, Problems problems) {
    return Prose.of(passage.text());
  }
}
