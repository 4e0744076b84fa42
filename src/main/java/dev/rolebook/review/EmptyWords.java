package dev.rolebook.review;

import dev.rolebook.model.WritingWords;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;

/** A text has none of the words that say nothing; which they are, {@code words.yaml} tells. */
final class EmptyWords implements CatalogCheck {
  @Override
  public void check(Subject subject, Problems problems) {
    WritingWords words = subject.catalog().words().writing();
    if (English.isWrittenIn(words.listsLanguage(), subject.catalog())) {
      for (ListedWords.Use use : ListedWords.in(subject, words.empty())) {
        problems.add(
            Problem.of(Rule.EMPTY_WORD, use.place(), "\"" + use.found() + "\" says nothing")
                .hint("say instead: " + use.finding().instead()));
      }
    }
  }
}
