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
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The wording check: finds words of the lists, such as those in an advert that put people off.
 *
 * <p>Where two words of the lists overlap in the text, the longer one counts: "competitive salary"
 * is not also "competitive". Safe to share between threads.
 */
public final class Wording {
  private final List<Rule> rules = new ArrayList<>();

  /** A word of a list, ready to be looked for. */
  private record Rule(WordList list, String word, String instead, WordPattern pattern) {}

  /** A rule that matched, and where. */
  private record Match(Rule rule, int start, int end) {}

  /** A part of a text: its heading or place, and its words. */
  public record Part(String place, String text) {
    public Part {
      requireNonNull(place, "place");
      requireNonNull(text, "text");
    }
  }

  /**
   * A word of a list that stands in the text.
   *
   * @param found as it stands there, in each spelling
   * @param places the headings of the parts that hold it
   */
  public record Finding(
      WordList list, String word, String instead, List<String> found, List<String> places) {
    public Finding {
      requireNonNull(list, "list");
      requireNonNull(word, "word");
      requireNonNull(instead, "instead");
      found = List.copyOf(found);
      places = List.copyOf(places);
    }
  }

  public Wording(List<WordList> lists) {
    for (WordList list : lists) {
      list.words().entrySet().stream()
          .filter(entry -> WordPattern.isWord(entry.getKey()))
          .map(e -> new Rule(list, e.getKey(), e.getValue(), WordPattern.of(e.getKey())))
          .forEach(rules::add);
    }
  }

  /** What stands in the text, in the order in which it is first read; each word once. */
  public List<Finding> in(List<Part> parts) {
    Map<Rule, List<Part>> found = new LinkedHashMap<>();
    for (Part part : parts) {
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
    TreeMap<Integer, Match> kept = new TreeMap<>();
    for (Match match : matches) {
      boolean free =
          Optional.ofNullable(kept.lowerEntry(match.end()))
              .map(before -> before.getValue().end() <= match.start())
              .orElse(true);
      if (free) {
        kept.put(match.start(), match);
      }
    }
    return List.copyOf(kept.values());
  }
}
