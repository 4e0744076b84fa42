package dev.rolebook.review;

import dev.rolebook.markdown.Prose;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;

/** A sentence of an English text has at most {@value #MOST} words. */
final class LongSentences implements CatalogCheck {
  private static final int MOST = 25;

  @Override
  public void check(Subject subject, Problems problems) {
    if (English.is(subject.catalog())) {
      CatalogWalk.all(
          subject.catalog(),
          new CatalogWalk.Visitor() {
            @Override
            public void prose(String path, Prose prose) {
              if (Sentences.words(prose.plain()) > MOST) {
                tell(subject, path, prose, problems);
              }
            }
          });
    }
  }

  private static void tell(Subject subject, String path, Prose prose, Problems problems) {
    for (Block block : Blocks.of(prose)) {
      for (String sentence : Sentences.of(block)) {
        int words = Sentences.words(sentence);
        if (words > MOST) {
          problems.add(
              Problem.of(
                      Rule.LONG_SENTENCE,
                      Written.exact(sentence, subject.place(path)),
                      "this sentence has " + words + " words")
                  .hint("keep to " + MOST + ": make two sentences of it"));
        }
      }
    }
  }
}
