package dev.rolebook.plan;

import dev.rolebook.model.CompareWords;
import java.util.ArrayList;
import java.util.List;

/** Questions people ask of two roles: an editor's, or those that the lists of the roles answer. */
final class PairQuestions {
  private static final int FEW = 6;

  /** The section that names the skills to learn, both ways. */
  static final String MOVING = "#moving_between";

  private PairQuestions() {}

  static List<Labelled> of(Versus pair) {
    List<Labelled> written = pair.written().questions();
    return written.isEmpty() ? derived(pair) : written;
  }

  private static List<Labelled> derived(Versus pair) {
    CompareWords.Questions words = pair.words().question();
    return List.of(
        new Labelled(Text.of(words.both()), oneForBoth(pair)),
        new Labelled(Text.of(words.tools()), sameTools(pair)),
        new Labelled(Text.of(words.titles()), sameTitles(pair)));
  }

  private static Text oneForBoth(Versus pair) {
    CompareWords.Questions words = pair.words().question();
    if (pair.a().essential().isEmpty() || pair.b().essential().isEmpty()) {
      return Text.of(words.bothUnknown());
    }
    int allFirst = pair.a().essential().size();
    int allSecond = pair.b().essential().size();
    int onlyFirst = pair.essential().onlyFirst().size();
    int onlySecond = pair.essential().onlySecond().size();
    if (onlyFirst + onlySecond == 0) {
      return Text.of(words.bothAll());
    }
    boolean most = 2 * (onlyFirst + onlySecond) > allFirst + allSecond;
    return pair.about(most ? words.bothFew() : words.bothSome())
        .with("held-a", held(allFirst - onlyFirst, pair))
        .with("all-a", allFirst)
        .with("held-b", held(allSecond - onlySecond, pair))
        .with("all-b", allSecond)
        .with("moving", new Link(MOVING, pair.words().heading().moving()))
        .text();
  }

  private static String held(int count, Versus pair) {
    return count == 0 ? pair.words().share().zero() : String.valueOf(count);
  }

  private static Text sameTools(Versus pair) {
    Split tools = pair.tools();
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
    return Sentence.of(words.toolsSome()).asIs("items", pair.fewLinks(tools.both(), FEW)).text();
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
