package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What two roles share: their skills, tools, use cases and certificates, counted. */
final class Shares {
  private Shares() {}

  static List<Share> of(Versus pair) {
    CompareWords.Shares words = pair.words().share();
    Placer placer = pair.placer();
    return List.of(
        share(pair, "skills", words.skills(), pair.a().skills(), pair.b().skills(), placer::skill),
        share(
            pair,
            "tools",
            words.tools(),
            pair.a().role().tools(),
            pair.b().role().tools(),
            placer::tool),
        share(
            pair,
            "use-cases",
            words.useCases(),
            pair.a().role().useCases(),
            pair.b().role().useCases(),
            placer::useCase),
        share(
            pair,
            "certifications",
            words.certifications(),
            pair.a().role().certifications(),
            pair.b().role().certifications(),
            placer::certification));
  }

  private static <R> Share share(
      Versus pair,
      String id,
      String name,
      Collection<R> first,
      Collection<R> second,
      Function<R, Link> link) {
    List<Link> both = first.stream().filter(second::contains).map(link).toList();
    List<Link> onlyFirst = first.stream().filter(r -> !second.contains(r)).map(link).toList();
    List<Link> onlySecond = second.stream().filter(r -> !first.contains(r)).map(link).toList();
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
