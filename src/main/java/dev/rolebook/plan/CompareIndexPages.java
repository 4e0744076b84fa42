package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The two pages around all comparisons: their index, and the one where readers choose. */
final class CompareIndexPages {
  private final Atlas atlas;
  private final Catalog catalog;
  private final Placer placer;
  private final CompareWords words;

  CompareIndexPages(Atlas atlas) {
    this.atlas = requireNonNull(atlas, "atlas");
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(1);
    this.words = placer.words().compare();
  }

  List<Slot> slots() {
    return List.of(new Slot(Addresses.COMPARE, this::index), new Slot(Addresses.PICK, this::pick));
  }

  private Page index() {
    List<Role> roles =
        catalog.roles().size() <= Pairing.ALL_UP_TO && catalog.roles().size() > 1
            ? byName()
            : List.of();
    return new CompareIndexPage(
        placer.head(
            Addresses.COMPARE, words.index().title(), words.index().lead(), List.of(placer.home())),
        Text.of(words.index().lead()),
        placer.link(Addresses.PICK, words.index().pick()),
        roles.stream().map(this::column).toList(),
        roles.stream().map(role -> row(role, roles)).toList(),
        PairList.of(atlas, placer));
  }

  private List<Role> byName() {
    return catalog.roles().values().stream()
        .sorted(Comparator.comparing(Role::name).thenComparing(Role::id))
        .toList();
  }

  private Link column(Role role) {
    return placer.link(Addresses.role(role.id()), role.shortest());
  }

  private CompareIndexPage.GridRow row(Role role, List<Role> others) {
    return new CompareIndexPage.GridRow(
        placer.link(Addresses.role(role.id()), role.name()),
        others.stream().map(other -> cell(role, other)).toList());
  }

  private Optional<Alike> cell(Role role, Role other) {
    return role.id().equals(other.id())
        ? Optional.empty()
        : Optional.of(
            Alike.of(role.id(), other.id(), placer.pair(role.id(), other.id()), atlas, placer));
  }

  private Page pick() {
    return new PickPage(
        placer.head(
            Addresses.PICK,
            words.pick().title(),
            words.pick().lead(),
            placer.crumbs(Section.COMPARE)),
        Text.of(words.pick().lead()),
        byName().stream()
            .map(
                role ->
                    new PickPage.Choosable(
                        role.id(), placer.link(Addresses.role(role.id()), role.name())))
            .toList(),
        PairList.of(atlas, placer));
  }
}
