package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.HireWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Stage;
import dev.rolebook.plan.HiringPage.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a role's own lists give for each stage of hiring, so that no stage is without substance. */
final class StageFacts {
  private final Placer placer;
  private final Catalog catalog;
  private final RoleLinks links;
  private final HireWords words;
  private final Map<Ref<Role>, List<Role>> movesIn = new LinkedHashMap<>();

  StageFacts(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.catalog = placer.catalog();
    this.links = new RoleLinks(placer);
    this.words = catalog.words().hire();
    for (Role role : catalog.roles().values()) {
      for (Role.Move move : role.movesTo()) {
        movesIn.computeIfAbsent(move.role(), key -> new ArrayList<>()).add(role);
      }
    }
  }

  List<Fact> of(Stage stage, Role role) {
    return switch (stage) {
      case PLAN -> some(fact(words.nextSteps(), List.of(links.advert(role))));
      case SOURCE -> some(titles(role), fact(words.movesIn(), movesIn(role)));
      case ASSESS ->
          some(
              fact(words.interviewKit(), List.of(links.kit(role))),
              fact(
                  words.certificates(),
                  role.certifications().stream().map(placer::certification).toList()));
      case DECIDE -> some(fact(words.scoreSheet(), List.of(scoreSheet(role))));
      case GROW ->
          some(
              new Fact(
                  words.levelNames(),
                  role.levels().stream().map(level -> Text.of(level.name())).toList()),
              new Fact(words.movesOut(), role.movesTo().stream().map(this::moveOut).toList()));
    };
  }

  private static List<Fact> some(Fact... facts) {
    return Stream.of(facts).filter(fact -> !fact.items().isEmpty()).toList();
  }

  private static Fact fact(String label, Collection<Link> links) {
    return new Fact(label, links.stream().map(Text::of).toList());
  }

  private Fact titles(Role role) {
    Map<String, Text> titles = new LinkedHashMap<>();
    Stream.concat(role.titles().stream(), role.alsoCalled().stream())
        .forEach(title -> titles.putIfAbsent(Answered.key(title), Text.of(title)));
    return new Fact(words.titlesToSearch(), List.copyOf(titles.values()));
  }

  private List<Link> movesIn(Role role) {
    return movesIn.getOrDefault(new Ref<Role>(role.id()), List.of()).stream()
        .map(links::role)
        .toList();
  }

  private Link scoreSheet(Role role) {
    Link kit = links.kit(role);
    return new Link(kit.href() + "#score-sheet", words.scoreSheet());
  }

  private Text moveOut(Role.Move move) {
    Text role = Text.of(placer.role(move.role()));
    return move.note()
        .map(
            note ->
                Sentence.of(words.labelled())
                    .with("label", role)
                    .with("text", placer.text(note))
                    .text())
        .orElse(role);
  }
}
