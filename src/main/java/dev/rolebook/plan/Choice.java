package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * When to choose one of two roles: never empty.
 *
 * @param next what to read or use once the choice is made
 */
public record Choice(Text head, List<Text> reasons, List<Link> next) {
  public Choice {
    requireNonNull(head, "head");
    reasons = List.copyOf(reasons);
    next = List.copyOf(next);
  }
}
