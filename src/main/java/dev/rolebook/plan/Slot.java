package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * An address of the plan and the page that belongs there, made only when it is asked for: half a
 * million pages never exist at once.
 */
public record Slot(Url url, Supplier<Page> page) {
  public Slot {
    requireNonNull(url, "url");
    requireNonNull(page, "page");
  }
}
