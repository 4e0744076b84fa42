package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import java.util.List;

/**
 * What a published site was made from, and what was told of it.
 *
 * @param from everything that the site and the telling depend on, in short
 * @param pages how many pages the site has
 * @param files how many files
 */
public record Outcome(String from, int pages, int files, List<Problem> problems) {
  public Outcome {
    requireNonNull(from, "from");
    problems = List.copyOf(problems);
  }
}
