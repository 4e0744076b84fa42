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

  /** The new address: from the root of the site, or a complete one elsewhere. */
  public String target() {
    String up = url().root();
    return to.href().startsWith(up) ? to.href().substring(up.length()) : to.href();
  }

  /** Whether the new address is on another site. */
  public boolean leadsOut() {
    return isElsewhere(to.href());
  }

  static boolean isElsewhere(String address) {
    return address.startsWith("http:") || address.startsWith("https:");
  }

  @Override
  public String template() {
    return "page/redirect.jte";
  }
}
