package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A move from one role to another: what carries over and what is to be learnt.
 *
 * @param other the role at the other end
 * @param note what somebody wrote about the move
 * @param have skills the new role asks for that the old one has
 * @param add essential skills of the new role that the old one lacks
 * @param tools tools of the new role that the old one lacks
 * @param known whether anybody listed the skills of the new role
 */
public record CareerMove(
    Text head,
    Link other,
    Optional<Text> note,
    List<Link> have,
    List<Link> add,
    List<Link> tools,
    boolean known) {
  public CareerMove {
    requireNonNull(head, "head");
    requireNonNull(other, "other");
    requireNonNull(note, "note");
    have = List.copyOf(have);
    add = List.copyOf(add);
    tools = List.copyOf(tools);
  }
}
