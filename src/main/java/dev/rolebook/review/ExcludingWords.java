package dev.rolebook.review;

import dev.rolebook.model.AdvertWords;
import dev.rolebook.model.WordList;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;

/** A text has none of the words of an advert's lists that are meant for every text. */
final class ExcludingWords implements CatalogCheck {
  @Override
  public void check(Subject subject, Problems problems) {
    AdvertWords words = subject.catalog().words().advert();
    if (English.isWrittenIn(words.listsLanguage(), subject.catalog())) {
      for (ListedWords.Use use :
          ListedWords.in(
              subject, words.lists().stream().filter(WordList::isForEveryText).toList())) {
        problems.add(
            Problem.of(Rule.EXCLUDING_WORD, use.place(), "\"" + use.found() + "\" shuts people out")
                .hint("say instead: " + use.finding().instead()));
      }
    }
  }
}
