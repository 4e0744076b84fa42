package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Two different roles, by their ids in alphabetical order. */
public record Pair(String first, String second) implements Comparable<Pair> {
  static final String BETWEEN = "-vs-";

  /** Where the pages of all pairs are. */
  static final String FOLDER = "compare/";

  static final String ENDING = ".html";

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

  /**
   * The pair that an id {@code a-vs-b} means, in either order, if both are among the roles. An id
   * of a role may itself hold "-vs-", so every place to cut is tried.
   */
  public static Optional<Pair> find(String id, Set<String> roles) {
    return IntStream.iterate(id.indexOf(BETWEEN), at -> at >= 0, at -> id.indexOf(BETWEEN, at + 1))
        .mapToObj(at -> List.of(id.substring(0, at), id.substring(at + BETWEEN.length())))
        .filter(roles::containsAll)
        .filter(two -> !two.get(0).equals(two.get(1)))
        .map(two -> Pair.of(two.get(0), two.get(1)))
        .findFirst();
  }

  /** The pair whose page has this address, if there can be one. */
  public static Optional<Pair> find(Url url, Set<String> roles) {
    String path = url.path();
    return path.startsWith(FOLDER) && path.endsWith(ENDING)
        ? find(path.substring(FOLDER.length(), path.length() - ENDING.length()), roles)
        : Optional.empty();
  }

  /** The id of the pair: {@code a-vs-b}. */
  public String id() {
    return first + BETWEEN + second;
  }

  public Url url() {
    return Addresses.pair(first, second);
  }

  @Override
  public int compareTo(Pair other) {
    int byFirst = first.compareTo(other.first);
    return byFirst == 0 ? second.compareTo(other.second) : byFirst;
  }
}
