package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.InsightWords;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Skill;
import dev.rolebook.plan.Listed.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The key insights of a comparison: an editor's, or what the facts of the two roles say.
 *
 * <p>Nothing is said that nobody listed; how much the two share is always said, so that there is at
 * least one. In order:
 *
 * <ol>
 *   <li>How much they share; and which is the wider role, where most of one stands on the list of
 *       the other and not the other way round.
 *   <li>On which questions their answers are furthest apart, of which kind of thing they have not
 *       one in common, and on which questions they agree.
 *   <li>What both are hired for, with the role that is named first for it; what only one is.
 *   <li>Which skills are essential for both.
 *   <li>Which essential skills a team lacks that has only one of the two.
 *   <li>Whether people move from one to the other.
 * </ol>
 */
final class Insights {
  private static final int FEW = 3;

  private final Versus pair;
  private final Shares shares;
  private final List<Rows.Compared> rows;
  private final List<Rows.Compared> furthest;
  private final InsightWords words;
  private final List<Labelled> insights = new ArrayList<>();

  private Insights(
      Versus pair, Shares shares, List<Rows.Compared> rows, List<Rows.Compared> furthest) {
    this.pair = requireNonNull(pair, "pair");
    this.shares = requireNonNull(shares, "shares");
    this.rows = List.copyOf(rows);
    this.furthest = List.copyOf(furthest);
    this.words = pair.words().insight();
  }

  /**
   * What stands on the page.
   *
   * @param furthest the rows that decide most, most decisive first
   */
  static List<Labelled> of(
      Versus pair,
      Optional<Integer> percent,
      Shares shares,
      List<Rows.Compared> rows,
      List<Rows.Compared> furthest) {
    List<Labelled> written = pair.written().insights();
    return written.isEmpty()
        ? new Insights(pair, shares, rows, furthest).derived(percent)
        : written;
  }

  private List<Labelled> derived(Optional<Integer> percent) {
    add(words.alike(), Closeness.of(pair, percent, shares.measured()));
    add(words.apart(), apart());
    add(words.agree(), agree());
    add(words.bothBuild(), bothBuild());
    only(pair.a());
    only(pair.b());
    add(words.essential(), essential());
    alone(pair.a(), pair.b());
    alone(pair.b(), pair.a());
    add(words.step(), step());
    return insights;
  }

  private void add(String label, List<Text> sentences) {
    if (!sentences.isEmpty()) {
      insights.add(new Labelled(Text.of(label), Sentence.joined(sentences, " ")));
    }
  }

  private List<Text> apart() {
    int known = (int) rows.stream().filter(row -> !is(row, Row.Outcome.UNKNOWN)).count();
    int differing = known - rows(Row.Outcome.SAME).size();
    if (differing == 0) {
      return List.of();
    }
    List<Text> most = furthest.stream().limit(FEW).map(Rows.Compared::name).toList();
    List<Text> said = new ArrayList<>();
    said.add(
        Sentence.of(differing > most.size() ? words.apartMost() : words.apartFew())
            .with("count", differing)
            .with("all", known)
            .asIs("items", Sentence.list(most, pair.common()))
            .text());
    List<Text> nothing =
        shares.all().stream()
            .filter(Insights::hasNothingInCommon)
            .map(s -> Text.of(s.name()))
            .toList();
    if (!nothing.isEmpty()) {
      said.add(with(words.apartNothing(), nothing));
    }
    return said;
  }

  private static boolean hasNothingInCommon(Share share) {
    return share.both().isEmpty() && !share.onlyFirst().isEmpty() && !share.onlySecond().isEmpty();
  }

  private List<Text> agree() {
    List<Text> same = rows(Row.Outcome.SAME);
    List<Text> partly = rows(Row.Outcome.PARTLY);
    List<Text> said = new ArrayList<>();
    if (!same.isEmpty()) {
      said.add(with(words.agreeItems(), same));
    }
    if (!partly.isEmpty()) {
      said.add(with(words.agreePartly(), partly));
    }
    boolean known = rows.stream().anyMatch(row -> !is(row, Row.Outcome.UNKNOWN));
    return said.isEmpty() && known ? List.of(Text.of(words.agreeNothing())) : said;
  }

