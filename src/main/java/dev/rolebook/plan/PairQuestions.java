package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Skill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    int onlyFirst = missing(pair.a(), pair.b().skills());
    int onlySecond = missing(pair.b(), pair.a().skills());
    return onlyFirst + onlySecond == 0
        ? Text.of(words.bothAll())
        : pair.about(words.bothSome())
            .with("count-a", onlyFirst)
            .with("count-b", onlySecond)
            .text();
  }

  private static int missing(Half wants, Set<Ref<Skill>> has) {
    return (int) wants.role().essentialSkills().stream().filter(s -> !has.contains(s)).count();
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
