package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Certification;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<String, Certification> certifications = maker.of(Kind.CERTIFICATION, Certification.class);
    new Circles(context, places)
        .check(
            Kind.CERTIFICATION.word(),
            "replaced-by",
            "replaces itself",
            certifications.keySet(),
            id -> successor(certifications, id));
  }

  private static List<String> successor(Map<String, Certification> all, String id) {
    return Optional.ofNullable(all.get(id)).flatMap(Certification::replacedBy).stream()
        .map(Ref::id)
        .toList();
  }
}
