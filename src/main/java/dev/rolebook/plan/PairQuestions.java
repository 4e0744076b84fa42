package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Questions people ask of two roles: an editor's, or those that the lists of the roles answer. */
final class PairQuestions {
  private static final int FEW = 6;

  private PairQuestions() {}

  static List<Labelled> of(Versus pair, Share tools) {
    return pair.written()
        .map(Comparison::questions)
        .filter(written -> !written.isEmpty())
        .map(written -> Insights.written(pair, written))
        .orElseGet(() -> derived(pair, tools));
  }

  private static List<Labelled> derived(Versus pair, Share tools) {
    CompareWords.Questions words = pair.words().question();
    return List.of(
        new Labelled(Text.of(words.both()), oneForBoth(pair)),
        new Labelled(Text.of(words.tools()), sameTools(pair, tools)),
        new Labelled(Text.of(words.titles()), sameTitles(pair)));
  }

  private static Text oneForBoth(Versus pair) {
    CompareWords.Questions words = pair.words().question();
    if (pair.a().essential().isEmpty() || pair.b().essential().isEmpty()) {
      return Text.of(words.bothUnknown());
    }
    List<Text> onlyFirst = Listed.texts(pair.a().essential().without(pair.b().skills()));
    List<Text> onlySecond = Listed.texts(pair.b().essential().without(pair.a().skills()));
    if (onlyFirst.isEmpty() && onlySecond.isEmpty()) {
      return Text.of(words.bothAll());
    }
    int missing = onlyFirst.size() + onlySecond.size();
    int all = pair.a().essential().size() + pair.b().essential().size();
    return pair.about(2 * missing > all ? words.bothFew() : words.bothSome())
        .asIs("only-a", someOrNone(pair, onlyFirst))
        .asIs("only-b", someOrNone(pair, onlySecond))
        .text();
  }

  private static Text someOrNone(Versus pair, List<Text> items) {
    return items.isEmpty() ? Text.of(pair.words().share().zero()) : pair.few(items, FEW);
  }

  private static Text sameTools(Versus pair, Share tools) {
    CompareWords.Questions words = pair.words().question();
    if (pair.a().tools().isEmpty() || pair.b().tools().isEmpty()) {
      return Text.of(words.toolsUnknown());
    }
    if (tools.both().isEmpty()) {
      return Text.of(words.toolsNone());
    }
    if (tools.both().size() == tools.total()) {
      return Text.of(words.toolsSame());
    }
    List<Text> both = tools.both().stream().map(Text::of).toList();
    return Sentence.of(words.toolsSome()).asIs("items", pair.few(both, FEW)).text();
  }

  private static Text sameTitles(Versus pair) {
    CompareWords.Questions words = pair.words().question();
    if (pair.a().titles().isEmpty() || pair.b().titles().isEmpty()) {
      return Text.of(words.titlesUnknown());
    }
    List<Text> shared = new ArrayList<>();
    pair.a()
        .titles()
        .forEach(
            (key, title) -> {
              if (pair.b().titles().containsKey(key)) {
                shared.add(title);
              }
            });
    return shared.isEmpty()
        ? Text.of(words.titlesNone())
        : Sentence.of(words.titlesSome()).asIs("items", pair.few(shared, FEW)).text();
  }
}
