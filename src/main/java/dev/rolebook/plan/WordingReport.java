package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.AdvertWords;
import dev.rolebook.model.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the wording check says of one draft.
 *
 * @param score from 0 to 100
 * @param lists every list with how many of its words stand in the draft
 */
public record WordingReport(
    int score, String scoreText, String verdict, List<ListLine> lists, List<FindingLine> findings) {

  private static final int FULL = 100;
  private static final int GOOD = 90;
  private static final int FAIR = 70;

  /** One list. */
  public record ListLine(String name, String why, int words, int found, int cost) {
    public ListLine {
      requireNonNull(name, "name");
      requireNonNull(why, "why");
    }
  }

  /** One word or rule that was found. */
  public record FindingLine(String found, String where, String instead, String list, int cost) {
    public FindingLine {
      requireNonNull(found, "found");
      requireNonNull(where, "where");
      requireNonNull(instead, "instead");
      requireNonNull(list, "list");
    }
  }

  public WordingReport {
    requireNonNull(scoreText, "scoreText");
    requireNonNull(verdict, "verdict");
    lists = List.copyOf(lists);
    findings = List.copyOf(findings);
  }

  /** The report about words of the lists, and about rules for the draft itself. */
  static WordingReport of(
      List<Wording.Finding> words, List<FindingLine> rules, int ruleCount, AdvertWords labels) {
    List<FindingLine> findings =
        Stream.concat(words.stream().map(WordingReport::line), rules.stream()).toList();
    int lost = findings.stream().mapToInt(FindingLine::cost).sum();
    int score = Math.max(0, Math.min(FULL, FULL - lost));
    List<ListLine> lists = new ArrayList<>();
    for (WordList list : labels.lists()) {
      int found = (int) words.stream().filter(finding -> finding.list().equals(list)).count();
      lists.add(new ListLine(list.name(), list.why(), list.words().size(), found, list.points()));
    }
    lists.add(
        new ListLine(labels.rules(), labels.rulesWhy(), ruleCount, rules.size(), DraftRules.COST));
    String text = labels.scoreOf().with("score", score).text();
    return new WordingReport(score, text, verdict(score, labels), lists, findings);
  }

  private static FindingLine line(Wording.Finding finding) {
    return new FindingLine(
        String.join(", ", finding.found()),
        String.join(", ", finding.places()),
        finding.instead(),
        finding.list().name(),
        finding.list().points());
  }

  private static String verdict(int score, AdvertWords labels) {
    if (score >= GOOD) {
      return labels.verdictGood();
    }
    return score >= FAIR ? labels.verdictFair() : labels.verdictPoor();
  }
}
