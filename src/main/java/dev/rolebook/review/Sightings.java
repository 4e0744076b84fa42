package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Page;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was found on pages, told once however many pages show it, with the first of them by address.
 *
 * <p>Safe to add to from several threads.
 */
final class Sightings {
  /** One thing that is wrong, wherever it is seen. */
  record Sighting(Rule rule, Span span, String message, String hint) {
    Sighting {
      requireNonNull(rule, "rule");
      requireNonNull(span, "span");
      requireNonNull(message, "message");
      requireNonNull(hint, "hint");
    }
  }

  private final Map<Sighting, String> firstPages = new ConcurrentHashMap<>();

  void add(Page page, Sighting sighting) {
    firstPages.merge(
        sighting, page.url().path(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  void tell(Problems problems) {
    firstPages.forEach(
        (s, page) ->
            problems.add(
                Problem.of(s.rule(), s.span(), s.message() + " on " + page).hint(s.hint())));
  }
}
