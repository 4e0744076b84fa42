package dev.rolebook.load;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Rule;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** The few values that may be written in more than one way: answers and codes. */
final class Unusual {
  private static final String NONE = "none";

  private final Binder binder;
  private final Context context;

  Unusual(Binder binder, Context context) {
    this.binder = binder;
    this.context = context;
  }

  static boolean reads(Class<?> type) {
    return type == Answer.class || type == Role.Codes.class;
  }

  Optional<Object> value(Class<?> type, Node node, Spot spot) {
    return type == Answer.class ? answer(node, spot) : codes(node, spot);
  }

  private static boolean isNone(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().equals(NONE);
  }

  /** A sentence, a list, the keys of an answer, or {@code none}. */
  private Optional<Object> answer(Node node, Spot spot) {
    if (isNone(node)) {
      return Optional.of(new Answer.None());
    }
    if (node instanceof Node.Mapping mapping) {
      return given(mapping, spot);
    }
    Optional<Prose> text = Optional.empty();
    List<Prose> items = List.of();
    if (node instanceof Node.Scalar) {
      text = binder.value(Prose.class, node, spot).map(Prose.class::cast);
    } else {
      items = binder.list(Prose.class, node, spot).stream().map(Prose.class::cast).toList();
    }
    return text.isEmpty() && items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Given(text, items, Optional.empty(), List.of(), Optional.empty()));
  }

  private Optional<Object> given(Node.Mapping mapping, Spot spot) {
    Optional<Node.Pair> text = mapping.pair("text");
    Optional<Node.Pair> list = mapping.pair("list");
    if (text.isPresent() && list.isPresent()) {
      context.tell(
          Rule.BAD_VALUE,
          list.get().key().span(),
          spot.name() + " has both \"text\" and \"list\"",
          "keep one of the two; the other can be a \"note\"");
    } else if (text.isEmpty() && list.isEmpty() && mapping.whole() && hasOnlyKnownKeys(mapping)) {
      context.tell(
          Rule.MISSING_KEY,
          mapping.span(),
          spot.name() + " has neither \"text\" nor \"list\"",
          "add \"text: ...\" with the answer");
    }
    Optional<Answer.Given> given =
        binder.value(Answer.Given.class, mapping, spot).map(Answer.Given.class::cast);
    return given.filter(g -> g.text().isPresent() != !g.list().isEmpty()).map(g -> g);
  }

  private static boolean hasOnlyKnownKeys(Node.Mapping mapping) {
    List<String> known = Shape.of(Answer.Given.class).keys();
    return mapping.pairs().stream().allMatch(pair -> known.contains(pair.key().text()));
  }

  private Optional<Object> codes(Node node, Spot spot) {
    if (isNone(node)) {
      return Optional.of(new Role.Codes(true, List.of()));
    }
    Type text = String.class;
    List<String> codes = binder.list(text, node, spot).stream().map(String.class::cast).toList();
    return codes.isEmpty() ? Optional.empty() : Optional.of(new Role.Codes(false, codes));
  }
}
