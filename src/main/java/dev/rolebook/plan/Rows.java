package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Aspect;
import dev.rolebook.model.Aspect.RoleList;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of a comparison: which rows, what stands in them, and how the two answers compare.
 *
 * <p>What the comparison says in its {@code cells} is laid over the roles' own answers; the aspects
 * in its {@code hide} are left out, and with the last row of a group its table.
 */
final class Rows {
  /**
   * A row with what it was made of, for ranking.
   *
   * @param list which list of the two roles it shows in full, if it does
   * @param place how its aspect stands in every table
   */
  record Compared(Row row, Answered first, Answered second, Optional<RoleList> list, Place place) {
    Compared {
      requireNonNull(row, "row");
      requireNonNull(first, "first");
      requireNonNull(second, "second");
      requireNonNull(list, "list");
      requireNonNull(place, "place");
    }

    boolean differs() {
      return row.outcome() == Row.Outcome.DIFFERENT || row.outcome() == Row.Outcome.PARTLY;
    }

    /** The row by its name, as a way to it. */
    Link link() {
      return place.link();
    }

    /** The same inside a text. */
    Text name() {
      return place.name();
    }
  }

  /**
   * How an aspect stands in every table.
   *
   * @param link the way to its row
   * @param name the way to its row inside a text
   * @param onlyNames whether its answers are mere names: of jobs, of levels
   */
  record Place(
      String aspect,
      Row.Head head,
      Link link,
      Text name,
      Optional<RoleList> list,
      boolean onlyNames) {
    Place {
      requireNonNull(aspect, "aspect");
      requireNonNull(head, "head");
      requireNonNull(link, "link");
      requireNonNull(name, "name");
      requireNonNull(list, "list");
    }

    static Place of(Aspect aspect, Placer placer) {
      boolean onlyNames =
          aspect
              .from()
              .filter(list -> list == RoleList.TITLES || list == RoleList.LEVELS)
              .isPresent();
      Row.Head head = new Row.Head(aspect.id(), placer.aspect(aspect), aspect.question());
      Link link = new Link("#" + head.anchor(), head.aspect().text());
      return new Place(aspect.id(), head, link, Text.of(link), aspect.from(), onlyNames);
    }
  }

  private final Setting setting;
  private final CompareWords words;
  private final Map<List<Ref<Source>>, Text> captions = new ConcurrentHashMap<>();
  private final Text same;
  private final Text different;
  private final Text unknown;

  Rows(Setting setting) {
    this.setting = requireNonNull(setting, "setting");
    this.words = setting.words().compare();
    this.same = Text.of(words.table().same());
    this.different = Text.of(words.table().different());
    this.unknown = Text.of(words.table().unknown());
  }

  /** The rows that are not hidden, by group, in the editor's order. */
  List<List<Compared>> of(Versus pair, Mentions mentions) {
    List<String> hidden = pair.written().hide();
    List<List<Compared>> tables = new ArrayList<>();
    for (Setting.Group group : setting.groups()) {
      List<Compared> rows = new ArrayList<>();
      for (Place place : group.places()) {
        if (!hidden.contains(place.aspect())) {
          rows.add(row(place, pair, mentions));
        }
      }
      tables.add(rows);
    }
    return tables;
  }

  private Compared row(Place place, Versus pair, Mentions mentions) {
    Answered first = answer(place.aspect(), pair.a(), pair);
    Answered second = answer(place.aspect(), pair.b(), pair);
    int shared = first.shared(second);
    Row.Outcome outcome = outcome(first, second, shared);
    Row row =
        new Row(
            place.head(),
            mentions.in(first.beside(second, first, shared)),
            mentions.in(second.beside(first, first, shared)),
            outcome,
            compared(outcome, first, second, shared, pair));
    boolean filled =
        place.list().isPresent()
            && isFilled(place, pair.a(), pair)
            && isFilled(place, pair.b(), pair);
    Optional<RoleList> list = filled ? place.list() : Optional.empty();
    return new Compared(row, first, second, list, place);
  }

