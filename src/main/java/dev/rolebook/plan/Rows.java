package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Answer;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Aspect.RoleList;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
   * @param onlyNames whether its answers are mere names: of jobs, of levels
   */
  record Compared(Row row, Answered first, Answered second, boolean onlyNames) {}

  private final Placer placer;
  private final Catalog catalog;
  private final CompareWords words;
  private final Answers answers;
  private final Map<String, Row.Head> heads = new HashMap<>();
  private final Text same;
  private final Text different;
  private final Text unknown;

  Rows(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.catalog = placer.catalog();
    this.words = placer.words().compare();
    this.answers = new Answers(placer);
    for (Aspect aspect : catalog.aspects()) {
      heads.put(aspect.id(), new Row.Head(aspect.id(), placer.aspect(aspect), aspect.question()));
    }
    this.same = Text.of(words.table().same());
    this.different = Text.of(words.table().different());
    this.unknown = Text.of(words.table().unknown());
  }

  /** The rows of a group that are not hidden, in the editor's order. */
  List<Compared> of(AspectGroup group, Versus pair) {
    List<Ref<Aspect>> hidden = pair.written().map(Comparison::hide).orElse(List.of());
    return group.aspects().stream()
        .filter(aspect -> !hidden.contains(new Ref<Aspect>(aspect.id())))
        .map(aspect -> row(aspect, pair))
        .toList();
  }

  private Compared row(Aspect aspect, Versus pair) {
    Answered first = answer(aspect, pair.a(), pair);
    Answered second = answer(aspect, pair.b(), pair);
    Row.Outcome outcome = outcome(first, second);
    Row row =
        new Row(
            heads.get(aspect.id()),
            first.beside(second),
            second.beside(first),
            outcome,
            compared(outcome, first, second));
    boolean onlyNames =
        aspect
            .from()
            .filter(list -> list == RoleList.TITLES || list == RoleList.LEVELS)
            .isPresent();
    return new Compared(row, first, second, onlyNames);
  }

  private Answered answer(Aspect aspect, Half half, Versus pair) {
    Ref<Role> role = half.ref();
    Optional<Answer> laidOver =
        pair.written()
            .flatMap(w -> Optional.ofNullable(w.cells().get(new Ref<Aspect>(aspect.id()))))
            .flatMap(cells -> Optional.ofNullable(cells.get(role)));
    return laidOver
        .map(answer -> Answered.of(answers.of(answer)))
        .orElseGet(() -> half.answers().get(aspect.id()));
  }

  private static Row.Outcome outcome(Answered first, Answered second) {
    if (first.cell().isAbsent() || second.cell().isAbsent()) {
      return Row.Outcome.UNKNOWN;
    }
    if (first.cell().isNone() || second.cell().isNone()) {
      return first.cell().state() == second.cell().state()
          ? Row.Outcome.SAME
          : Row.Outcome.DIFFERENT;
    }
    if (first.items().keySet().equals(second.items().keySet())) {
      return Row.Outcome.SAME;
    }
    return first.shared(second) > 0 ? Row.Outcome.PARTLY : Row.Outcome.DIFFERENT;
  }

  private Text compared(Row.Outcome outcome, Answered first, Answered second) {
    return switch (outcome) {
      case SAME -> same;
      case DIFFERENT -> different;
      case UNKNOWN -> unknown;
      case PARTLY -> Sentence.of(words.table().partly()).with("count", first.shared(second)).text();
    };
  }

  /** A table, with where its facts come from and when they were checked. */
  RowGroup table(String name, List<Compared> rows) {
    Set<Ref<Source>> sources = new LinkedHashSet<>();
    rows.stream().map(Compared::row).flatMap(Rows::sources).forEach(sources::add);
    return new RowGroup(
        name, caption(List.copyOf(sources)), rows.stream().map(Compared::row).toList());
  }

  /** Every source that the cells of a row name. */
  static Stream<Ref<Source>> sources(Row row) {
    return Stream.of(row.first(), row.second())
        .flatMap(cell -> cell.sources().stream())
        .map(SourceMark::ref);
  }

  private Text caption(List<Ref<Source>> sources) {
    if (sources.isEmpty()) {
      return Text.of(words.table().noSources());
    }
    List<Text> names = new ArrayList<>();
    for (Ref<Source> source : sources) {
      names.add(
          Text.of(new Link("#" + Citation.anchor(source.id()), catalog.source(source).title())));
    }
    List<LocalDate> checked =
        sources.stream().map(ref -> catalog.source(ref).checked()).sorted().toList();
    LocalDate first = checked.get(0);
    LocalDate last = checked.get(checked.size() - 1);
    Phrase phrase = first.equals(last) ? words.table().sources() : words.table().sourcesSince();
    return Sentence.of(phrase)
        .asIs("sources", Sentence.list(names, placer.words().common()))
        .asIs("date", Text.of(placer.date(first).text()))
        .asIs("last", Text.of(placer.date(last).text()))
        .text();
  }
}
