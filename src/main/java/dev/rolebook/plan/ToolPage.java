package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** One tool: what it is, who makes it, and which roles use it. */
public record ToolPage(
    Head head,
    Optional<Text> meaning,
    boolean ended,
    Optional<String> maker,
    Optional<String> kind,
    Optional<String> licence,
    Optional<String> status,
    Optional<Link> website,
    List<Link> roles,
    List<Link> sameKind,
    Link all)
    implements Page {
  public ToolPage {
    requireNonNull(head, "head");
    requireNonNull(meaning, "meaning");
    requireNonNull(maker, "maker");
    requireNonNull(kind, "kind");
    requireNonNull(licence, "licence");
    requireNonNull(status, "status");
    requireNonNull(website, "website");
    roles = List.copyOf(roles);
    sameKind = List.copyOf(sameKind);
    requireNonNull(all, "all");
  }

  @Override
  public String template() {
    return "page/tool.jte";
  }
}
