package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * An address of the plan and the page that belongs there, made only when it is asked for: half a
 * million pages never exist at once.
 *
 * @param listed whether the sitemap names it: not what only serves those who are already here
 */
public record Slot(Url url, boolean listed, Supplier<Page> page) {
  public Slot {
    requireNonNull(url, "url");
    requireNonNull(page, "page");
  }

  public Slot(Url url, Supplier<Page> page) {
    this(url, true, page);
  }

  /** A page that no sitemap names. */
  static Slot unlisted(Url url, Supplier<Page> page) {
    return new Slot(url, false, page);
  }
}
