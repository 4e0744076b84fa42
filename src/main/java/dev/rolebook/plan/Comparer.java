package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two roles: makes the page of a pair from its two halves, what an editor wrote of it and
 * the setting that all pairs share.
 *
 * <p>It sees nothing else, so nothing else can be on the page: while these are the same, the page
 * is. That is what lets a build spare it.
 */
final class Comparer {
  private final Setting setting;
  private final Rows rows;
  private final List<Link> contents;

  Comparer(Setting setting) {
    this.setting = requireNonNull(setting, "setting");
    this.rows = new Rows(setting);
    this.contents = contents(setting.words().compare().heading());
  }

  private static List<Link> contents(CompareWords.Headings words) {
    return List.of(
        new Link("#if_hiring", words.hire()),
        new Link("#if_choosing", words.career()),
        new Link("#main_differences", words.differences()),
        new Link("#side_by_side", words.table()),
        new Link("#what_they_share", words.shared()),
        new Link(PairQuestions.MOVING, words.moving()),
        new Link("#key_insights", words.insights()),
        new Link("#common_questions", words.questions()),
        new Link("#read_next", words.related()),
        new Link("#the_sources", words.sources()));
  }

  ComparisonPage page(Half a, Half b, Editorial written) {
    Versus pair = new Versus(a, b, written, setting);
    Mentions mentions = new Mentions(pair);
    List<List<Rows.Compared>> groups = rows.of(pair, mentions);
    List<Rows.Compared> all = groups.stream().flatMap(List::stream).toList();
    List<Rows.Compared> furthest = Differences.furthest(all);
    Shares shares = new Shares(pair, all);
    Text verdict = Verdicts.verdict(pair);
    return new ComparisonPage(
        head(pair, verdict),
        pair.a().side(),
        pair.b().side(),
        verdict,
        Verdicts.overlap(pair),
        Verdicts.hire(pair),
        Verdicts.career(pair),
        written.decides(),
        Differences.of(pair, furthest),
        Differences.otherwise(pair, all),
        Tally.of(all, pair.words().table()),
        tables(groups, pair),
        shares.all(),
        CareerMoves.between(pair),
        Insights.of(pair, percent(shares), shares, all, furthest),
        PairQuestions.of(pair),
        written.body(),
        Related.of(pair),
        mentions.citations(sources(pair)),
        written.review(),
        setting.downloads(pair.pair().url()),
        contents);
  }

  private Head head(Versus pair, Text verdict) {
    Text heading = pair.about(pair.words().title()).text();
    String title =
        pair.words()
            .versus()
            .with("a", pair.a().side().name())
            .with("b", pair.b().side().name())
            .text();
    StructuredData.Thing article = Things.comparison(pair.written());
    return setting
        .heads()
        .of(pair.pair().url(), heading, title, verdict.plain(), setting.crumbs(), article)
        .asArticle();
  }

  private List<RowGroup> tables(List<List<Rows.Compared>> groups, Versus pair) {
    List<RowGroup> tables = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).isEmpty()) {
        tables.add(rows.table(setting.groups().get(i).name(), groups.get(i), pair));
      }
    }
    return tables;
  }

  /**
   * How much the two have in common, as {@link Likeness} measures it; absent where nobody knows.
   */
  private static Optional<Integer> percent(Shares shares) {
    int shared = shares.measured().stream().mapToInt(share -> share.both().size()).sum();
    int all = shares.measured().stream().mapToInt(Share::total).sum();
    return all > 0 ? Optional.of(Likeness.inPercent(shared, all)) : Optional.empty();
  }

  private static List<Ref<Source>> sources(Versus pair) {
    List<Ref<Source>> sources = new ArrayList<>();
    sources.addAll(pair.written().sources());
    sources.addAll(pair.a().sources());
    sources.addAll(pair.b().sources());
    return sources;
  }
}
