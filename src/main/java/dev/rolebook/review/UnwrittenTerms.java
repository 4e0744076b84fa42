package dev.rolebook.review;

import dev.rolebook.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms of a glossary that no text has used yet, while one text after the other is read.
 *
 * <p>A form of a term is found at the beginning of a word, whatever its case and ending; the texts
 * of the term itself do not count. All forms are looked for in one pass, by their first letters.
 */
final class UnwrittenTerms {
  private static final int LETTERS = 3;

  /** From Thai on, most scripts put no space between words: one may begin at any letter. */
  private static final char FIRST_WITHOUT_SPACES = '\u0E00';

  /** One way of writing a term, and where the term's own texts are. */
  private record Form(Term term, String words, String own) {}

  private final Map<Long, List<Form>> byBeginning = new HashMap<>();
  private final Set<Term> left;

  UnwrittenTerms(Collection<Term> terms) {
    left = new LinkedHashSet<>(terms);
    for (Term term : terms) {
      add(term, term.term());
      term.alsoCalled().forEach(form -> add(term, form));
    }
  }

  private void add(Term term, String words) {
    String fromLetter = words.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    Form form = new Form(term, fromLetter, EntryKind.TERM.path(term) + ".");
    byBeginning.computeIfAbsent(beginning(fromLetter, 0), k -> new ArrayList<>()).add(form);
  }

  /** The terms that no text has used, in the order of the glossary. */
  Set<Term> left() {
    return left;
  }

  void read(String path, String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && (!inWord || c >= FIRST_WITHOUT_SPACES)) {
        for (Form form : byBeginning.getOrDefault(beginning(text, i), List.of())) {
          if (isWritten(form, path, text, i)) {
            left.remove(form.term());
          }
        }
      }
      inWord = letter;
    }
  }

  private static boolean isWritten(Form form, String path, String text, int at) {
    String words = form.words();
    return text.regionMatches(true, at, words, 0, words.length()) && !path.startsWith(form.own());
  }

  /** The first letters of a word in one number; a form may be shorter, so only what is there. */
  private static long beginning(String text, int at) {
    long letters = 0;
    for (int i = at; i < Math.min(text.length(), at + LETTERS); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        break;
      }
      letters = letters << 16 | Character.toLowerCase(Character.toUpperCase(c));
    }
    return letters;
  }
}
