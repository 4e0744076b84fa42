package dev.rolebook.schema;

import dev.rolebook.load.Kind;
import dev.rolebook.load.Shape;
import dev.rolebook.load.Shape.Field;
import dev.rolebook.load.TextForm;
import dev.rolebook.model.Answer;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Doc;
import dev.rolebook.model.Part;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in plain words what an editor may write for a key. */
public final class PlainWords {
  private PlainWords() {}

  /** What a key means, and below it what to write. */
  static String help(Field field) {
    String what = value(field.type());
    String need = field.required() ? ". Required." : ".";
    return field.help()
        + "\n\n"
        + what.substring(0, 1).toUpperCase(Locale.ROOT)
        + what.substring(1)
        + need;
  }

  /** What a record is, as its author says. */
  public static Optional<String> doc(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(Doc.class)).map(Doc::value);
  }

  /** What may stand where the model wants a value of {@code type}: "a list of days". */
  public static String value(Type type) {
    Class<?> raw = Shape.raw(type);
    if (raw == Optional.class) {
      return value(Shape.argument(type, 0));
    }
    if (raw == List.class) {
      return list(Shape.argument(type, 0));
    }
    if (raw == Map.class) {
      return names(Shape.argument(type, 0)) + ", each with " + value(Shape.argument(type, 1));
    }
    if (raw == Answer.class) {
      return "an answer: a text, a list, none, or text or list with " + rest();
    }
    if (raw == Role.Codes.class) {
      return "a code, a list of codes, or none";
    }
    if (raw == Ref.class) {
      return "the id of " + a(kind(type).word());
    }
    if (raw == Comparison.Related.class) {
      return "the id of a guide, or a pair of roles such as baker-vs-cook";
    }
    if (raw.isEnum()) {
      return "one of " + String.join(", ", choices(raw));
    }
    return TextForm.of(raw).map(TextForm::one).orElseGet(() -> "the keys " + keys(raw));
  }

  private static String list(Type of) {
    Class<?> raw = Shape.raw(of);
    if (raw == Ref.class) {
      return "a list of " + ids(of);
    }
    if (raw.isEnum()) {
      return "one or more of " + String.join(", ", choices(raw));
    }
    if (raw == Comparison.Related.class) {
      return "a list of ids of guides, or of pairs of roles such as baker-vs-cook";
    }
    Optional<TextForm> form = TextForm.of(raw);
    return form.map(f -> "a list of " + f.many()).orElseGet(() -> "a list, each item " + value(of));
  }

  private static String names(Type key) {
    Class<?> raw = Shape.raw(key);
    if (raw == Ref.class) {
      return ids(key);
    }
    return raw.isEnum() ? String.join(", ", choices(raw)) : "words of your own";
  }

  private static String ids(Type reference) {
    return "ids of " + FileKind.name(kind(reference));
  }

  private static String a(String word) {
    return (word.matches("[aeio].*") ? "an " : "a ") + word;
  }

  private static String rest() {
    List<String> keys = Shape.of(Answer.Given.class).keys();
    return String.join(", ", keys.subList(2, keys.size()));
  }

  private static Kind kind(Type reference) {
    return Kind.of(Shape.raw(Shape.argument(reference, 0)));
  }

  private static String keys(Class<?> record) {
    return String.join(", ", Shape.of(record).keys());
  }

  /** The words of a choice, as editors write them. */
  static List<String> choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> Part.word((Enum<?>) c)).toList();
  }

  /** A class as definitions name it: {@code partial-date}. */
  static String kebab(Class<?> type) {
    String name = type.getSimpleName();
    return (name.substring(0, 1) + name.substring(1).replaceAll("([A-Z])", "-$1"))
        .toLowerCase(Locale.ROOT);
  }
}
