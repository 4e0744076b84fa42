package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * A link as one page shows it.
 *
 * @param href an address that is safe to write: relative to the page, or a checked web address
 */
public record Link(String href, String text) {
  public Link {
    requireNonNull(href, "href");
    requireNonNull(text, "text");
  }
}
