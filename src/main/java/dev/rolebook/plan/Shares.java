package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Aspect.RoleList;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What two roles share: their skills, tools, use cases and certificates, counted.
 *
 * <p>What both have is named here. What only one has is named here as well, unless a row of the
 * table shows that list in full: then the row is named instead.
 */
final class Shares {
  private final Versus pair;
  private final List<Rows.Compared> rows;
  private final CompareWords.Shares words;

  private Shares(Versus pair, List<Rows.Compared> rows) {
    this.pair = requireNonNull(pair, "pair");
    this.rows = requireNonNull(rows, "rows");
    this.words = pair.words().share();
  }

  static List<Share> of(Versus pair, List<Rows.Compared> rows) {
    return new Shares(pair, rows).all();
  }

  private List<Share> all() {
    Half a = pair.a();
    Half b = pair.b();
    return List.of(
        share("skills", words.skills(), RoleList.SKILLS, a.skills(), b.skills()),
        share("tools", words.tools(), RoleList.TOOLS, a.tools(), b.tools()),
        share("use-cases", words.useCases(), RoleList.USE_CASES, a.useCases(), b.useCases()),
        share(
            "certifications",
            words.certifications(),
            RoleList.CERTIFICATIONS,
            a.certifications(),
            b.certifications()));
  }

  private <T extends Entry> Share share(
      String id, String name, RoleList list, Listed<T> first, Listed<T> second) {
    List<Link> both = Listed.links(first.shared(second));
    List<Link> onlyFirst = Listed.links(first.without(second));
    List<Link> onlySecond = Listed.links(second.without(first));
    Text counts = counts(both.size(), onlyFirst.size(), onlySecond.size());
    Optional<Text> rest =
        rows.stream()
            .filter(row -> row.list().filter(list::equals).isPresent())
            .filter(row -> tellsApart(row, both, onlyFirst, onlySecond))
            .findFirst()
            .map(row -> Sentence.of(words.rest()).with("row", row.link()).text());
    return new Share(id, name, counts, both, onlyFirst, onlySecond, rest);
  }

  /** Whether a row names all that only one has: it goes by names, and two things may share one. */
  private static boolean tellsApart(
      Rows.Compared row, List<Link> both, List<Link> onlyFirst, List<Link> onlySecond) {
    return onlyFirst.size() + onlySecond.size() > 0
        && row.first().shared(row.second()) == both.size()
        && row.first().items().size() == both.size() + onlyFirst.size()
        && row.second().items().size() == both.size() + onlySecond.size();
  }

  private Text counts(int shared, int onlyFirst, int onlySecond) {
    if (shared + onlyFirst + onlySecond == 0) {
      return Text.of(words.nothing());
    }
    return pair.about(words.counts())
        .asIs("shared", number(shared))
        .asIs("only-a", number(onlyFirst))
        .asIs("only-b", number(onlySecond))
        .text();
  }

  private Text number(int count) {
    return Text.of(count == 0 ? words.zero() : Integer.toString(count));
  }
}
