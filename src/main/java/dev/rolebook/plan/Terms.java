package dev.rolebook.plan;

import dev.rolebook.markdown.Escape;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words of the glossary in running text and links them to their meaning.
 *
 * <p>Every use is linked here; when a page is written, only the first use of each term stays a link
 * ({@link #OPENING} tells them apart). A form of capitals only, such as an abbreviation, is found
 * as it is written; any other form whatever its case. The longest form wins.
 */
public final class Terms {
  /** How the link of a term begins, and no other link. */
  public static final String OPENING = "<a class=\"term\" href=\"";

  private record Form(String text, boolean exact, Term term) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  Terms(Catalog catalog) {
    for (Term term : catalog.glossary().values()) {
      add(term.term(), term);
      term.alsoCalled().forEach(form -> add(form, term));
    }
    byFirstWord
        .values()
        .forEach(
            forms -> forms.sort(Comparator.comparingInt((Form f) -> f.text().length()).reversed()));
  }

  private void add(String form, Term term) {
    if (!form.isEmpty() && isWord(form, 0)) {
      boolean exact = form.equals(form.toUpperCase(Locale.ROOT));
      byFirstWord
          .computeIfAbsent(wordAt(form, 0), k -> new ArrayList<>())
          .add(new Form(form, exact, term));
    }
  }

  /**
   * The words as HTML, with the terms in them linked from a page whose way to the root is given.
   */
  String link(String plain, String root) {
    StringBuilder html = new StringBuilder(plain.length() + 16);
    int done = 0;
    int at = 0;
    while (at < plain.length()) {
      Optional<Form> form = isWord(plain, at) ? formAt(plain, at) : Optional.empty();
      if (form.isPresent()) {
        int end = at + form.get().text().length();
        html.append(Escape.html(plain.substring(done, at)));
        html.append(opening(form.get().term(), root));
        html.append(Escape.html(plain.substring(at, end))).append("</a>");
        done = end;
        at = end;
      } else {
        at = isWord(plain, at) ? endOfWord(plain, at) : at + 1;
      }
    }
    return html.append(Escape.html(plain.substring(done))).toString();
  }

  private static String opening(Term term, String root) {
    return OPENING
        + root
        + Addresses.GLOSSARY.path()
        + "#"
        + term.id()
        + "\" title=\""
        + Escape.html(term.meaning().plain())
        + "\">";
  }

  /** The longest form that stands whole at the beginning of a word. */
  private Optional<Form> formAt(String plain, int at) {
    for (Form form : byFirstWord.getOrDefault(wordAt(plain, at), List.of())) {
      int end = at + form.text().length();
      if (plain.regionMatches(!form.exact(), at, form.text(), 0, form.text().length())
          && !isWord(plain, end)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static String wordAt(String text, int at) {
    return text.substring(at, endOfWord(text, at)).toLowerCase(Locale.ROOT);
  }

  private static int endOfWord(String text, int at) {
    int end = at;
    while (isWord(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
