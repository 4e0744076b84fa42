package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the headings of one text in order: no level skipped, every id different. */
final class HeadingWriter {
  private static final int PAGE_TITLE = 1;

  private final Problems problems;
  private final HeadingIds ids = new HeadingIds();
  private final Map<String, Span> firstOf = new LinkedHashMap<>();
  private final List<Prose.Heading> headings = new ArrayList<>();
  private int level = PAGE_TITLE;

  HeadingWriter(Problems problems) {
    this.problems = requireNonNull(problems, "problems");
  }

  /** The next heading, as it is shown; what is wrong with it is told. */
  Prose.Heading next(int typed, String plain, Span span) {
    checkLevel(typed, span);
    level = Math.max(typed, PAGE_TITLE + 1);
    Prose.Heading heading = new Prose.Heading(level, ids.take(plain), plain, span);
    headings.add(heading);
    checkSame(heading);
    return heading;
  }

  List<Prose.Heading> headings() {
    return headings;
  }

  private void checkLevel(int typed, Span span) {
    if (typed == PAGE_TITLE) {
      problems.add(
          Problem.of(Rule.MD_HEADING_LEVEL, span, "the page's title is its only main heading")
              .hint("write ## instead of #"));
    } else if (typed > level + 1) {
      problems.add(
          Problem.of(
                  Rule.MD_HEADING_LEVEL,
                  span,
                  "heading of level " + typed + " where the deepest possible is " + (level + 1))
              .hint("write " + "#".repeat(level + 1)));
    }
  }

  private void checkSame(Prose.Heading heading) {
    Span first = firstOf.putIfAbsent(HeadingIds.of(heading.plain()), heading.span());
    if (first != null) {
      problems.add(
          Problem.of(
                  Rule.MD_DUPLICATE_HEADING,
                  heading.span(),
                  "two headings have the same words: " + heading.plain())
              .hint("change one of them; links to this one end in #" + heading.id())
              .note(first, "the first one"));
    }
  }
}
