package dev.rolebook.plan;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.AskWords;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.Section;
import java.util.List;
import java.util.Optional;

/** A page for every question of "Who should you hire?", where somebody wrote any. */
final class AskPages {
  private final Catalog catalog;
  private final Placer placer;
  private final Askings askings;
  private final WaysHere waysHere;
  private final AskWords words;

  AskPages(Atlas atlas, WhoUses whoUses) {
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(2);
    this.askings = new Askings(placer, whoUses);
    this.waysHere = new WaysHere(catalog);
    this.words = catalog.words().ask();
  }

  List<Slot> slots() {
    return catalog.hireQuestions().values().stream()
        .map(question -> new Slot(Addresses.question(question.id()), () -> page(question)))
        .toList();
  }

  private Page page(HireQuestion question) {
    List<HireQuestion> from = waysHere.asking(question);
    return new AskPage(
        placer.head(
            Addresses.question(question.id()),
            question.ask(),
            question.help().map(Prose::plain).orElse(catalog.words().hire().lead()),
            placer.crumbs(Section.HIRE)),
        askings.of(question),
        waysHere.before(question).stream().map(this::step).toList(),
        from.size() > 1 ? from.stream().map(askings::question).toList() : List.of(),
        restart(question),
        placer.link(Addresses.HIRE, words.noneOfThese()));
  }

  private AskPage.Step step(WaysHere.Given given) {
    return new AskPage.Step(askings.question(given.question()), askings.answer(given.way()));
  }

  private Optional<Link> restart(HireQuestion question) {
    return catalog.hireQuestions().values().stream()
        .findFirst()
        .filter(first -> !first.equals(question))
        .map(first -> placer.link(Addresses.question(first.id()), words.restart()));
  }
}
