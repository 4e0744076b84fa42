package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Entry;
import java.util.List;

/** What two roles share: their skills, tools, use cases and certificates, counted. */
final class Shares {
  private Shares() {}

  static List<Share> of(Versus pair) {
    CompareWords.Shares words = pair.words().share();
    return List.of(
        share(pair, "skills", words.skills(), pair.a().skills(), pair.b().skills()),
        share(pair, "tools", words.tools(), pair.a().tools(), pair.b().tools()),
        share(pair, "use-cases", words.useCases(), pair.a().useCases(), pair.b().useCases()),
        share(
            pair,
            "certifications",
            words.certifications(),
            pair.a().certifications(),
            pair.b().certifications()));
  }

  private static <T extends Entry> Share share(
      Versus pair, String id, String name, Listed<T> first, Listed<T> second) {
    List<Link> both = Listed.links(first.shared(second));
    List<Link> onlyFirst = Listed.links(first.without(second));
    List<Link> onlySecond = Listed.links(second.without(first));
    Text counts = counts(pair, both.size(), onlyFirst.size(), onlySecond.size());
    return new Share(id, name, counts, both, onlyFirst, onlySecond);
  }

  private static Text counts(Versus pair, int shared, int onlyFirst, int onlySecond) {
    CompareWords.Shares words = pair.words().share();
    if (shared + onlyFirst + onlySecond == 0) {
      return Text.of(words.nothing());
    }
    return pair.about(words.counts())
        .asIs("shared", number(shared, words))
        .asIs("only-a", number(onlyFirst, words))
        .asIs("only-b", number(onlySecond, words))
        .text();
  }

  private static Text number(int count, CompareWords.Shares words) {
    return Text.of(count == 0 ? words.zero() : Integer.toString(count));
  }
}
