package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Optional;

/**
 * What is wrong with the YAML of a file, in plain words.
 *
 * @param cover what to read instead, so that the rest of the file can be read
 */
record Explained(Problem problem, Optional<Cover> cover) {

  /**
   * Characters that break nothing, in place of as many that do.
   *
   * @param loses whether keys may be hidden by it, so that nothing in the file is missing for sure
   */
  record Cover(Span span, String text, boolean loses) {
    Cover {
      requireNonNull(span, "span");
      requireNonNull(text, "text");
      if (text.length() != span.end() - span.start()) {
        throw new IllegalArgumentException(text.length() + " characters for " + span);
      }
    }
  }

  Explained {
    requireNonNull(problem, "problem");
    requireNonNull(cover, "cover");
  }

  static Explained of(Rule rule, Span span, String message, String hint) {
    return new Explained(Problem.of(rule, span, message).hint(hint), Optional.empty());
  }

  /** The same, where the rest of the file can be read without the value {@code broken}. */
  Explained without(Span broken) {
    String typed = broken.text();
    return reading(broken, (typed.isBlank() ? " " : "x").repeat(typed.length()));
  }

  /** The same, where the rest of the file can be read with {@code text} in place of a value. */
  Explained reading(Span broken, String text) {
    return new Explained(problem, Optional.of(new Cover(broken, text, false)));
  }

  /** The same, where the rest of the file can be read without these whole lines. */
  Explained withoutLines(Span lines) {
    String typed = lines.text();
    return withoutLines(lines, typed.replaceAll("[^\\n]", " "));
  }

  /** The same, where the rest of the file can be read with {@code text} in place of some lines. */
  Explained withoutLines(Span lines, String text) {
    return new Explained(problem, Optional.of(new Cover(lines, text, true)));
  }

  Explained fix(Fix better) {
    return new Explained(problem.fix(better), cover);
  }

  Explained fix(Optional<Fix> better) {
    return new Explained(problem.fix(better), cover);
  }
}
