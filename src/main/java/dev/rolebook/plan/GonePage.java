package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * A page at an address whose page was taken down, and says so.
 *
 * @param on where a reader may go from here
 */
public record GonePage(Head head, Text lead, Link on) implements Page {
  public GonePage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    requireNonNull(on, "on");
  }

  @Override
  public String template() {
    return "page/gone.jte";
  }
}