  private List<Text> rows(Row.Outcome outcome) {
    return rows.stream().filter(row -> is(row, outcome)).map(Rows.Compared::name).toList();
  }

  private static boolean is(Rows.Compared row, Row.Outcome outcome) {
    return row.row().outcome() == outcome;
  }

  private List<Text> bothBuild() {
    Split uses = pair.useCases();
    if (uses.total() == 0) {
      return List.of();
    }
    if (uses.both().isEmpty()) {
      return List.of(Text.of(words.bothBuildNothing()));
    }
    List<Text> said = new ArrayList<>();
    said.add(withLinks(words.bothBuildItems(), uses.both()));
    firstChoice(pair.a()).ifPresent(said::add);
    firstChoice(pair.b()).ifPresent(said::add);
    return said;
  }

  /** For which of the things that both are hired for a role is the one to hire. */
  private Optional<Text> firstChoice(Half half) {
    List<Text> best =
        half.best().stream()
            .filter(id -> pair.a().useCases().has(id) && pair.b().useCases().has(id))
            .map(id -> Text.of(half.useCases().name(id)))
            .toList();
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of(words.firstChoice())
                .asIs("items", few(best))
                .with("role", half.name())
                .text());
  }

  private void only(Half half) {
    List<Named> uses = pair.only(half, pair.useCases());
    if (!uses.isEmpty()) {
      insights.add(
          new Labelled(
              Sentence.of(words.onlyBuild()).with("role", half.name()).text(),
              withLinks(words.onlyBuildItems(), uses)));
    }
  }

  private List<Text> essential() {
    Listed<Skill> first = pair.a().essential();
    Listed<Skill> second = pair.b().essential();
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    List<Named> both = pair.essential().both();
    return List.of(
        both.isEmpty()
            ? Text.of(words.essentialNothing())
            : withLinks(words.essentialItems(), both));
  }

  private void alone(Half there, Half missing) {
    if (there.skills().isEmpty() || missing.essential().isEmpty()) {
      return;
    }
    List<Named> lacking = pair.only(missing, pair.essential());
    insights.add(
        new Labelled(
            Sentence.of(words.alone()).with("role", there.name()).text(),
            Sentence.of(aloneWords(lacking.size(), missing.essential().size()))
                .with("count", lacking.size())
                .with("all", missing.essential().size())
                .with("other", missing.name())
                .asIs("items", pair.fewLinks(lacking, FEW))
                .text()));
  }

  private Phrase aloneWords(int lacking, int all) {
    if (lacking == 0) {
      return words.aloneHas();
    }
    return lacking == all ? words.aloneLacksAll() : words.aloneLacks();
  }

  private List<Text> step() {
    boolean there = moves(pair.a(), pair.b());
    boolean back = moves(pair.b(), pair.a());
    if (there && back) {
      return List.of(pair.about(words.stepBoth()).text());
    }
    if (!there && !back) {
      return List.of();
    }
    Half from = there ? pair.a() : pair.b();
    Half to = there ? pair.b() : pair.a();
    return List.of(
        Sentence.of(words.stepOne()).with("from", from.name()).with("to", to.name()).text());
  }

  private static boolean moves(Half from, Half to) {
    return from.moves().containsKey(to.id());
  }

  private Text with(Phrase phrase, List<Text> items) {
    return Sentence.of(phrase).asIs("items", few(items)).text();
  }

  private Text withLinks(Phrase phrase, List<Named> items) {
    return Sentence.of(phrase).asIs("items", pair.fewLinks(items, FEW)).text();
  }

  private Text few(List<Text> items) {
    return pair.few(items, FEW);
  }
}
