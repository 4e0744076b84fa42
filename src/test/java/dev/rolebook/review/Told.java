package dev.rolebook.review;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Problems as a test reads them. */
final class Told {
  private Told() {}

  /** {@code file:line:column RULE message; hint} of every problem, a line each. */
  static String all(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.span() + " " + p.rule() + " " + p.message() + "; " + p.hint().orElseThrow())
        .collect(Collectors.joining("\n"));
  }

  static String all(Problems problems) {
    return all(problems.sorted());
  }

  /** Those that break one rule. */
  static String of(Rule rule, Problems problems) {
    return all(problems.sorted().stream().filter(p -> p.rule() == rule).toList());
  }
}
