package dev.rolebook.review;

import dev.rolebook.markdown.Prose;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of an English text in a file of its own have at most {@value #MOST} words on
 * average; items and cells without a full stop do not count.
 */
final class LongTexts implements CatalogCheck {
  private static final int MOST = 18;

  /** With fewer sentences, an average says nothing that the limit of a sentence does not say. */
  private static final int FEWEST_SENTENCES = 3;

  @Override
  public void check(Subject subject, Problems problems) {
    if (English.is(subject.catalog())) {
      CatalogWalk.all(
          subject.catalog(),
          new CatalogWalk.Visitor() {
            @Override
            public void prose(String path, Prose prose) {
              if (path.endsWith(".body")) {
                tell(prose, firstLine(subject.place(path)), problems);
              }
            }
          });
    }
  }

  private static void tell(Prose text, Span place, Problems problems) {
    List<String> sentences =
        Blocks.of(text).stream()
            .flatMap(block -> Sentences.of(block).stream())
            .filter(Sentences::isWhole)
            .toList();
    int words = sentences.stream().mapToInt(Sentences::words).sum();
    if (sentences.size() >= FEWEST_SENTENCES && words > MOST * sentences.size()) {
      String average = String.format(Locale.ROOT, "%.1f", (double) words / sentences.size());
      problems.add(
          Problem.of(
                  Rule.LONG_TEXT,
                  place,
                  "the sentences of this text have " + average + " words on average")
              .hint("keep to " + MOST + ": split the longest ones"));
    }
  }

  private static Span firstLine(Span text) {
    int end = Math.min(text.end(), text.file().lineEnd(text.start()));
    return text.file().span(text.start(), end);
  }
}
