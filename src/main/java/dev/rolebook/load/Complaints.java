package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Shape.Field;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the binder says about keys and values that are not as the records want them. */
final class Complaints {
  private static final Pattern KEY_LINE = Pattern.compile("\\n +([a-z][a-z-]*):(?=\\s)");

  private final Context context;

  Complaints(Context context) {
    this.context = requireNonNull(context, "context");
  }

  /** Tells every key that the record does not know; gives the keys that were probably meant. */
  Set<String> unknownKeys(Shape shape, Node.Mapping node) {
    Set<String> meant = new HashSet<>();
    for (Node.Pair pair : node.pairs()) {
      String key = pair.key().text();
      if (!shape.keys().contains(key)) {
        Nearest.of(key, shape.keys()).ifPresent(meant::add);
        Problem unknown =
            Problem.of(Rule.UNKNOWN_KEY, pair.key().span(), "unknown key " + Typed.quoted(key));
        context
            .problems()
            .add(
                hint(shape, node, key)
                    .map(unknown::hint)
                    .orElse(unknown)
                    .fix(better(shape, node, pair.key())));
      }
    }
    return meant;
  }

  /** Tells a key of the record that is indented so far that it is text of a block above it. */
  boolean hidesKey(Shape shape, Node.Mapping node, Node.Pair pair) {
    if (!(pair.value() instanceof Node.Scalar text) || text.plain()) {
      return false;
    }
    Span block = text.span();
    Matcher key = KEY_LINE.matcher(block.file().text()).region(block.start(), block.end());
    while (key.find()) {
      if (shape.keys().contains(key.group(1)) && node.pair(key.group(1)).isEmpty()) {
        context.tell(
            Rule.YAML_SYNTAX,
            block.file().span(key.start(1), key.end(1)),
            "the key " + Typed.quoted(key.group(1)) + " is read as text of the block above it",
            "line it up with the key it stands beside; or write the text in other words");
        return true;
      }
    }
    return false;
  }

  /** Whether an editor wrote the key; a word that is not written is there in English. */
  private static boolean isThere(Node.Mapping node, String key) {
    return node.pair(key)
        .filter(pair -> pair.key().span().file().equals(node.span().file()))
        .isPresent();
  }

  private static Optional<String> hint(Shape shape, Node.Mapping node, String key) {
    return Nearest.of(key, shape.keys())
        .filter(near -> isThere(node, near))
        .map(near -> "did you mean \"" + near + "\"? It is here already: keep one of the two")
        .or(() -> Names.hint(key, shape.keys(), "the keys here are"));
  }

  /** The key that was meant, unless the entry has it already. */
  private static Optional<Fix> better(Shape shape, Node.Mapping node, Node.Scalar key) {
    return Nearest.of(key.text(), shape.keys())
        .filter(near -> !isThere(node, near))
        .flatMap(near -> Names.fix(key.span(), key.text(), shape.keys()));
  }

  void missing(Field field, Span place) {
    context.tell(
        Rule.MISSING_KEY,
        place,
        "the key \"" + field.key() + "\" is missing",
        "add the line \"" + field.key() + ": ...\". " + field.help());
  }

  /** A required list or map without anything in it. */
  void nothingIn(Field field, Span place) {
    context.tell(
        Rule.EMPTY_VALUE,
        place,
        "\"" + field.key() + "\" is empty",
        "write at least one. " + field.help());
  }

  void noValue(Node.Pair pair, Spot spot) {
    Span key = pair.key().span();
    int end = key.file().lineEnd(key.end());
    String rest = key.file().text().substring(key.end(), end);
    int comment = rest.indexOf(" #");
    if (comment < 0) {
      context.tell(
          Rule.EMPTY_VALUE,
          key,
          spot.name() + " has no value",
          "write a value after the colon, or delete the line");
    } else {
      context.tell(
          Rule.EMPTY_VALUE,
          key.file().span(key.end() + comment + 1, end),
          spot.name() + " has no value: YAML takes what follows # for a comment",
          "put quotes round it: "
              + Typed.cut(pair.key().text())
              + ": "
              + Typed.cut(Typed.inQuotes(rest.substring(comment + 1))));
    }
  }

  void emptyItem(Node item, Spot spot) {
    context.tell(
        Rule.EMPTY_VALUE,
        item.span(),
        spot.name() + " is empty",
        "write a value after the hyphen, or delete the line");
  }

  void twice(Object reference, Span place, Span first) {
    context
        .problems()
        .add(
            Problem.of(
                    Rule.DUPLICATE_REFERENCE,
                    place,
                    Typed.quoted(reference.toString()) + " is in this list twice")
                .hint("delete one of the two")
                .note(first, "the first one is here")
                .fix(withoutLine(place)));
  }

  /** The file without the line of an item, where the line holds nothing else. */
  private static Optional<Fix> withoutLine(Span item) {
    SourceFile file = item.file();
    int start = file.lineStart(item.start());
    int end = Math.min(file.lineEnd(item.end()) + 1, file.text().length());
    boolean alone = file.text().substring(start, item.start()).strip().equals("-");
    boolean last = file.text().substring(item.end(), end).isBlank();
    String before = file.text().substring(start, item.start()).stripTrailing();
    if (before.endsWith(",")) {
      return Optional.of(Fix.certain(file.span(start + before.length() - 1, item.end()), ""));
    }
    return alone && last ? Optional.of(Fix.certain(file.span(start, end), "")) : Optional.empty();
  }

  void wrongKind(Node node, Spot spot, String wanted, String hint) {
    wrongKind(node, spot, wanted, hint, Optional.empty());
  }

  private void wrongKind(Node node, Spot spot, String wanted, String hint, Optional<Fix> fix) {
    context.tell(
        Rule.WRONG_KIND,
        node.span(),
        spot.name() + " wants " + wanted + ", not " + node.words(),
        hint,
        fix);
  }

  void notText(Node node, Spot spot) {
    Span place = node.span();
    boolean oneLine = place.line() == place.endLine();
    String typed = place.text();
    boolean brackets = typed.startsWith("[") || typed.startsWith("{");
    String hint =
        oneLine
            ? "put quotes round it: " + Typed.cut(Typed.inQuotes(typed))
            : brackets
                ? "put quotes round a text that starts with " + typed.charAt(0)
                : "write one text; begin it with >- to use several lines";
    if (node instanceof Node.Sequence list
        && list.items().size() == 1
        && list.items().get(0) instanceof Node.Scalar one
        && brackets) {
      wrongKind(
          node,
          spot,
          "a text",
          "leave out the brackets: " + Typed.cut(one.text()),
          Optional.of(Fix.guess(place, one.span().text())));
      return;
    }
    wrongKind(node, spot, "a text", hint, quoted(node, oneLine, brackets));
  }

  /** Keys that were meant as a text, in quotes; in brackets they may have been meant as such. */
  private static Optional<Fix> quoted(Node node, boolean oneLine, boolean brackets) {
    return oneLine && node instanceof Node.Mapping
        ? Optional.of(
            Fix.of(
                node.span(),
                Typed.inQuotes(node.span().text()),
                !brackets && isItemInWords(node.span())))
        : Optional.empty();
  }

  /** Whether an item begins like a sentence, and is all on one line: no key does. */
  private static boolean isItemInWords(Span item) {
    YamlLine line = YamlLine.at(item.file(), item.start());
    boolean alone = line.text().substring(0, item.start() - line.start()).strip().equals("-");
    return alone && Character.isUpperCase(item.text().codePointAt(0)) && !line.continues();
  }
}
