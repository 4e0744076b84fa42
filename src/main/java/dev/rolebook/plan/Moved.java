package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Old addresses and where each leads now: those an editor wrote down, and all pages of a role under
 * each of its old ids.
 */
public final class Moved {
  private final Pairing pairing;
  private final Map<Url, String> addresses = new LinkedHashMap<>();

  private Moved(Catalog catalog, Pairing pairing) {
    this.pairing = requireNonNull(pairing, "pairing");
    catalog.redirects().forEach((from, to) -> addresses.put(new Url(from), to));
    for (Role role : catalog.roles().values()) {
      role.redirectsFrom().forEach(old -> role(old, role.id()));
    }
  }

  static Moved of(Atlas atlas) {
    return new Moved(atlas.catalog(), atlas.pairing());
  }

  /**
   * The new address for each old one, as a path from the root of the site, or a complete address
   * elsewhere.
   */
  Map<Url, String> addresses() {
    return addresses;
  }

  private void role(String old, String id) {
    put(Addresses.role(old), Addresses.role(id));
    put(Addresses.hiringGuide(old), Addresses.hiringGuide(id));
    put(Addresses.advert(old), Addresses.advert(id));
    put(Addresses.interview(old), Addresses.interview(id));
    for (String other : pairing.partners(id)) {
      put(Addresses.pair(old, other), Addresses.pair(id, other));
    }
  }

  private void put(Url from, Url to) {
    addresses.putIfAbsent(from, to.path());
  }
}
