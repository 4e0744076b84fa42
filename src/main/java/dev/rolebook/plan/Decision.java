package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who should be hired for a use case: the answer behind "Who should you hire?".
 *
 * <ol>
 *   <li>The role the editors call best is hired, whoever lists the use case.
 *   <li>Otherwise, the only role that lists it is hired.
 *   <li>Otherwise, several roles list it and nobody is hired yet: the reader decides.
 *   <li>The other roles follow by how early they name the use case among their own.
 *   <li>Where no other role lists it, the runner-up is the closest role: one that contains the
 *       hired role, or is easily confused with it.
 * </ol>
 *
 * @param others the other roles that list it, the runner-up first
 * @param closest the role closest to the hired one, where no other lists the use case
 */
record Decision(Grounds grounds, Optional<Role> hire, List<Role> others, Optional<Role> closest) {

  /** What a decision rests on. */
  enum Grounds {
    CHOSEN,
    ONLY,
    OPEN,
    NOBODY
  }

  Decision {
    requireNonNull(grounds, "grounds");
    requireNonNull(hire, "hire");
    others = List.copyOf(others);
    requireNonNull(closest, "closest");
  }

  /** The decision about {@code useCase}, which {@code listing} roles list. */
  static Decision of(UseCase useCase, List<Role> listing, Catalog catalog) {
    List<Role> byRank = new ArrayList<>(listing);
    byRank.sort(
        Comparator.comparingInt((Role role) -> rank(useCase, role)).thenComparing(Role::id));
    Optional<Role> best = useCase.best().map(catalog::role);
    if (best.isEmpty() && byRank.size() != 1) {
      Grounds grounds = byRank.isEmpty() ? Grounds.NOBODY : Grounds.OPEN;
      return new Decision(grounds, Optional.empty(), byRank, Optional.empty());
    }
    boolean alone = byRank.size() == 1 && best.stream().allMatch(byRank::contains);
    Role hire = best.orElseGet(() -> byRank.get(0));
    byRank.removeIf(role -> role.id().equals(hire.id()));
    Optional<Role> closest = byRank.isEmpty() ? closest(hire, catalog) : Optional.empty();
    return new Decision(alone ? Grounds.ONLY : Grounds.CHOSEN, Optional.of(hire), byRank, closest);
  }

  /** The second choice, where there is a first. */
  Optional<Role> runnerUp() {
    return hire.isEmpty() ? Optional.empty() : others.stream().findFirst().or(() -> closest);
  }

  /** Every role that could build it, best first. */
  List<Role> candidates() {
    return Stream.of(hire.stream(), others.stream(), closest.stream())
        .flatMap(roles -> roles)
        .toList();
  }

  private static int rank(UseCase useCase, Role role) {
    return role.useCases().indexOf(new Ref<UseCase>(useCase.id()));
  }

  private static Optional<Role> closest(Role role, Catalog catalog) {
    Set<Ref<Role>> near = new LinkedHashSet<>(role.broader());
    near.addAll(role.similar());
    near.remove(new Ref<Role>(role.id()));
    return near.stream().map(catalog::role).findFirst();
  }
}
