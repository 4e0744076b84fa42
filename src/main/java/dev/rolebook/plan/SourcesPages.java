package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Section;
import dev.rolebook.model.Source;
import dev.rolebook.model.SourcesWords;
import dev.rolebook.plan.SourcesPage.Count;
import dev.rolebook.plan.SourcesPage.Item;
import java.util.Arrays;
import java.util.List;

/** The list of sources, where the site has any. */
final class SourcesPages {
  /** How many uses are named: a source of a thousand roles would fill the page. */
  private static final int USES = 60;

  private final Catalog catalog;
  private final Pairing pairing;
  private final Placer placer;
  private final SourcesWords words;

  SourcesPages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.pairing = atlas.pairing();
    this.placer = atlas.placer(0);
    this.words = catalog.words().sources();
  }

  List<Slot> slots() {
    return placer.has(Section.SOURCES)
        ? List.of(new Slot(Addresses.SOURCES, this::page))
        : List.of();
  }

  private Page page() {
    SourceUses uses = new SourceUses(placer, pairing);
    return new SourcesPage(
        placer.head(Addresses.SOURCES, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        Arrays.stream(Source.Kind.values()).map(this::count).filter(c -> c.number() > 0).toList(),
        catalog.sources().values().stream().map(source -> item(source, uses)).toList());
  }

  private Count count(Source.Kind kind) {
    return new Count(
        catalog.words().choice().of(kind),
        catalog.sources().values().stream().filter(source -> source.kind() == kind).count());
  }

  private Item item(Source source, SourceUses uses) {
    return new Item(
        source.id(),
        source.title(),
        source.url().map(url -> new Link(url.text(), url.text())),
        source.publisher(),
        catalog.words().choice().of(source.kind()),
        source.published().map(date -> Moment.of(date, catalog.words().date())),
        placer.date(source.checked()),
        source.licence(),
        placer.text(source.interest()),
        Some.of(uses.of(source), USES, placer));
  }
}
