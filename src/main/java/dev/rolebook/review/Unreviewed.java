package dev.rolebook.review;

import dev.rolebook.model.Comparison;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;

/** Every role and comparison says when a person last checked it, and who. */
final class Unreviewed implements CatalogCheck {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Role role : subject.catalog().roles().values()) {
      boolean when = role.reviewed().isPresent();
      tell(
          subject, "role." + role.id(), role.name(), when, role.reviewedBy().isPresent(), problems);
    }
    for (Comparison pair : subject.catalog().comparisons().values()) {
      boolean when = pair.reviewed().isPresent();
      tell(
          subject,
          "comparison." + pair.id(),
          pair.id(),
          when,
          pair.reviewedBy().isPresent(),
          problems);
    }
  }

  private static void tell(
      Subject subject, String path, String name, boolean when, boolean who, Problems problems) {
    if (when && who) {
      return;
    }
    String missing =
        when ? "who checked it" : who ? "when it was checked" : "when and by whom it was checked";
    String keys =
        when ? "reviewed-by: and a person" : "reviewed: and the day, reviewed-by: and a person";
    problems.add(
        Problem.of(Rule.NOT_REVIEWED, subject.place(path), name + " does not say " + missing)
            .hint("when somebody has checked it, add " + (who ? "reviewed: and the day" : keys)));
  }
}
