package dev.rolebook.render;

import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.RolePage;
import dev.rolebook.plan.SitePlan;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of all roles, for the files about all of them. */
final class AllRoles {
  private AllRoles() {}

  /** The pages one after the other, in the order of the roles. */
  static Stream<RolePage> of(SitePlan plan) {
    return plan.catalog().roles().keySet().stream()
        .map(id -> plan.at(Addresses.role(id)))
        .flatMap(Optional::stream)
        .map(slot -> slot.page().get())
        .filter(RolePage.class::isInstance)
        .map(RolePage.class::cast);
  }
}
