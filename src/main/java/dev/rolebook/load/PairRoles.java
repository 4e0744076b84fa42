package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks that a comparison speaks of its own two roles and of no other. */
final class PairRoles {
  private final Context context;
  private final List<String> two;

  PairRoles(Context context, String pair) {
    this.context = requireNonNull(context, "context");
    this.two = Pairs.split(pair);
  }

  void check(Node.Mapping comparison) {
    Stream<Node> byRole =
        Stream.of("choose", "choose-career")
            .flatMap(key -> comparison.pair(key).stream())
            .map(Node.Pair::value);
    Stream<Node> cells =
        comparison.pair("cells").stream()
            .flatMap(pair -> pairs(pair.value()))
            .map(Node.Pair::value);
    Stream.concat(byRole, cells).flatMap(PairRoles::pairs).map(Node.Pair::key).forEach(this::role);
  }

  private static Stream<Node.Pair> pairs(Node node) {
    return node instanceof Node.Mapping mapping ? mapping.pairs().stream() : Stream.of();
  }

  private void role(Node.Scalar key) {
    String id = key.text();
    if (context.ids().has(Kind.ROLE, id) && !two.contains(id)) {
      context.tell(
          Rule.BAD_VALUE,
          key.span(),
          Typed.quoted(id) + " is not one of the two roles of this comparison",
          "they are " + String.join(" and ", two));
    }
  }
}
