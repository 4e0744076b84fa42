package dev.rolebook.review;

import dev.rolebook.model.Answer;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.Collection;

/** Every role and comparison names its sources, as a whole or at one of its facts. */
final class Unsourced implements CatalogCheck {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Role role : subject.catalog().roles().values()) {
      boolean sourced =
          !role.sources().isEmpty() || !role.pay().isEmpty() || hasSource(role.aspects().values());
      if (!sourced) {
        tell(subject, "role." + role.id(), role.name(), problems);
      }
    }
    for (Comparison pair : subject.catalog().comparisons().values()) {
      boolean sourced =
          !pair.sources().isEmpty()
              || pair.cells().values().stream().anyMatch(cells -> hasSource(cells.values()));
      if (!sourced) {
        tell(subject, "comparison." + pair.id(), pair.id(), problems);
      }
    }
  }

  private static boolean hasSource(Collection<Answer> answers) {
    return answers.stream()
        .anyMatch(answer -> answer instanceof Answer.Given given && !given.source().isEmpty());
  }

  private static void tell(Subject subject, String path, String name, Problems problems) {
    problems.add(
        Problem.of(Rule.UNSOURCED, subject.place(path), name + " names no source")
            .hint("add \"sources:\" with ids of sources.yaml"));
  }
}
