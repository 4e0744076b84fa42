package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Rule;
import java.util.List;
import java.util.Optional;

/** Reads names of pairs of roles, such as {@code ai-engineer-vs-ml-engineer}. */
final class Pairs {
  private static final String BETWEEN = "-vs-";

  private final Ids ids;

  Pairs(Ids ids) {
    this.ids = requireNonNull(ids, "ids");
  }

  /** What is wrong with the name of a pair, and what to write instead. */
  record Fault(Rule rule, String message, String hint, Optional<Better> better) {
    Fault {
      requireNonNull(rule, "rule");
      requireNonNull(message, "message");
      requireNonNull(hint, "hint");
      requireNonNull(better, "better");
    }
  }

  /**
   * A name to write instead.
   *
   * @param certain whether nothing else can have been meant
   * @param renamed whether what was typed is an old id
   */
  record Better(String name, boolean certain, boolean renamed) {
    Better {
      requireNonNull(name, "name");
    }

    Better(String name, boolean certain) {
      this(name, certain, false);
    }

    /** The id that was meant by an unknown one: its new id, else the nearest one. */
    static Optional<Better> of(Ids ids, Kind kind, String typed) {
      Optional<Better> now = ids.newId(kind, typed).map(id -> new Better(id, true, true));
      return now.or(
          () ->
              Nearest.of(typed, ids.of(kind))
                  .map(n -> new Better(n, Nearest.sure(typed, ids.of(kind)).isPresent())));
    }

    /** Says to write it, as {@code shown}. */
    String hint(String shown) {
      return renamed ? "write " + shown + ", its new id" : "did you mean " + shown + "?";
    }
  }

  /** The two ids in the name of a pair; empty when it is none. */
  static List<String> split(String pair) {
    int at = pair.indexOf(BETWEEN);
    return at <= 0 || at + BETWEEN.length() >= pair.length()
        ? List.of()
        : List.of(pair.substring(0, at), pair.substring(at + BETWEEN.length()));
  }

  /** Why {@code pair} is not the name of two roles, in order; absent when it is. */
  Optional<Fault> fault(String pair) {
    List<String> two = split(pair);
    if (two.isEmpty()) {
      return Optional.of(
          new Fault(
              Rule.PAIR_NAME,
              Typed.quoted(pair) + " is not the name of a pair",
              spelt(pair)
                  .map(better -> "write " + better.name())
                  .orElse("write the ids of two roles with -vs- between them"),
              spelt(pair)));
    }
    List<String> unknown = two.stream().filter(id -> !ids.has(Kind.ROLE, id)).toList();
    if (!unknown.isEmpty()) {
      return Optional.of(
          new Fault(
              Rule.UNKNOWN_ID,
              "there is no role " + Typed.quoted(unknown.get(0)) + " to compare",
              repaired(two)
                  .map(p -> p.hint(p.name()))
                  .orElseGet(() -> Kind.ROLE.howToAdd(unknown.get(0))),
              repaired(two)));
    }
    int order = two.get(0).compareTo(two.get(1));
    if (order == 0) {
      return Optional.of(
          new Fault(
              Rule.PAIR_OF_ITSELF,
              Typed.quoted(two.get(0)) + " is compared with itself",
              "name two different roles",
              Optional.empty()));
    }
    return order < 0
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Rule.PAIR_NAME,
                "the two roles of " + Typed.quoted(pair) + " are not in alphabetical order",
                "write " + two.get(1) + BETWEEN + two.get(0),
                Optional.of(new Better(two.get(1) + BETWEEN + two.get(0), true))));
  }

  /** A name that would be a pair if other signs stood between its words. */
  private Optional<Better> spelt(String pair) {
    return IdRules.slug(pair)
        .filter(slug -> !slug.equals(pair) && !split(slug).isEmpty() && fault(slug).isEmpty())
        .map(slug -> new Better(slug, true));
  }

  private Optional<Better> repaired(List<String> two) {
    List<Better> better = two.stream().flatMap(id -> real(id).stream()).toList();
    List<String> names = better.stream().map(Better::name).distinct().sorted().toList();
    return names.size() == 2
        ? Optional.of(
            new Better(
                String.join(BETWEEN, names),
                better.stream().allMatch(Better::certain),
                better.stream().anyMatch(Better::renamed)))
        : Optional.empty();
  }

  private Optional<Better> real(String id) {
    return ids.has(Kind.ROLE, id)
        ? Optional.of(new Better(id, true))
        : Better.of(ids, Kind.ROLE, id);
  }
}
