package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.model.GlossaryWords;
import dev.rolebook.model.SearchWords;
import dev.rolebook.plan.SearchPage.Item;
import dev.rolebook.plan.SearchPage.Letter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The search page: everything from A to Z. */
final class SearchPages {
  private final Catalog catalog;
  private final Placer placer;
  private final SearchWords words;

  SearchPages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(0);
    this.words = catalog.words().search();
  }

  List<Slot> slots() {
    return List.of(Slot.unlisted(Addresses.SEARCH, this::page));
  }

  private Page page() {
    GlossaryWords headings = catalog.words().glossary();
    return new SearchPage(
        placer.head(Addresses.SEARCH, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        Alphabet.letters(items(), item -> item.link().text(), headings.digits(), headings.other())
            .stream()
            .map(letter -> new Letter(letter.id(), letter.name(), letter.entries()))
            .toList());
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    add(items, words.kindRole(), catalog.roles().values(), Addresses::role);
    add(items, words.kindUseCase(), catalog.useCases().values(), Addresses::useCase);
    add(items, words.kindSkill(), catalog.skills().values(), Addresses::skill);
    add(items, words.kindTool(), catalog.tools().values(), Addresses::tool);
    add(
        items,
        words.kindCertification(),
        catalog.certifications().values(),
        Addresses::certification);
    add(items, words.kindGuide(), catalog.guides().values(), Addresses::guide);
    add(items, words.kindPage(), catalog.pages().values(), Addresses::page);
    add(items, words.kindAspect(), catalog.aspects(), Addresses::aspect);
    String glossary = placer.link(Addresses.GLOSSARY, "").href() + "#";
    catalog
        .glossary()
        .values()
        .forEach(t -> items.add(new Item(new Link(glossary + t.id(), t.term()), words.kindTerm())));
    return items;
  }

  private void add(
      List<Item> items,
      String kind,
      Collection<? extends Entry> entries,
      Function<String, Url> address) {
    for (Entry entry : entries) {
      items.add(new Item(placer.link(address.apply(entry.id()), entry.name()), kind));
    }
  }
}
