package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.GuideWords;
import dev.rolebook.plan.GuideIndexPage.Group;
import dev.rolebook.plan.GuideIndexPage.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the list of guides. */
final class GuideIndex {
  private final Catalog catalog;
  private final Placer placer;
  private final GuideWords words;

  GuideIndex(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.catalog = placer.catalog();
    this.words = catalog.words().guide();
  }

  GuideIndexPage page() {
    List<Group> groups = new ArrayList<>();
    for (Article.Kind kind : Article.Kind.values()) {
      add(groups, kind.name().toLowerCase(Locale.ROOT), name(kind), Optional.of(kind));
    }
    add(groups, "other", words.kindOther(), Optional.empty());
    return new GuideIndexPage(
        placer.head(Addresses.GUIDES, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        groups);
  }

  private void add(List<Group> groups, String id, String name, Optional<Article.Kind> kind) {
    List<Item> guides =
        catalog.guides().values().stream()
            .filter(guide -> guide.kind().equals(kind))
            .map(this::item)
            .toList();
    if (!guides.isEmpty()) {
      groups.add(new Group(id, name, guides));
    }
  }

  private String name(Article.Kind kind) {
    return switch (kind) {
      case HIRE -> words.kindHire();
      case BECOME -> words.kindBecome();
      case CHOOSE -> words.kindChoose();
      case EXPLAIN -> words.kindExplain();
    };
  }

  private Item item(Article guide) {
    return new Item(
        placer.link(Addresses.guide(guide.id()), guide.title()),
        placer.text(guide.summary()),
        guide.audience().stream().map(catalog.words().choice()::of).toList(),
        guide.reviewed().map(placer::date));
  }
}
