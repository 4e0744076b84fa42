package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pages exist, and where: in a fixed order, by address. */
public record SitePlan(Catalog catalog, List<Slot> slots) {
  public SitePlan {
    requireNonNull(catalog, "catalog");
    slots = Slots.copyOf(slots);
  }

  /** The pages at old addresses that lead on. */
  public Stream<RedirectPage> redirects() {
    return slots.stream()
        .filter(slot -> !slot.listed())
        .map(slot -> slot.page().get())
        .filter(RedirectPage.class::isInstance)
        .map(RedirectPage.class::cast);
  }

  /** What belongs at an address, if anything does. */
  public Optional<Slot> at(Url url) {
    int index = index(url.path());
    return index < 0 ? Optional.empty() : Optional.of(slots.get(index));
  }

  /** The place among the slots of the page with this path; below 0 where there is none. */
  public int index(String path) {
    return Slots.copyOf(slots).find(path);
  }
}
