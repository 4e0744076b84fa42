package dev.rolebook.markdown;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import java.util.List;

/** One reading of a Markdown text: what it shows, and what is told about it. */
record Reading(Prose prose, List<Problem> problems) {
  private static final Markdown MARKDOWN = new Markdown();

  static Reading blocks(String text) {
    return blocks(Passage.of(new SourceFile("a.md", text)));
  }

  static Reading blocks(Passage passage) {
    Problems problems = new Problems();
    return new Reading(MARKDOWN.blocks(passage, problems), problems.sorted());
  }

  static Reading inline(String text) {
    return inline(Passage.of(new SourceFile("a.yaml", text)));
  }

  static Reading inline(Passage passage) {
    Problems problems = new Problems();
    return new Reading(MARKDOWN.inline(passage, problems), problems.sorted());
  }

  /** The HTML with every link by id as the author wrote it. */
  String html() {
    return prose.on(Target::toString).text();
  }

  /** {@code line:column-endColumn RULE message; hint} of every problem, a line each. */
  String told() {
    StringBuilder told = new StringBuilder();
    for (Problem p : problems) {
      told.append(p.span().line()).append(':').append(p.span().column());
      told.append('-').append(p.span().endColumn()).append(' ').append(p.rule());
      told.append(' ').append(p.message());
      p.hint().ifPresent(hint -> told.append("; ").append(hint));
      told.append('\n');
    }
    return told.toString();
  }
}
