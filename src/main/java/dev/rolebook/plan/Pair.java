package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/** Two different roles, by their ids in alphabetical order. */
public record Pair(String first, String second) implements Comparable<Pair> {
  public Pair {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException(first + " and " + second + " are not in order");
    }
  }

  /** The pair of two different roles, in whatever order they are given. */
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** The id of the pair: {@code a-vs-b}. */
  public String id() {
    return first + "-vs-" + second;
  }

  public Url url() {
    return Addresses.pair(first, second);
  }

  @Override
  public int compareTo(Pair other) {
    return id().compareTo(other.id());
  }
}
