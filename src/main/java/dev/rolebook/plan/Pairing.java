package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Decides which pairs of roles have a page of their own.
 *
 * <p>The editor chooses all, related or listed pairs. Without a choice it is all pairs up to
 * {@value #ALL_UP_TO} roles, since their number grows with the square of the roles, and related
 * pairs above that. Two roles are related when
 *
 * <ol>
 *   <li>somebody wrote a comparison of them,
 *   <li>one names the other as similar, as broader or as a career move, or
 *   <li>one is among the {@value #CLOSEST} roles most like the other, see {@link Likeness}.
 * </ol>
 *
 * <p>Listed pairs are those that somebody wrote a comparison of. Safe to share between threads.
 */
public final class Pairing {
  /** The number of roles up to which all pairs have a page, unless the editor chose otherwise. */
  public static final int ALL_UP_TO = 150;

  private static final int CLOSEST = 8;
  private static final SortedSet<String> NOBODY = Collections.emptySortedSet();

  /** Everything that decides which roles are partners. */
  private record Basis(
      Site.Pairs choice,
      List<String> ids,
      Likeness likeness,
      List<String> written,
      List<List<Ref<Role>>> named) {
    Basis {
      requireNonNull(choice, "choice");
      ids = List.copyOf(ids);
      requireNonNull(likeness, "likeness");
      written = List.copyOf(written);
      named = List.copyOf(named);
    }

    static Basis of(Catalog catalog) {
      List<Role> roles = List.copyOf(catalog.roles().values());
      return new Basis(
          catalog.site().comparisons().orElse(usual(roles.size())),
          roles.stream().map(Role::id).toList(),
          Likeness.of(catalog),
          List.copyOf(catalog.comparisons().keySet()),
          roles.stream().map(Basis::named).toList());
    }

    private static List<Ref<Role>> named(Role role) {
      return Stream.of(
              role.similar(), role.broader(), role.movesTo().stream().map(Role.Move::role).toList())
          .flatMap(List::stream)
          .toList();
    }
  }

  private final Basis basis;
  private final Site.Pairs choice;
  private final List<String> ids;
  private final List<String> sorted;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, SortedSet<String>> partners;

  private Pairing(Basis basis, Optional<Pairing> before) {
    this.basis = requireNonNull(basis, "basis");
    this.choice = basis.choice();
    this.ids = basis.ids();
    this.sorted = ids.stream().sorted().toList();
    this.ids.forEach(id -> indexes.put(id, indexes.size()));
    Optional<Pairing> same = before.filter(b -> b.basis.equals(basis));
    this.partners = same.map(b -> b.partners).orElseGet(HashMap::new);
    if (same.isEmpty()) {
      findPartners();
    }
  }

  public static Pairing of(Catalog catalog) {
    return of(catalog, Optional.empty());
  }

  /** The same, without working out again what was worked out for an earlier catalogue. */
  static Pairing of(Catalog catalog, Optional<Pairing> before) {
    return new Pairing(Basis.of(catalog), before);
  }

  private void findPartners() {
    if (choice != Site.Pairs.ALL) {
      basis.written().stream().map(this::find).flatMap(Optional::stream).forEach(this::add);
    }
    if (choice == Site.Pairs.RELATED) {
      ids.forEach(this::addRelated);
    }
  }

  private static Site.Pairs usual(int roles) {
    return roles <= ALL_UP_TO ? Site.Pairs.ALL : Site.Pairs.RELATED;
  }

  /** Whether two different roles have a page of their own. */
  public boolean has(String one, String other) {
    return choice == Site.Pairs.ALL
        ? !one.equals(other) && indexes.containsKey(one) && indexes.containsKey(other)
        : partners.getOrDefault(one, NOBODY).contains(other);
  }

  /** The pair that an id {@code a-vs-b} means, in either order, if both are roles. */
  public Optional<Pair> find(String id) {
    return Pair.find(id, indexes.keySet());
  }

  /** The ids of all roles. */
  List<String> roles() {
    return ids;
  }

  /** Every pair that has a page, made one after the other, in the order of the roles. */
  public Stream<Pair> pairs() {
    return ids.stream()
        .flatMap(
            one ->
                partners(one).stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> new Pair(one, other)));
  }

  /** The roles that have a page together with one, in alphabetical order of their ids. */
  public Collection<String> partners(String one) {
    if (choice == Site.Pairs.ALL) {
      return sorted.stream().filter(id -> !id.equals(one)).toList();
    }
    return Collections.unmodifiableSortedSet(partners.getOrDefault(one, NOBODY));
  }

  /** What two roles share of their skills, tools and use cases, in percent. */
  public int likeness(String one, String other) {
    return basis.likeness().percent(indexes.get(one), indexes.get(other));
  }

  private void addRelated(String one) {
    int index = indexes.get(one);
    Stream<String> named = basis.named().get(index).stream().map(Ref::id);
    Stream<String> alike = basis.likeness().closest(index, CLOSEST).stream().map(ids::get);
    Stream.concat(named, alike)
        .filter(other -> !other.equals(one))
        .forEach(other -> add(Pair.of(one, other)));
  }

  private void add(Pair pair) {
    partners.computeIfAbsent(pair.first(), id -> new TreeSet<>()).add(pair.second());
    partners.computeIfAbsent(pair.second(), id -> new TreeSet<>()).add(pair.first());
  }
}
