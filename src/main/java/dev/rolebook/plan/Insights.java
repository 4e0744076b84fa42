package dev.rolebook.plan;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key insights of a comparison: an editor's, or what the counts and the use cases say. */
final class Insights {
  private static final int FEW = 6;

  private Insights() {}

  static List<Labelled> of(Versus pair, Optional<Integer> percent, Share useCases) {
    return pair.written()
        .map(Comparison::insights)
        .filter(written -> !written.isEmpty())
        .map(written -> written(pair, written))
        .orElseGet(() -> derived(pair, percent, useCases));
  }

  /** What an editor wrote: label and sentence. */
  static List<Labelled> written(Versus pair, Map<String, Prose> written) {
    return written.entrySet().stream()
        .map(
            e -> new Labelled(Text.of(e.getKey()).isolated(), pair.placer().shielded(e.getValue())))
        .toList();
  }

  private static List<Labelled> derived(Versus pair, Optional<Integer> percent, Share useCases) {
    CompareWords.Insights words = pair.words().insight();
    List<Labelled> insights = new ArrayList<>();
    Text alike =
        percent
            .map(share -> Sentence.of(words.alikePercent()).with("percent", share).text())
            .orElse(Text.of(words.alikeUnknown()));
    insights.add(new Labelled(Text.of(words.alike()), alike));
    if (useCases.total() > 0) {
      Text both =
          useCases.both().isEmpty()
              ? Text.of(words.bothBuildNothing())
              : Sentence.of(words.bothBuildItems())
                  .asIs("items", few(pair, useCases.both()))
                  .text();
      insights.add(new Labelled(Text.of(words.bothBuild()), both));
    }
    only(pair, pair.a(), useCases.onlyFirst()).ifPresent(insights::add);
    only(pair, pair.b(), useCases.onlySecond()).ifPresent(insights::add);
    return insights;
  }

  private static Optional<Labelled> only(Versus pair, Half half, List<Link> uses) {
    CompareWords.Insights words = pair.words().insight();
    return uses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Labelled(
                Sentence.of(words.onlyBuild()).with("role", half.name()).text(),
                Sentence.of(words.onlyBuildItems()).asIs("items", few(pair, uses)).text()));
  }

  private static Text few(Versus pair, List<Link> links) {
    return pair.few(links.stream().map(Text::of).toList(), FEW);
  }
}
