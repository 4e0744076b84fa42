package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Optional;

/** A word explained: an entry of the glossary. */
@Doc("A word explained: an entry of the glossary.")
public record Term(
    @Id String id,
    @Doc("The word or abbreviation.") String term,
    @Doc("Other forms of it.") List<String> alsoCalled,
    @Doc("What it means in plain words.") Prose meaning,
    @Doc("Who says so.") Optional<Ref<Source>> source)
    implements Entry {
  public Term {
    requireNonNull(id, "id");
    requireNonNull(term, "term");
    alsoCalled = List.copyOf(alsoCalled);
    requireNonNull(meaning, "meaning");
    requireNonNull(source, "source");
  }

  @Override
  public String name() {
    return term;
  }
}
