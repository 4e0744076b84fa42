package dev.rolebook.facts;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Amount;
import dev.rolebook.model.Answer;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Part;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Ref;
import dev.rolebook.model.WebAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A catalogue in which one fact says something else, and everything else is as it was.
 *
 * <p>Records are made anew along the path of the fact, so that the catalogue stays one that could
 * have been read.
 */
final class Altered {
  /** What becomes of the fact. */
  enum How {
    /** It says something else: first, because that is nearly always seen. */
    OTHER,
    /** It is left out, where it may be. */
    EMPTY
  }

  private static final String MARK = " (?)";
  private static final Answer ANSWERED =
      new Answer.Given(
          Optional.of(Prose.of(MARK.strip())),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty());
  private static final Pattern ITEM = Pattern.compile("\\d+");

  private final Catalog catalog;
  private final How how;
  private boolean found;

  private Altered(Catalog catalog, How how) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.how = requireNonNull(how, "how");
  }

  /** The catalogue with the fact at {@code path} altered; absent where there is no such fact. */
  static Optional<Catalog> of(Catalog catalog, String path, How how) {
    Altered altered = new Altered(catalog, how);
    Object now = catalog;
    for (Part kind : Parts.of(Catalog.class)) {
      Optional<String> rest = below(path, Parts.kind(kind));
      if (rest.isPresent()) {
        now = Parts.with(catalog, kind, altered.at(rest.get(), kind.in(catalog)));
      }
    }
    return altered.found ? Optional.of((Catalog) now) : Optional.empty();
  }

  /** What is left of a path below a key; absent where the path is another one. */
  private static Optional<String> below(String path, String key) {
    if (path.equals(key)) {
      return Optional.of("");
    }
    return path.startsWith(key + ".")
        ? Optional.of(path.substring(key.length() + 1))
        : Optional.empty();
  }

  private Object at(String path, Object value) {
    if (path.isEmpty()) {
      found = true;
      return altered(value);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> at(path, inner));
    }
    if (value instanceof Map<?, ?> map) {
      return mapped(path, map);
    }
    return value instanceof List<?> list ? item(path, list) : part(path, value);
  }

  /** What stands under a key of its own can be left out with it; an entry has others lean on it. */
  private Map<Object, Object> mapped(String path, Map<?, ?> map) {
    Map<Object, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = key instanceof Enum<?> word ? Part.word(word) : key.toString();
          Optional<String> rest = below(path, name);
          boolean isIt = rest.filter(String::isEmpty).isPresent() && !(value instanceof Entry);
          found |= isIt;
          if (how == How.OTHER || !isIt) {
            copy.put(key, rest.isPresent() ? at(rest.get(), value) : value);
          }
        });
    return copy;
  }

  private Object item(String path, List<?> list) {
    List<Object> copy = new ArrayList<>(list);
    for (int i = 0; i < copy.size(); i++) {
      Object item = copy.get(i);
      if (item instanceof AspectGroup) {
        copy.set(i, part("aspects." + path, item));
      } else {
        String name = item instanceof Entry entry ? entry.id() : Integer.toString(i);
        Optional<String> rest = below(path, name);
        if (rest.isPresent()) {
          copy.set(i, at(rest.get(), item));
        }
      }
    }
    return copy;
  }

  private Object part(String path, Object value) {
    if (FactWalk.isWords(value)) {
      return value;
    }
    // What was written as a list may be more than a list: the item is as much as can be told.
    if (ITEM.matcher(path).matches() && !(value instanceof QuestionSet)) {
      return at("", value);
    }
    for (Part part : Parts.of(value.getClass())) {
      boolean keyless = Parts.path("", value.getClass(), part).isEmpty();
      Optional<String> rest = keyless ? Optional.of(path) : below(path, part.key());
      if (rest.isPresent()) {
        return Parts.with((Record) value, part, at(rest.get(), part.in(value)));
      }
    }
    return value;
  }

  private Object altered(Object value) {
    if (value instanceof Optional<?> optional) {
      return how == How.EMPTY ? Optional.empty() : optional.map(this::altered);
    }
    if (value instanceof List<?> list) {
      return how == How.EMPTY ? List.of() : list.stream().map(this::altered).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      if (how == How.OTHER) {
        map.forEach((key, inner) -> copy.put(key, altered(inner)));
      }
      return copy;
    }
    if (value instanceof Answer.None) {
      return how == How.OTHER ? ANSWERED : value;
    }
    if (value instanceof Record record && !FactWalk.isWords(value)) {
      return everyPart(record);
    }
    return how == How.OTHER ? other(value) : value;
  }

  private Object everyPart(Record record) {
    Record now = record;
    for (Part part : Parts.of(record.getClass())) {
      now = (Record) Parts.with(now, part, altered(part.in(now)));
    }
    return now;
  }

  private Object other(Object value) {
    if (value instanceof Prose prose) {
      return Prose.of(prose.plain() + MARK);
    }
    if (value instanceof String text) {
      return text + MARK;
    }
    if (value instanceof LocalDate day) {
      return day.minusDays(1);
    }
    if (value instanceof PartialDate date) {
      return new PartialDate(date.text().startsWith("1999") ? "1998" : "1999");
    }
    if (value instanceof Amount amount) {
      BigDecimal more = amount.value().add(BigDecimal.ONE);
      return new Amount(more.toPlainString(), more);
    }
    if (value instanceof WebAddress address) {
      return new WebAddress(address.text() + "other/");
    }
    if (value instanceof Period period) {
      return period.plusMonths(1);
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    return value instanceof Ref<?> ref ? new Ref<>(another(ref.id())) : otherWord(value);
  }

  private static Object otherWord(Object value) {
    if (value instanceof Enum<?> word) {
      Object[] all = word.getDeclaringClass().getEnumConstants();
      return all[(word.ordinal() + 1) % all.length];
    }
    return value;
  }

  /** Another entry of the kind that holds this id. */
  private String another(String id) {
    Stream<Map<String, ? extends Entry>> kinds =
        Stream.of(
            catalog.skills(),
            catalog.tools(),
            catalog.useCases(),
            catalog.hireQuestions(),
            catalog.certifications(),
            catalog.sources(),
            catalog.people(),
            catalog.roles());
    return kinds
        .filter(kind -> kind.containsKey(id))
        .flatMap(kind -> kind.keySet().stream())
        .filter(other -> !other.equals(id))
        .findFirst()
        .orElse(id);
  }
}
