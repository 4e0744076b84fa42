package dev.rolebook.plan;

import dev.rolebook.model.NotFoundWords;
import dev.rolebook.model.Section;
import java.util.List;

/** The page for missing pages. */
final class NotFoundPages {
  private final Placer placer;
  private final NotFoundWords words;

  NotFoundPages(Atlas atlas) {
    this.placer = atlas.anywhere();
    this.words = placer.words().notFound();
  }

  List<Slot> slots() {
    return List.of(Slot.unlisted(Addresses.NOT_FOUND, this::page));
  }

  private Page page() {
    return new NotFoundPage(
        placer.head(Addresses.NOT_FOUND, words.title(), words.lead(), List.of()),
        Text.of(words.lead()),
        List.of(
            placer.link(Addresses.SEARCH, words.search()),
            placer.section(Section.ROLES),
            placer.section(Section.COMPARE),
            placer.section(Section.HIRE),
            placer.link(Addresses.HOME, words.start())));
  }
}
