package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Every term by its first letter; other forms of a term lead to it. */
public record GlossaryPage(Head head, Text lead, List<Letter> letters) implements Page {

  /** The terms that begin with one letter. */
  public record Letter(String id, String name, List<Entry> entries) {
    public Letter {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      entries = List.copyOf(entries);
    }
  }

  /**
   * A term, or another form of one.
   *
   * @param id where a term stands on the page; other forms have none
   * @param see the term that is meant, for another form
   */
  public record Entry(
      Optional<String> id,
      String term,
      Optional<Text> alsoCalled,
      Optional<Text> meaning,
      Optional<Link> source,
      Optional<Link> see) {
    public Entry {
      requireNonNull(id, "id");
      requireNonNull(term, "term");
      requireNonNull(alsoCalled, "alsoCalled");
      requireNonNull(meaning, "meaning");
      requireNonNull(source, "source");
      requireNonNull(see, "see");
    }
  }

  public GlossaryPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    letters = List.copyOf(letters);
  }

  @Override
  public String template() {
    return "page/glossary.jte";
  }
}
