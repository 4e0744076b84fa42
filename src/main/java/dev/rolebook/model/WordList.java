package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/** Words that a job advert is better without, and what to say instead. */
@Doc("Words that a job advert is better without.")
public record WordList(
    @Doc("The name of the list.") String name,
    @Doc("Why the words are better left out, with the study it rests on.") String why,
    @Doc("How many of 100 points each of them costs; none when left out.") Optional<Integer> cost,
    @Doc(
            value =
                "Word, colon, what to say instead. A star stands for any ending, # for any number.",
            required = true)
        Map<String, String> words) {
  public WordList {
    requireNonNull(name, "name");
    requireNonNull(why, "why");
    requireNonNull(cost, "cost");
    words = Ordered.copy(words);
  }

  /** The points that each of the words costs. */
  public int points() {
    return cost.orElse(0);
  }
}
