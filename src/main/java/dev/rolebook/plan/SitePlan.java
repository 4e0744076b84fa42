package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.List;

/** Which pages exist, and where: in a fixed order, by address. */
public record SitePlan(Catalog catalog, List<Slot> slots) {
  public SitePlan {
    requireNonNull(catalog, "catalog");
    slots = List.copyOf(slots);
  }
}
