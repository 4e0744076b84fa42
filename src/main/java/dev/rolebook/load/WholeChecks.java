package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Certification;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what only all entries together can show. */
final class WholeChecks {
  private final CatalogMaker maker;
  private final Context context;

  WholeChecks(CatalogMaker maker, Context context) {
    this.maker = requireNonNull(maker, "maker");
    this.context = requireNonNull(context, "context");
  }

  void check() {
    Places places = maker.places();
    maker.site().ifPresent(site -> new SiteChecks(site, places, context).check());
    new RoleChecks(maker.of(Kind.ROLE, Role.class), places, context).check();
    new HireQuestionChecks(maker.of(Kind.QUESTION, HireQuestion.class), useCases(), places, context)
        .check();
    Map<String, Certification> certifications = maker.of(Kind.CERTIFICATION, Certification.class);
    new Circles(context, places)
        .check(
            Kind.CERTIFICATION.word(),
            "replaced-by",
            "replaces itself",
            certifications.keySet(),
            id -> successor(certifications, id));
  }

  /** The use cases for which somebody can be hired. */
  private Set<String> useCases() {
    Set<String> found = new HashSet<>();
    maker
        .of(Kind.USE_CASE, UseCase.class)
        .forEach((id, useCase) -> useCase.best().ifPresent(best -> found.add(id)));
    maker
        .of(Kind.ROLE, Role.class)
        .values()
        .forEach(role -> role.useCases().forEach(ref -> found.add(ref.id())));
    return found;
  }

  private static List<String> successor(Map<String, Certification> all, String id) {
    return Optional.ofNullable(all.get(id)).flatMap(Certification::replacedBy).stream()
        .map(Ref::id)
        .toList();
  }
}
