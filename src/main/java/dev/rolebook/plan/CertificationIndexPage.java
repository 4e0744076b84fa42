package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Every certificate: those that can be earned, and those that have ended. */
public record CertificationIndexPage(Head head, Text lead, List<Row> current, List<Row> past)
    implements Page {

  /** One certificate; {@code successor} is what takes its place. */
  public record Row(
      Link certification,
      Optional<String> code,
      String issuer,
      String status,
      Some roles,
      Optional<Link> successor) {
    public Row {
      requireNonNull(certification, "certification");
      requireNonNull(code, "code");
      requireNonNull(issuer, "issuer");
      requireNonNull(status, "status");
      requireNonNull(roles, "roles");
      requireNonNull(successor, "successor");
    }
  }

  public CertificationIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    current = List.copyOf(current);
    past = List.copyOf(past);
  }

  @Override
  public String template() {
    return "page/certification-index.jte";
  }
}
