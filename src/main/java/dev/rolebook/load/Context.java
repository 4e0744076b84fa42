package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Markdown;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Optional;

/** What every part of the reading knows: which ids exist, how to read Markdown, whom to tell. */
record Context(Ids ids, Links links, Markdown markdown, Problems problems) {
  Context {
    requireNonNull(ids, "ids");
    requireNonNull(links, "links");
    requireNonNull(markdown, "markdown");
    requireNonNull(problems, "problems");
  }

  static Context of(Ids ids, Markdown markdown, Problems problems) {
    return new Context(ids, new Links(ids, problems), markdown, problems);
  }

  void tell(Rule rule, Span span, String message, String hint) {
    problems.add(Problem.of(rule, span, message).hint(hint));
  }

  void tell(Rule rule, Span span, String message, String hint, Optional<Fix> fix) {
    problems.add(Problem.of(rule, span, message).hint(hint).fix(fix));
  }

  void tell(Rule rule, Span span, String message, Optional<String> hint, Optional<Fix> fix) {
    Problem problem = Problem.of(rule, span, message).fix(fix);
    problems.add(hint.map(problem::hint).orElse(problem));
  }
}
