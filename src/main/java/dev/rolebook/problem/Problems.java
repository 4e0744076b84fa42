package dev.rolebook.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one run, gathered by every step and told all at once.
 *
 * <p>Safe to add to from several threads; the order of telling does not depend on the order of
 * finding.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public synchronized void add(Problem problem) {
    found.add(problem);
  }

  public synchronized void addAll(Problems others) {
    found.addAll(others.found);
  }

  /** Every different problem, by file and place. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted(Problem.BY_PLACE).toList();
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** The problems as {@code --strict} sees them: warnings are errors. */
  public Problems strict() {
    Problems strict = new Problems();
    sorted().forEach(p -> strict.add(p.asError()));
    return strict;
  }
}
