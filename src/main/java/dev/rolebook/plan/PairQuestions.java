package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    if (pair.a().role().essentialSkills().isEmpty()
        || pair.b().role().essentialSkills().isEmpty()) {
      return Text.of(words.bothUnknown());
    }
    List<Text> onlyFirst = missing(pair, pair.a(), pair.b());
    List<Text> onlySecond = missing(pair, pair.b(), pair.a());
    if (onlyFirst.isEmpty() && onlySecond.isEmpty()) {
      return Text.of(words.bothAll());
    }
    return pair.about(words.bothSome())
        .asIs("only-a", someOrNone(pair, onlyFirst))
        .asIs("only-b", someOrNone(pair, onlySecond))
        .text();
  }

  private static List<Text> missing(Versus pair, Half wants, Half has) {
    return wants.role().essentialSkills().stream()
        .filter(skill -> !has.skills().contains(skill))
        .map(pair.placer()::skill)
        .map(Text::of)
        .toList();
  }

  private static Text someOrNone(Versus pair, List<Text> items) {
    return items.isEmpty() ? Text.of(pair.words().share().zero()) : pair.few(items, FEW);
  }

  private static Text sameTools(Versus pair, Share tools) {
    CompareWords.Questions words = pair.words().question();
    if (pair.a().role().tools().isEmpty() || pair.b().role().tools().isEmpty()) {
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
    if (pair.a().role().titles().isEmpty() || pair.b().role().titles().isEmpty()) {
      return Text.of(words.titlesUnknown());
    }
    Map<String, String> titles = new LinkedHashMap<>();
    pair.a().role().titles().forEach(title -> titles.put(Answered.key(title), title));
    List<String> others = pair.b().role().titles().stream().map(Answered::key).toList();
    titles.keySet().retainAll(others);
    List<Text> shared = titles.values().stream().map(Text::of).toList();
    return shared.isEmpty()
        ? Text.of(words.titlesNone())
        : Sentence.of(words.titlesSome()).asIs("items", pair.few(shared, FEW)).text();
  }
}
