package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * A move between the two roles of a comparison, as its page tells it: in short where the page has
 * named the things before.
 *
 * @param move the move in full
 * @param have what carries over, and how much of the new role that is
 * @param tools what tools are new
 */
public record Crossing(CareerMove move, Text have, Text tools) {
  public Crossing {
    requireNonNull(move, "move");
    requireNonNull(have, "have");
    requireNonNull(tools, "tools");
  }
}
