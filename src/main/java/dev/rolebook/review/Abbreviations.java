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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An abbreviation in a text is explained: by the glossary, by the name of something the catalogue
 * describes, or in brackets behind its long form.
 *
 * <p>Two to six capitals, with or without an s. Told once, where it stands first.
 */
final class Abbreviations implements CatalogCheck {
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\p{L}\\p{N}_./@-])(\\p{Lu}{2,6})s?(?![\\p{L}\\p{N}_-])");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}{2,6})s?[),;]");
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
            collect(IN_BRACKETS, text, explained);
            if (text.chars().anyMatch(Character::isLowerCase)) {
              Matcher found = SHORT.matcher(text);
              while (found.find()) {
                firstPaths.putIfAbsent(found.group(1), path);
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

  private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,6})");

  private static void explain(String name, Set<String> explained) {
    collect(CAPITALS, name, explained);
  }

  private static void collect(Pattern pattern, String text, Set<String> words) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      words.add(found.group(1));
    }
  }

  private static Problem unknown(String word, Span written) {
    return Problem.of(Rule.UNKNOWN_TERM, exact(word, written), word + " is not explained")
        .hint("add it to glossary.yaml, or write it out");
  }

  private static Span exact(String word, Span written) {
    String text = written.file().text().substring(written.start(), written.end());
    Matcher found = SHORT.matcher(text);
    while (found.find()) {
      if (found.group(1).equals(word)) {
        return written
            .file()
            .span(written.start() + found.start(1), written.start() + found.end(1));
      }
    }
    return written;
  }
}
