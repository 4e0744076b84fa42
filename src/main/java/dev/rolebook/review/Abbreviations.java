package dev.rolebook.review;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Term;
import dev.rolebook.model.Tool;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An abbreviation in a text is explained: by the glossary, by the name of something the catalogue
 * describes, or in brackets behind its long form.
 *
 * <p>Two to six capitals, with or without an s. Told once, where it stands first.
 */
final class Abbreviations implements CatalogCheck {
  private static final int LONGEST = 6;
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

  @Override
  public void check(Subject subject, Problems problems) {
    Set<String> explained = explained(subject.catalog());
    Map<String, String> firstPaths = new LinkedHashMap<>();
    CatalogWalk.all(
        subject.catalog(),
        new CatalogWalk.Visitor() {
          @Override
          public void prose(String path, Prose prose) {
            String text = prose.plain();
            boolean shouted = text.chars().noneMatch(Character::isLowerCase);
            for (int i = next(text, 0); i < text.length(); i = next(text, end(text, i))) {
              String word = text.substring(i, end(text, i));
              if (isBehindLongForm(text, i)) {
                explained.add(word);
              } else if (!shouted && isWord(text, i)) {
                firstPaths.putIfAbsent(word, path);
              }
            }
          }
        });
    firstPaths.forEach(
        (word, path) -> {
          if (!explained.contains(word) && !ROMAN.matcher(word).matches()) {
            problems.add(unknown(word, subject.place(path)));
          }
        });
  }

  private static Set<String> explained(Catalog catalog) {
    Set<String> explained = new HashSet<>();
    for (EntryKind kind : EntryKind.values()) {
      for (Entry entry : kind.in(catalog)) {
        explain(entry.name(), explained);
      }
    }
    for (Term term : catalog.glossary().values()) {
      term.alsoCalled().forEach(name -> explain(name, explained));
    }
    for (Skill skill : catalog.skills().values()) {
      skill.alsoCalled().forEach(name -> explain(name, explained));
    }
    for (Tool tool : catalog.tools().values()) {
      tool.maker().ifPresent(name -> explain(name, explained));
    }
    for (Role role : catalog.roles().values()) {
      explain(role.shortest(), explained);
      role.alsoCalled().forEach(name -> explain(name, explained));
    }
    for (Certification one : catalog.certifications().values()) {
      explain(one.issuer(), explained);
      one.code().ifPresent(name -> explain(name, explained));
    }
    for (Source source : catalog.sources().values()) {
      explain(source.publisher(), explained);
    }
    return explained;
  }

  private static void explain(String name, Set<String> explained) {
    for (int i = next(name, 0); i < name.length(); i = next(name, end(name, i))) {
      explained.add(name.substring(i, end(name, i)));
    }
  }

  /** Where the next two capitals are. */
  private static int next(String text, int from) {
    for (int i = from; i < text.length() - 1; i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i + 1))) {
        return i;
      }
    }
    return text.length();
  }

  /** Where the capitals end. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBehindLongForm(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '(' && isWord(text, start);
  }

  /** Whether the capitals from {@code start} on are a whole word, or one with an s. */
  private static boolean isWord(String text, int start) {
    int end = end(text, start);
    int after = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
    return end - start <= LONGEST
        && (start == 0 || !joins(text.charAt(start - 1)))
        && (after == text.length() || !joins(text.charAt(after)) || isStop(text, after));
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || "_./@-&+#".indexOf(c) >= 0;
  }

  /** Whether a full stop ends a sentence rather than joining two parts of a name. */
  private static boolean isStop(String text, int at) {
    boolean end = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return text.charAt(at) == '.' && end;
  }

  private static Problem unknown(String word, Span written) {
    return Problem.of(Rule.UNKNOWN_TERM, exact(word, written), word + " is not explained")
        .hint("add it to glossary.yaml, or write it out");
  }

  private static Span exact(String word, Span written) {
    String text = written.text();
    for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
      if (end(text, i) == i + word.length() && isWord(text, i)) {
        int start = written.start() + i;
        return written.file().span(start, start + word.length());
      }
    }
    return written;
  }
}
