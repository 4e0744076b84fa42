package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Amount;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Part;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Ref;
import dev.rolebook.model.WebAddress;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Rule;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one text into a single value of the model: words, a date, a choice, a reference. */
final class Scalars {
  private final Context context;
  private final String file;
  private final Map<Class<?>, Reader> readers = new LinkedHashMap<>();

  @FunctionalInterface
  private interface Reader {
    Optional<?> read(Node.Scalar text, Spot spot);
  }

  /**
   * @param file the place of the file inside {@code content/}, from which relative links lead
   */
  Scalars(Context context, String file) {
    this.context = requireNonNull(context, "context");
    this.file = requireNonNull(file, "file");
    Exact exact = new Exact(context);
    readers.put(String.class, (text, spot) -> exact.line(text, spot));
    readers.put(Prose.class, (text, spot) -> prose(text));
    readers.put(Phrase.class, (text, spot) -> exact.line(text, spot).map(Phrase::new));
    readers.put(LocalDate.class, exact::day);
    readers.put(PartialDate.class, exact::partialDate);
    readers.put(Period.class, exact::period);
    readers.put(Integer.class, exact::count);
    readers.put(Amount.class, exact::amount);
    readers.put(WebAddress.class, exact::webAddress);
    readers.put(Comparison.Related.class, (text, spot) -> related(text));
  }

  boolean reads(Type type) {
    Class<?> raw = Shape.raw(type);
    return raw == Ref.class || raw.isEnum() || readers.containsKey(raw);
  }

  /** The value of {@code type} that the text means; told and absent when it means none. */
  Optional<Object> value(Type type, Node.Scalar text, Spot spot) {
    Class<?> raw = Shape.raw(type);
    if (raw == Ref.class) {
      return reference(Kind.of(Shape.raw(Shape.argument(type, 0))), text).map(id -> id);
    }
    if (raw.isEnum()) {
      return choice(raw, text, spot);
    }
    return readers.get(raw).read(text, spot).map(value -> value);
  }

  private Optional<Prose> prose(Node.Scalar text) {
    Prose prose = context.markdown().inline(text.passage(), context.problems());
    return Optional.of(context.links().resolve(prose, file));
  }

  private Optional<Ref<?>> reference(Kind kind, Node.Scalar text) {
    String id = text.text();
    if (context.ids().has(kind, id)) {
      return Optional.of(new Ref<>(id));
    }
    context.tell(
        Rule.UNKNOWN_ID,
        text.span(),
        "there is no " + kind.word() + " " + Typed.quoted(id),
        hint(kind, id),
        fix(kind, text));
    return Optional.empty();
  }

  /** The ids in a text that should have been a list; empty when it holds anything else. */
  private List<String> listed(Kind kind, String ids) {
    List<String> parts = Arrays.stream(ids.split(",")).map(String::strip).toList();
    boolean all = parts.size() > 1 && parts.stream().allMatch(id -> context.ids().has(kind, id));
    return all ? parts : List.of();
  }

  /** The ids that can have been meant: a role never means itself. */
  private Collection<String> others(Kind kind) {
    String own = Kind.ROLE.place();
    return kind == Kind.ROLE && file.startsWith(own)
        ? context.ids().of(kind).stream().filter(id -> !file.startsWith(own + id + ".")).toList()
        : context.ids().of(kind);
  }

  private Optional<String> newId(Kind kind, String old) {
    return context.ids().newId(kind, old).filter(others(kind)::contains);
  }

  private Optional<Fix> fix(Kind kind, Node.Scalar text) {
    List<String> list = listed(kind, text.text());
    Optional<String> now = newId(kind, text.text());
    if (now.isPresent()) {
      return Names.isAsTyped(text.span(), text.text())
          ? now.map(id -> Fix.certain(text.span(), id))
          : Optional.empty();
    }
    return list.isEmpty()
        ? Names.fix(text.span(), text.text(), others(kind))
        : Optional.of(Fix.certain(text.span(), "[" + String.join(", ", list) + "]"));
  }

  private String hint(Kind kind, String id) {
    List<String> list = listed(kind, id);
    if (!list.isEmpty()) {
      return "write a list: [" + String.join(", ", list) + "]";
    }
    return newId(kind, id)
        .map(now -> "write \"" + now + "\", its new id")
        .or(() -> Nearest.of(id, others(kind)).map(near -> "did you mean \"" + near + "\"?"))
        .orElseGet(() -> kind.howToAdd(id));
  }

  /** A guide, or a pair of roles. */
  private Optional<Comparison.Related> related(Node.Scalar text) {
    String id = text.text();
    if (context.ids().has(Kind.GUIDE, id) || context.links().isPair(id)) {
      return Optional.of(new Comparison.Related(id));
    }
    context.tell(
        Rule.UNKNOWN_ID,
        text.span(),
        "there is no guide or pair of roles " + Typed.quoted(id),
        context.links().nearestGuideOrPair(id),
        context.links().betterGuideOrPair(text));
    return Optional.empty();
  }

  private Optional<Object> choice(Class<?> type, Node.Scalar text, Spot spot) {
    Map<String, Object> offered = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      offered.put(Part.word((Enum<?>) constant), constant);
    }
    Optional<Object> chosen = Optional.ofNullable(offered.get(text.text()));
    if (chosen.isEmpty()) {
      String words = String.join(", ", offered.keySet());
      context.tell(
          Rule.BAD_CHOICE,
          text.span(),
          spot.name() + " cannot be " + Typed.quoted(text.text()),
          Nearest.of(text.text(), offered.keySet())
                  .map(near -> "did you mean \"" + near + "\"? ")
                  .orElse("")
              + "The choices are: "
              + words,
          Names.fix(text.span(), text.text(), offered.keySet()));
    }
    return chosen;
  }
}
