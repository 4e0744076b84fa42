package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a host shows for a missing page.
 *
 * <p>It is shown at addresses of any depth, so a relative link on it leads nowhere sure. Where the
 * site says at which address it is published, the links here begin at the path of that address;
 * otherwise they are right for missing pages at the root only.
 */
public record NotFoundPage(Head head, Text lead, List<Link> ways) implements Page {
  public NotFoundPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    ways = List.copyOf(ways);
  }

  @Override
  public String template() {
    return "page/not-found.jte";
  }
}
