package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/** The words that the check of the site's own texts looks for. */
@Doc("The words that the texts of the site are checked for; an empty list checks nothing.")
public record WritingWords(
    @Doc("The language of the lists; they are used when it is that of the site.")
        String listsLanguage,
    @Doc("Words that say nothing.") List<WordList> empty,
    @Doc("British spelling, colon, American spelling. A star stands for any ending.")
        Map<String, String> spellings) {
  public WritingWords {
    requireNonNull(listsLanguage, "listsLanguage");
    empty = List.copyOf(empty);
    spellings = Ordered.copy(spellings);
  }
}
