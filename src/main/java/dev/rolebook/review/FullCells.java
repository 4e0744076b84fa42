package dev.rolebook.review;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Answer;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.util.List;

/**
 * What an editor of an English site wrote into a cell of a table has at most {@value #MOST_WORDS}
 * words, or {@value #MOST_ITEMS} items; lists that are filled from a role are shortened anyway.
 */
final class FullCells implements CatalogCheck {
  private static final int MOST_WORDS = 12;
  private static final int MOST_ITEMS = 5;

  @Override
  public void check(Subject subject, Problems problems) {
    if (!English.is(subject.catalog())) {
      return;
    }
    subject
        .catalog()
        .roles()
        .values()
        .forEach(
            role ->
                role.aspects()
                    .forEach(
                        (aspect, answer) ->
                            cell(
                                subject,
                                EntryKind.ROLE.path(role) + ".aspects." + aspect.id(),
                                answer,
                                problems)));
    subject
        .catalog()
        .comparisons()
        .values()
        .forEach(
            pair ->
                pair.cells()
                    .forEach(
                        (aspect, sides) ->
                            sides.forEach(
                                (role, answer) ->
                                    cell(
                                        subject,
                                        EntryKind.COMPARISON.path(pair)
                                            + ".cells."
                                            + aspect.id()
                                            + "."
                                            + role.id(),
                                        answer,
                                        problems))));
  }

  private static void cell(Subject subject, String path, Answer answer, Problems problems) {
    if (answer instanceof Answer.Given given) {
      given.text().ifPresent(text -> words(subject, path + ".text", text, problems));
      List<Prose> items = given.list();
      for (int i = 0; i < items.size(); i++) {
        words(subject, path + ".list." + i, items.get(i), problems);
      }
      if (items.size() > MOST_ITEMS) {
        problems.add(
            Problem.of(
                    Rule.FULL_CELL,
                    subject.place(path + ".list"),
                    "this cell has " + items.size() + " items")
                .hint("keep the " + MOST_ITEMS + " that matter most"));
      }
    }
  }

  private static void words(Subject subject, String path, Prose text, Problems problems) {
    int words = Sentences.words(text.plain());
    if (words > MOST_WORDS) {
      problems.add(
          Problem.of(Rule.FULL_CELL, subject.place(path), "this cell has " + words + " words")
              .hint("keep to " + MOST_WORDS + ", and say the rest in the summary or a note"));
    }
  }
}
