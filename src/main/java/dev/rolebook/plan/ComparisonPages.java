package dev.rolebook.plan;

import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Section;
import dev.rolebook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of every pair.
 *
 * <p>What depends on one role alone is worked out once a role, in its {@link Half}; the rest of a
 * page is made when it is asked for.
 */
final class ComparisonPages {
  private final Catalog catalog;
  private final Pairing pairing;
  private final Placer placer;
  private final Halves halves;
  private final Rows rows;
  private final CareerMoves moves;
  private final Related related;
  private final List<Link> contents;
  private final List<Link> crumbs;

  ComparisonPages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.pairing = atlas.pairing();
    this.placer = atlas.placer(1);
    this.halves = new Halves(placer, pairing);
    this.rows = new Rows(placer);
    this.moves = new CareerMoves(placer);
    this.related = new Related(placer, pairing);
    this.crumbs = placer.crumbs(Section.COMPARE);
    this.contents = contents(placer.words().compare().heading());
  }

  /** A slot for every pair that has a page. */
  Stream<Slot> slots() {
    return pairing.pairs().map(pair -> new Slot(pair.url(), () -> page(pair)));
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

  private ComparisonPage page(Pair of) {
    Optional<Comparison> written = Optional.ofNullable(catalog.comparisons().get(of.id()));
    Versus pair = new Versus(halves.of(of.first()), halves.of(of.second()), written, placer);
    Mentions mentions = new Mentions(placer);
    List<List<Rows.Compared>> groups = rows.of(pair, mentions);
    List<Rows.Compared> all = groups.stream().flatMap(List::stream).toList();
    List<Rows.Compared> furthest = Differences.furthest(all);
    Shares shares = new Shares(pair, all);
    Text verdict = Verdicts.verdict(pair);
    return new ComparisonPage(
        head(of, pair, verdict),
        pair.a().side(),
        pair.b().side(),
        verdict,
        Verdicts.overlap(pair),
        Verdicts.hire(pair),
        Verdicts.career(pair),
        placer.text(written.flatMap(Comparison::decides)),
        Differences.of(pair, furthest),
        Differences.otherwise(pair, all),
        Tally.of(all, pair.words().table()),
        tables(groups),
        shares.all(),
        moves.between(pair),
        Insights.of(pair, percent(of, shares), shares, all, furthest),
        PairQuestions.of(pair, shares.tools()),
        placer.text(written.flatMap(Comparison::body)),
        related.of(pair),
        mentions.citations(sources(pair)),
        Review.of(
            written.flatMap(Comparison::reviewed), written.flatMap(Comparison::reviewedBy), placer),
        placer.downloads(of.url()),
        contents);
  }

  private Head head(Pair of, Versus pair, Text verdict) {
    Text heading = pair.about(pair.words().title()).text();
    String title = placer.pair(of.first(), of.second()).text();
    StructuredData.Thing article = Things.comparison(pair.written(), catalog);
    return placer.head(of.url(), heading, title, verdict.plain(), crumbs, article).asArticle();
  }

  private List<RowGroup> tables(List<List<Rows.Compared>> groups) {
    List<RowGroup> tables = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).isEmpty()) {
        AspectGroup group = catalog.aspectGroups().get(i);
        tables.add(rows.table(group.name(), groups.get(i)));
      }
    }
    return tables;
  }

  private Optional<Integer> percent(Pair pair, Shares shares) {
    boolean known = shares.measured().stream().anyMatch(share -> share.total() > 0);
    return known ? Optional.of(pairing.likeness(pair.first(), pair.second())) : Optional.empty();
  }

  private static List<Ref<Source>> sources(Versus pair) {
    List<Ref<Source>> sources = new ArrayList<>();
    pair.written().map(Comparison::sources).ifPresent(sources::addAll);
    sources.addAll(pair.a().role().sources());
    sources.addAll(pair.b().role().sources());
    return sources;
  }
}
