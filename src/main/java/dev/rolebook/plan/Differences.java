package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The biggest differences between two roles, in words.
 *
 * <p>What an editor wrote under {@code decides} stands before them. Then come the rows whose
 * answers differ, ranked by how much they decide:
 *
 * <ol>
 *   <li>Rows that cannot be compared, because one answer is missing, and rows with the same answer
 *       are left out.
 *   <li>A question that does not apply to one of the roles comes first: nothing sets two roles
 *       further apart.
 *   <li>Then the rows whose answers have the least in common, see {@link Answered#apart}: lists by
 *       their items, sentences by their words.
 *   <li>Rows that hold only names, the titles and the levels, come last: two names for one job
 *       decide nothing.
 *   <li>Among equals, the row that stands higher in the tables, where editors put first what
 *       matters most.
 * </ol>
 */
final class Differences {
  private static final int MOST = 5;
  private static final int FEW = 4;
  private static final int NOT_FOR_ONE = Answered.FAR + 1;
  private static final int ONLY_NAMES = -1;

  private record Ranked(Rows.Compared row, int weight) {}

  private Differences() {}

  /** In words, in what the rows that decide most differ. */
  static List<Difference> of(Versus pair, List<Rows.Compared> furthest) {
    return furthest.stream().map(row -> difference(pair, row)).toList();
  }

  /** The rows that decide most, most decisive first. */
  static List<Rows.Compared> furthest(List<Rows.Compared> rows) {
    return rows.stream()
        .filter(Rows.Compared::differs)
        .map(row -> new Ranked(row, weight(row)))
        .sorted(Comparator.comparingInt(Ranked::weight).reversed())
        .limit(MOST)
        .map(Ranked::row)
        .toList();
  }

  /** Said where there is no difference to tell. */
  static Text otherwise(Versus pair, List<Rows.Compared> rows) {
    CompareWords.Differences words = pair.words().difference();
    boolean known = rows.stream().anyMatch(row -> row.row().outcome() == Row.Outcome.SAME);
    return Text.of(known ? words.none() : words.unknown());
  }

  private static int weight(Rows.Compared row) {
    boolean notForOne = row.first().cell().isNone() || row.second().cell().isNone();
    if (notForOne) {
      return NOT_FOR_ONE;
    }
    return row.place().onlyNames() ? ONLY_NAMES : row.first().apart(row.second());
  }

  private static Difference difference(Versus pair, Rows.Compared row) {
    Cell first = row.row().first();
    Cell second = row.row().second();
    List<Labelled> points = new ArrayList<>();
    point(pair, pair.a(), first).ifPresent(points::add);
    point(pair, pair.b(), second).ifPresent(points::add);
    if (!first.shared().isEmpty()) {
      Text both = Text.of(pair.words().difference().both());
      points.add(new Labelled(both, items(pair, first.shared())));
    }
    return new Difference(row.link(), points);
  }

  private static Optional<Labelled> point(Versus pair, Half half, Cell cell) {
    if (cell.isNone()) {
      return Optional.of(new Labelled(half.name(), Text.of(pair.common().doesNotApply())));
    }
    if (cell.text().isPresent()) {
      return Optional.of(new Labelled(half.name(), cell.text().get().isolated()));
    }
    if (cell.own().isEmpty()) {
      return Optional.empty();
    }
    Text label = cell.shared().isEmpty() ? half.name() : half.side().only();
    return Optional.of(new Labelled(label, items(pair, cell.own())));
  }

  private static Text items(Versus pair, List<Text> items) {
    CompareWords.Differences words = pair.words().difference();
    return Sentence.fewApart(
        items, item -> Text.of(item.plain()), FEW, words.more(), words.between());
  }
}
