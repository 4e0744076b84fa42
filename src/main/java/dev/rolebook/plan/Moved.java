package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Old addresses and where each leads now.
 *
 * <ol>
 *   <li>Those that an editor wrote down, each for itself.
 *   <li>All pages of a role under each of its old ids, its comparisons among them.
 *   <li>A line about the page of a role that is no more speaks for all pages of that role.
 * </ol>
 */
public final class Moved {
  private static final Pattern ROLE = Pattern.compile("roles/([^/#]+)\\.html(?:#.*)?");

  private final Pairing pairing;
  private final Set<String> roles;
  private final Map<Url, String> addresses = new LinkedHashMap<>();

  /** Roles that are no more: the id of the role that each is now, or where its pages lead. */
  private final Map<String, String> old;

  private Moved(Catalog catalog, Pairing pairing) {
    this.pairing = requireNonNull(pairing, "pairing");
    this.roles = catalog.roles().keySet();
    this.old = oldRoles(catalog);
    pages(catalog).forEach((from, to) -> addresses.put(new Url(from), to));
    old.keySet().forEach(this::pagesOf);
  }

  static Moved of(Atlas atlas) {
    return of(atlas.catalog(), atlas.pairing());
  }

  public static Moved of(Catalog catalog, Pairing pairing) {
    return new Moved(catalog, pairing);
  }

  /**
   * The new address for each old one, as a path from the root of the site, a complete address
   * elsewhere, or {@link Catalog#GONE}.
   */
  Map<Url, String> addresses() {
    return addresses;
  }

  /**
   * The ids of roles that are no more and of which an editor said what became of them: the id of
   * the role that each is now, or where its pages lead.
   */
  public static Map<String, String> oldRoles(Catalog catalog) {
    Map<String, String> old = new LinkedHashMap<>();
    Set<String> there = catalog.roles().keySet();
    for (Role role : catalog.roles().values()) {
      role.redirectsFrom().forEach(id -> old.putIfAbsent(id, role.id()));
    }
    pages(catalog)
        .forEach(
            (from, to) ->
                role(from)
                    .filter(id -> !there.contains(id))
                    .ifPresent(
                        id -> old.putIfAbsent(id, role(to).filter(there::contains).orElse(to))));
    return old;
  }

  /** The lines about whole pages. */
  private static Map<String, String> pages(Catalog catalog) {
    Map<String, String> lines = new LinkedHashMap<>(catalog.redirects());
    lines.keySet().removeIf(from -> from.contains("#"));
    return lines;
  }

  /** The id of the role whose page an address is, whether there is such a role or not. */
  public static Optional<String> role(String address) {
    Matcher page = ROLE.matcher(address);
    return page.matches() && !page.group(1).equals("index")
        ? Optional.of(page.group(1))
        : Optional.empty();
  }

  private void pagesOf(String id) {
    String now = old.get(id);
    boolean renamed = roles.contains(now);
    for (int i = 0; i < Addresses.ofRole(id).size(); i++) {
      String to = renamed ? Addresses.ofRole(now).get(i).path() : now;
      addresses.putIfAbsent(Addresses.ofRole(id).get(i), to);
    }
    for (String other : pairing.partners(renamed ? now : id)) {
      put(id, other, other);
    }
    if (renamed) {
      put(id, now, now);
    }
    old.forEach(
        (other, otherNow) -> {
          if (id.compareTo(other) < 0) {
            put(id, other, otherNow);
          }
        });
  }

  /** The comparison of a role that is no more with another, which is {@code otherNow} by now. */
  private void put(String id, String other, String otherNow) {
    String now = old.get(id);
    String to = roles.contains(now) ? otherNow : now;
    if (roles.contains(now) && roles.contains(otherNow)) {
      boolean paired = pairing.has(now, otherNow);
      to = (paired ? Addresses.pair(now, otherNow) : Addresses.role(now)).path();
    }
    addresses.putIfAbsent(Addresses.pair(id, other), to);
  }
}