  /** Whether nobody wrote the answer, so that it is filled from the list of the role. */
  private static boolean isFilled(Place place, Half half, Versus pair) {
    return !half.written().contains(place.aspect())
        && pair.written().cell(place.aspect(), half.id()).isEmpty();
  }

  private static Answered answer(String aspect, Half half, Versus pair) {
    return pair.written().cell(aspect, half.id()).orElseGet(() -> half.answers().get(aspect));
  }

  private static Row.Outcome outcome(Answered first, Answered second, int shared) {
    if (first.cell().isAbsent() || second.cell().isAbsent()) {
      return Row.Outcome.UNKNOWN;
    }
    if (first.cell().isNone() || second.cell().isNone()) {
      return first.cell().state() == second.cell().state()
          ? Row.Outcome.SAME
          : Row.Outcome.DIFFERENT;
    }
    if (shared == first.items().size() && shared == second.items().size()) {
      return Row.Outcome.SAME;
    }
    return shared > 0 ? Row.Outcome.PARTLY : Row.Outcome.DIFFERENT;
  }

  private Text compared(
      Row.Outcome outcome, Answered first, Answered second, int shared, Versus pair) {
    return switch (outcome) {
      case SAME -> same;
      case UNKNOWN -> unknown;
      case PARTLY, DIFFERENT -> different(first, second, shared, pair);
    };
  }

  /** In what way two answers differ: lists by their items, an answer beside none by its role. */
  private Text different(Answered first, Answered second, int shared, Versus pair) {
    if (first.cell().isNone() || second.cell().isNone()) {
      return (first.cell().isNone() ? pair.b() : pair.a()).side().only();
    }
    if (!first.isList() || !second.isList()) {
      return different;
    }
    if (shared == 0 && (first.items().size() == 1 || second.items().size() == 1)) {
      return different;
    }
    int all = first.items().size() + second.items().size() - shared;
    if (shared == 0) {
      return Sentence.of(words.table().nothingShared()).with("all", all).text();
    }
    boolean inside = shared == first.items().size() || shared == second.items().size();
    Half longer = first.items().size() > second.items().size() ? pair.a() : pair.b();
    return Sentence.of(inside ? words.table().partlyInside() : words.table().partly())
        .with("count", shared)
        .with("all", all)
        .with("role", longer.name())
        .text();
  }

  /** A table, with where its facts come from and when they were checked. */
  RowGroup table(String name, List<Compared> rows, Versus pair) {
    Set<Ref<Source>> sources = new LinkedHashSet<>();
    rows.forEach(row -> addSources(row.row(), sources));
    return new RowGroup(
        name,
        captions.computeIfAbsent(List.copyOf(sources), all -> caption(all, pair)),
        rows.stream().map(Compared::row).toList());
  }

  /** Every source that the cells of a row name. */
  static void addSources(Row row, Set<Ref<Source>> sources) {
    row.first().sources().forEach(mark -> sources.add(mark.ref()));
    row.second().sources().forEach(mark -> sources.add(mark.ref()));
  }

  private Text caption(List<Ref<Source>> sources, Versus pair) {
    if (sources.isEmpty()) {
      return Text.of(words.table().noSources());
    }
    List<Text> names = new ArrayList<>();
    List<Moment> checked = new ArrayList<>();
    for (Ref<Source> source : sources) {
      Citation citation = pair.citation(source);
      names.add(Text.of(new Link("#" + citation.anchor(), citation.link().text())));
      checked.add(citation.checked());
    }
    Moment first = Collections.min(checked, Comparator.comparing(Moment::iso));
    Moment last = Collections.max(checked, Comparator.comparing(Moment::iso));
    Phrase phrase = first.equals(last) ? words.table().sources() : words.table().sourcesSince();
    return Sentence.of(phrase)
        .asIs("sources", Sentence.joined(names, words.table().between()))
        .asIs("date", Text.of(first.text()))
        .asIs("last", Text.of(last.text()))
        .text();
  }
}
