package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Optional;

/**
 * What is wrong with the YAML of a file, in plain words.
 *
 * @param without the characters without which the rest of the file can be read
 */
record Explained(Problem problem, Optional<Span> without) {
  Explained {
    requireNonNull(problem, "problem");
    requireNonNull(without, "without");
  }

  static Explained of(Rule rule, Span span, String message, String hint) {
    return new Explained(Problem.of(rule, span, message).hint(hint), Optional.empty());
  }

  /** The same, where the rest of the file can be read without {@code broken}. */
  Explained without(Span broken) {
    return new Explained(problem, Optional.of(broken));
  }
}
