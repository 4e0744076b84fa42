package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One certificate: whether it can be earned, what takes its place, and which roles it fits.
 *
 * @param standing whether it can be earned, as a sentence
 */
public record CertificationPage(
    Head head,
    boolean ended,
    String standing,
    String issuer,
    Optional<String> code,
    Optional<String> level,
    String status,
    Optional<Moment> ends,
    Optional<String> handsOn,
    Moment checked,
    Link page,
    Optional<Link> successor,
    List<Link> predecessors,
    List<Link> roles,
    List<Citation> sources,
    Link all)
    implements Page {
  public CertificationPage {
    requireNonNull(head, "head");
    requireNonNull(standing, "standing");
    requireNonNull(issuer, "issuer");
    requireNonNull(code, "code");
    requireNonNull(level, "level");
    requireNonNull(status, "status");
    requireNonNull(ends, "ends");
    requireNonNull(handsOn, "handsOn");
    requireNonNull(checked, "checked");
    requireNonNull(page, "page");
    requireNonNull(successor, "successor");
    predecessors = List.copyOf(predecessors);
    roles = List.copyOf(roles);
    sources = List.copyOf(sources);
    requireNonNull(all, "all");
  }

  @Override
  public String template() {
    return "page/certification.jte";
  }
}
