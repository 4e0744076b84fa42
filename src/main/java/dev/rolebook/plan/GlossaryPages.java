package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.GlossaryWords;
import dev.rolebook.model.Section;
import dev.rolebook.model.Term;
import dev.rolebook.plan.GlossaryPage.Entry;
import dev.rolebook.plan.GlossaryPage.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The glossary, where the site has one. */
final class GlossaryPages {
  private final Catalog catalog;
  private final Placer placer;
  private final GlossaryWords words;

  GlossaryPages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(0);
    this.words = catalog.words().glossary();
  }

  List<Slot> slots() {
    return placer.has(Section.GLOSSARY)
        ? List.of(new Slot(Addresses.GLOSSARY, this::page))
        : List.of();
  }

  private Page page() {
    List<Entry> entries = new ArrayList<>();
    for (Term term : catalog.glossary().values()) {
      entries.add(entry(term));
      term.alsoCalled().stream()
          .filter(name -> !standsBeside(name, term))
          .forEach(name -> entries.add(other(name, term)));
    }
    return new GlossaryPage(
        head(),
        Text.of(words.lead()),
        Alphabet.letters(entries, Entry::term, words.digits(), words.other()).stream()
            .map(letter -> new Letter(letter.id(), letter.name(), letter.entries()))
            .toList());
  }

  private Head head() {
    Head head =
        placer.head(Addresses.GLOSSARY, words.title(), words.lead(), List.of(placer.home()));
    return StructuredData.on(head, Things.terms(catalog.glossary().values()));
  }

  /** Whether a reader who looks for the name meets the term at once: one begins like the other. */
  private static boolean standsBeside(String name, Term term) {
    String key = Alphabet.key(name);
    return Stream.concat(Stream.of(term.term()), term.alsoCalled().stream())
        .takeWhile(other -> !other.equals(name))
        .map(Alphabet::key)
        .anyMatch(other -> other.startsWith(key) || key.startsWith(other));
  }

  private Entry entry(Term term) {
    return new Entry(
        Optional.of(term.id()),
        term.term(),
        alsoCalled(term),
        Optional.of(placer.text(term.meaning())),
        term.source().map(placer::source),
        Optional.empty());
  }

  private Optional<Text> alsoCalled(Term term) {
    if (term.alsoCalled().isEmpty()) {
      return Optional.empty();
    }
    List<Text> names = term.alsoCalled().stream().map(Text::of).toList();
    Text list = Sentence.list(names, catalog.words().common());
    return Optional.of(Sentence.of(words.alsoCalled()).with("names", list).text());
  }

  private static Entry other(String name, Term term) {
    return new Entry(
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Link("#" + term.id(), term.term())));
  }
}
