package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Aspect.RoleList;
import dev.rolebook.model.CompareWords;
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

  private final Share skills;
  private final Share tools;
  private final Share useCases;
  private final Share certifications;

  Shares(Versus pair, List<Rows.Compared> rows) {
    this.pair = requireNonNull(pair, "pair");
    this.rows = List.copyOf(rows);
    this.words = pair.words().share();
    this.skills = share("skills", words.skills(), RoleList.SKILLS, pair.skills());
    this.tools = share("tools", words.tools(), RoleList.TOOLS, pair.tools());
    this.useCases = share("use-cases", words.useCases(), RoleList.USE_CASES, pair.useCases());
    this.certifications =
        share(
            "certifications",
            words.certifications(),
            RoleList.CERTIFICATIONS,
            pair.certifications());
  }

  /** In the order of the page. */
  List<Share> all() {
    return List.of(skills, tools, useCases, certifications);
  }

  /** What the measure of likeness counts. */
  List<Share> measured() {
    return List.of(skills, tools, useCases);
  }

  private Share share(String id, String name, RoleList list, Split split) {
    List<Link> both = Listed.links(split.both());
    List<Link> onlyFirst = Listed.links(split.onlyFirst());
    List<Link> onlySecond = Listed.links(split.onlySecond());
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
