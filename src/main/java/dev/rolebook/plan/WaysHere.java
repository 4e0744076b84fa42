package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.HireQuestion.Way;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The reverse of the questions of "Who should you hire?": which answers lead to what. */
final class WaysHere {
  private static final int LONGEST = 9;

  /** An answer to a question. */
  record Given(HireQuestion question, Way way) {
    Given {
      requireNonNull(question, "question");
      requireNonNull(way, "way");
    }
  }

  private final Map<Ref<HireQuestion>, List<Given>> toQuestion;
  private final Map<Ref<UseCase>, List<Given>> toUseCase;
  private final Map<Ref<Role>, List<Given>> toRole;

  WaysHere(Catalog catalog) {
    toQuestion = reverse(catalog, Way::question);
    toUseCase = reverse(catalog, Way::useCase);
    toRole = reverse(catalog, Way::role);
  }

  /**
   * The answers that lead to a question, first to last, as far back as only one answer leads there.
   */
  List<Given> before(HireQuestion question) {
    LinkedList<Given> before = new LinkedList<>();
    List<Given> here = toQuestion.getOrDefault(new Ref<HireQuestion>(question.id()), List.of());
    while (here.size() == 1 && before.size() < LONGEST) {
      Given given = here.get(0);
      before.addFirst(given);
      here = toQuestion.getOrDefault(new Ref<HireQuestion>(given.question().id()), List.of());
    }
    return before;
  }

  /** The questions whose answers lead to another one. */
  List<HireQuestion> asking(HireQuestion question) {
    return asking(toQuestion, question.id());
  }

  List<HireQuestion> asking(UseCase useCase) {
    return asking(toUseCase, useCase.id());
  }

  List<HireQuestion> asking(Role role) {
    return asking(toRole, role.id());
  }

  private static <T extends Entry> List<HireQuestion> asking(
      Map<Ref<T>, List<Given>> ways, String id) {
    return ways.getOrDefault(new Ref<T>(id), List.of()).stream()
        .map(Given::question)
        .distinct()
        .toList();
  }

  private static <T extends Entry> Map<Ref<T>, List<Given>> reverse(
      Catalog catalog, Function<Way, Optional<Ref<T>>> target) {
    Map<Ref<T>, List<Given>> reverse = new HashMap<>();
    for (HireQuestion question : catalog.hireQuestions().values()) {
      for (Way way : question.answers()) {
        target
            .apply(way)
            .ifPresent(
                ref ->
                    reverse
                        .computeIfAbsent(ref, key -> new ArrayList<>())
                        .add(new Given(question, way)));
      }
    }
    return reverse;
  }
}
