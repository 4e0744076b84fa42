package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * A page at an address that was, which leads to the one that is.
 *
 * @param to the new address as seen from here
 * @param refresh what the browser is told: at once, and where to
 */
public record RedirectPage(Head head, Text lead, Link to, String refresh) implements Page {
  public RedirectPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    requireNonNull(to, "to");
    requireNonNull(refresh, "refresh");
  }

  @Override
  public String template() {
    return "page/redirect.jte";
  }
}
