package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.RoleWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts of a role that say most in one line each; what nobody wrote is left out. */
final class Glance {
  private static final int FEW = 5;

  private final Placer placer;
  private final RoleWords.Glance words;
  private final Map<Ref<Role>, List<Role>> narrower = new HashMap<>();

  Glance(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.words = placer.words().role().glance();
    for (Role role : placer.catalog().roles().values()) {
      for (Ref<Role> broad : role.broader()) {
        narrower.computeIfAbsent(broad, key -> new ArrayList<>()).add(role);
      }
    }
  }

  List<Labelled> of(Role role) {
    List<Labelled> facts = new ArrayList<>();
    add(facts, words.alsoCalled(), role.alsoCalled().stream().map(Text::of));
    add(facts, words.family(), role.family().stream().map(Text::of));
    add(facts, words.broader(), role.broader().stream().map(placer::role).map(Text::of));
    add(facts, words.narrower(), narrower(role));
    add(facts, words.similar(), similar(role));
    add(facts, words.builds(), role.useCases().stream().map(placer::useCase).map(Text::of));
    add(facts, words.skills(), role.essentialSkills().stream().map(placer::skill).map(Text::of));
    add(facts, words.tools(), role.tools().stream().map(placer::tool).map(Text::of));
    add(facts, words.industries(), role.industries().stream().map(Text::of));
    add(facts, words.levels(), role.levels().stream().map(Role.Level::name).map(Text::of));
    return facts;
  }

  private Stream<Text> narrower(Role role) {
    return narrower.getOrDefault(new Ref<Role>(role.id()), List.of()).stream()
        .map(narrow -> placer.link(Addresses.role(narrow.id()), narrow.name()))
        .map(Text::of);
  }

  private Stream<Text> similar(Role role) {
    return role.similar().stream()
        .map(ref -> new Link(placer.pair(role.id(), ref.id()).href(), placer.role(ref).text()))
        .map(Text::of);
  }

  private void add(List<Labelled> facts, String label, Stream<Text> items) {
    List<Text> all = items.toList();
    if (!all.isEmpty()) {
      facts.add(
          new Labelled(
              Text.of(label), Sentence.few(all, FEW, words.more(), placer.words().common())));
    }
  }
}
