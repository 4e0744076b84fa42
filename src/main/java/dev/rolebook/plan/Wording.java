package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The wording check: finds words in an advert that put people off.
 *
 * <p>Where two words of the lists overlap in the text, the longer one counts: "competitive salary"
 * is not also "competitive". Safe to share between threads.
 */
final class Wording {
  private final List<Rule> rules = new ArrayList<>();

  /** A word of a list, ready to be looked for. */
  private record Rule(WordList list, String word, String instead, WordPattern pattern) {}

  /** A rule that matched, and where. */
  private record Match(Rule rule, int start, int end) {}

  /** A part of a draft: its heading and its words. */
  record Part(String place, String text) {
    Part {
      requireNonNull(place, "place");
      requireNonNull(text, "text");
    }
  }

  /**
   * A word of a list that stands in the draft.
   *
   * @param found as it stands there, in each spelling
   * @param places the headings of the parts that hold it
   */
  record Finding(
      WordList list, String word, String instead, List<String> found, List<String> places) {
    Finding {
      requireNonNull(list, "list");
      requireNonNull(word, "word");
      requireNonNull(instead, "instead");
      found = List.copyOf(found);
      places = List.copyOf(places);
    }
  }

  Wording(List<WordList> lists) {
    for (WordList list : lists) {
      list.words().entrySet().stream()
          .filter(entry -> WordPattern.isWord(entry.getKey()))
          .map(e -> new Rule(list, e.getKey(), e.getValue(), WordPattern.of(e.getKey())))
          .forEach(rules::add);
    }
  }

  /** What stands in the draft, in the order in which it is first read; each word once. */
  List<Finding> in(List<Part> draft) {
    Map<Rule, List<Part>> found = new LinkedHashMap<>();
    for (Part part : draft) {
      String text = Normalizer.normalize(part.text(), Normalizer.Form.NFC);
      for (Match match : longest(matches(text))) {
        found
            .computeIfAbsent(match.rule(), rule -> new ArrayList<>())
            .add(new Part(part.place(), text.substring(match.start(), match.end())));
      }
    }
    return found.entrySet().stream().map(e -> finding(e.getKey(), e.getValue())).toList();
  }

  private static Finding finding(Rule rule, List<Part> found) {
    return new Finding(
        rule.list(),
        rule.word(),
        rule.instead(),
        found.stream().map(Part::text).distinct().toList(),
        found.stream().map(Part::place).distinct().toList());
  }

  private List<Match> matches(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    List<Match> matches = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.pattern().mayBeIn(lowerCase)) {
        Matcher matcher = rule.pattern().in(text);
        while (matcher.find()) {
          matches.add(new Match(rule, matcher.start(), matcher.end()));
        }
      }
    }
    return matches;
  }

  private static List<Match> longest(List<Match> matches) {
    matches.sort(
        Comparator.comparingInt((Match m) -> m.start() - m.end()).thenComparingInt(Match::start));
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      if (kept.stream().noneMatch(k -> match.start() < k.end() && k.start() < match.end())) {
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::start));
    return kept;
  }
}
