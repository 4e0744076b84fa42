package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/** Words that a text is better without, such as a job advert, and what to say instead. */
@Doc("Words that a text is better without.")
public record WordList(
    @Doc("The name of the list.") String name,
    @Doc("Why the words are better left out, with the study it rests on.") String why,
    @Doc("How many of 100 points each of them costs; none when left out.") Optional<Integer> cost,
    @Doc("Whether the texts of the site are checked for them too; no when left out.")
        Optional<YesNo> everywhere,
    @Doc(
            value =
                "Word, colon, what to say instead. A star stands for any ending, # for any number.",
            required = true)
        Map<String, String> words) {
  public WordList {
    requireNonNull(name, "name");
    requireNonNull(why, "why");
    requireNonNull(cost, "cost");
    requireNonNull(everywhere, "everywhere");
    words = Ordered.copy(words);
  }

  /** The points that each of the words costs. */
  public int points() {
    return cost.orElse(0);
  }

  /** Whether no text of the site should have the words, be it an advert or not. */
  public boolean isForEveryText() {
    return everywhere.equals(Optional.of(YesNo.YES));
  }
}
