package dev.rolebook.review;

import dev.rolebook.model.Aspect;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.Collection;
import java.util.Locale;

/**
 * Every role answers every aspect, in its own words or by the list that the aspect is filled from.
 */
final class Coverage implements CatalogCheck {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Role role : subject.catalog().roles().values()) {
      for (Aspect aspect : subject.catalog().aspects()) {
        if (!isAnswered(role, aspect)) {
          problems.add(gap(subject, role, aspect));
        }
      }
    }
  }

  private static boolean isAnswered(Role role, Aspect aspect) {
    return role.aspects().containsKey(new Ref<Aspect>(aspect.id()))
        || aspect.from().filter(list -> !of(role, list).isEmpty()).isPresent();
  }

  private static Collection<?> of(Role role, Aspect.RoleList list) {
    return switch (list) {
      case TOOLS -> role.tools();
      case SKILLS ->
          role.essentialSkills().isEmpty() ? role.usefulSkills() : role.essentialSkills();
      case TITLES -> role.titles();
      case USE_CASES -> role.useCases();
      case CERTIFICATIONS -> role.certifications();
      case INDUSTRIES -> role.industries();
      case LEVELS -> role.levels();
    };
  }

  private static Problem gap(Subject subject, Role role, Aspect aspect) {
    String list =
        aspect
            .from()
            .map(from -> from.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(key -> "fill " + key + ":, or ")
            .orElse("");
    return Problem.of(
            Rule.NOT_COVERED,
            subject.place("role." + role.id() + ".aspects"),
            role.name() + " has no answer to \"" + aspect.label() + "\"")
        .hint(
            list
                + "add \""
                + aspect.id()
                + ": ...\" to aspects:, with none where it does not apply");
  }
}
