package dev.rolebook.review;

import dev.rolebook.model.WordList;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site in English keeps to one spelling: the one its language names, or else the one it has more
 * of. Canadian is left alone, for it takes from both.
 */
final class Spelling implements CatalogCheck {
  private static final String ANY_ENDING = "*";

  @Override
  public void check(Subject subject, Problems problems) {
    Map<String, String> american = subject.catalog().words().writing().spellings();
    String language = English.language(subject.catalog());
    if (!English.is(subject.catalog()) || language.startsWith("en-ca")) {
      return;
    }
    if (language.equals("en")) {
      List<ListedWords.Use> british = uses(subject, american);
      List<ListedWords.Use> other = uses(subject, turned(american));
      tell(
          other.size() > british.size() ? british : other, other.size() > british.size(), problems);
    } else {
      boolean isAmerican = language.startsWith("en-us");
      tell(uses(subject, isAmerican ? american : turned(american)), isAmerican, problems);
    }
  }

  private static void tell(List<ListedWords.Use> uses, boolean isAmerican, Problems problems) {
    String ours = isAmerican ? "American" : "British";
    String its = isAmerican ? "British" : "American";
    uses.forEach(use -> problems.add(problem(use, its, ours)));
  }

  private static List<ListedWords.Use> uses(Subject subject, Map<String, String> words) {
    WordList list = new WordList("", "", Optional.empty(), Optional.empty(), words);
    return ListedWords.in(subject, List.of(list));
  }

  private static Map<String, String> turned(Map<String, String> words) {
    Map<String, String> turned = new LinkedHashMap<>();
    words.forEach((one, other) -> turned.put(other, one));
    return turned;
  }

  private static Problem problem(ListedWords.Use use, String its, String ours) {
    return Problem.of(Rule.SPELLING, use.place(), "\"" + use.found() + "\" is " + its + " spelling")
        .hint("the rest of the site is " + ours + ": write \"" + instead(use) + "\"");
  }

  private static String instead(ListedWords.Use use) {
    String word = use.finding().word();
    String instead = use.finding().instead();
    if (word.endsWith(ANY_ENDING) && instead.endsWith(ANY_ENDING)) {
      String ending = use.found().substring(word.length() - ANY_ENDING.length());
      instead = instead.substring(0, instead.length() - ANY_ENDING.length()) + ending;
    }
    boolean capital = Character.isUpperCase(use.found().charAt(0));
    return capital ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
  }
}
