package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CompareWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many rows of a comparison are the same in both roles, and how many are not.
 *
 * @param text the counts in words, where there is a row
 * @param narrows whether some rows are the same and some differ, so that showing only the
 *     differences leaves something out and something to read
 */
public record Tally(Optional<Text> text, boolean narrows) {
  public Tally {
    requireNonNull(text, "text");
  }

  static Tally of(List<Rows.Compared> rows, CompareWords.Tables words) {
    requireNonNull(words, "words");
    int same = count(rows, Row.Outcome.SAME);
    int partly = count(rows, Row.Outcome.PARTLY);
    int different = count(rows, Row.Outcome.DIFFERENT);
    int unknown = count(rows, Row.Outcome.UNKNOWN);
    List<Text> sentences = new ArrayList<>();
    if (same + partly + different > 0) {
      sentences.add(
          Sentence.of(words.tally())
              .with("same", same)
              .with("partly", partly)
              .with("different", different)
              .text());
    }
    if (unknown > 0) {
      sentences.add(Sentence.of(words.tallyUnknown()).with("count", unknown).text());
    }
    Optional<Text> text =
        sentences.isEmpty() ? Optional.empty() : Optional.of(Sentence.joined(sentences, " "));
    return new Tally(text, same > 0 && same < rows.size());
  }

  private static int count(List<Rows.Compared> rows, Row.Outcome outcome) {
    return (int) rows.stream().filter(row -> row.row().outcome() == outcome).count();
  }
}
