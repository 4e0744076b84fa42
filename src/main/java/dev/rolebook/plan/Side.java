package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * One role as the head of its column says it: made once, on every page of a pair it is in.
 *
 * @param only the words before what this role has and the other has not
 * @param review when the role itself was last reviewed
 */
public record Side(String id, Link role, Text summary, Text only, Review review) {
  public Side {
    requireNonNull(id, "id");
    requireNonNull(role, "role");
    requireNonNull(summary, "summary");
    requireNonNull(only, "only");
    requireNonNull(review, "review");
  }

  public String name() {
    return role.text();
  }
}
