package dev.rolebook.review;

import dev.rolebook.model.Aspect;
import dev.rolebook.model.Part;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every role answers every aspect, in its own words or by the list that the aspect is filled from.
 */
final class Coverage implements CatalogCheck {
  /** In how many roles an aspect may be missing before it is told once, with all of them. */
  private static final int FEW = 2;

  private static final int SHOWN = 8;

  @Override
  public void check(Subject subject, Problems problems) {
    Collection<Role> roles = subject.catalog().roles().values();
    Map<String, List<Aspect>> byRole = new LinkedHashMap<>();
    for (Aspect aspect : subject.catalog().aspects()) {
      List<Role> lacking = roles.stream().filter(role -> !isAnswered(role, aspect)).toList();
      if (lacking.size() >= FEW && lacking.size() * 2 >= roles.size()) {
        problems.add(newAspect(subject, aspect, lacking, roles.size()));
      } else {
        lacking.forEach(
            role -> byRole.computeIfAbsent(role.id(), id -> new ArrayList<>()).add(aspect));
      }
    }
    byRole.forEach(
        (id, aspects) -> problems.add(gaps(subject, subject.catalog().roles().get(id), aspects)));
  }

  /** An aspect that most roles lack, told once at the aspect: it is new, or not for them. */
  private static Problem newAspect(Subject subject, Aspect aspect, List<Role> lacking, int all) {
    String some = String.join(", ", lacking.stream().limit(SHOWN).map(Role::id).toList());
    int more = lacking.size() - SHOWN;
    Problem problem =
        Problem.of(
                Rule.NOT_COVERED,
                subject.place("aspect." + aspect.id()),
                lacking.size()
                    + " of "
                    + all
                    + " roles have no answer to \""
                    + aspect.label()
                    + "\": "
                    + some
                    + (more > 0 ? " and " + more + " more" : ""))
            .hint(
                fill(aspect)
                    + "add \""
                    + aspect.id()
                    + ": ...\" to aspects: of each, with none where it does not apply;"
                    + " rolebook list gaps shows where");
    for (Role role : lacking) {
      problem = problem.note(place(subject, role), line(role, aspect));
    }
    return problem;
  }

  private static Problem gaps(Subject subject, Role role, List<Aspect> aspects) {
    if (aspects.size() == 1) {
      return gap(subject, role, aspects.get(0));
    }
    String labels = String.join(", ", aspects.stream().map(a -> "\"" + a.label() + "\"").toList());
    Problem problem =
        Problem.of(
                Rule.NOT_COVERED,
                place(subject, role),
                role.name() + " has no answer to " + aspects.size() + " questions: " + labels)
            .hint(
                "add a line for each to aspects:, such as \""
                    + aspects.get(0).id()
                    + ": ...\", with none where it does not apply");
    for (Aspect aspect : aspects) {
      problem = problem.note(place(subject, role), line(role, aspect));
    }
    return problem;
  }

  private static Span place(Subject subject, Role role) {
    return subject.place("role." + role.id() + ".aspects");
  }

  /** What to paste where the note stands. */
  private static String line(Role role, Aspect aspect) {
    String line = aspect.id() + ": ...";
    return role.aspects().isEmpty() ? line + " (below a line aspects:)" : line;
  }

  private static String fill(Aspect aspect) {
    return aspect.from().map(Part::word).map(key -> "fill " + key + ":, or ").orElse("");
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
    return Problem.of(
            Rule.NOT_COVERED,
            place(subject, role),
            role.name() + " has no answer to \"" + aspect.label() + "\"")
        .hint(
            fill(aspect)
                + "add \""
                + aspect.id()
                + ": ...\" to aspects:, with none where it does not apply");
  }
}
