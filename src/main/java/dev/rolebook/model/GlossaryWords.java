package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the glossary. */
@Doc("The words of the glossary.")
public record GlossaryWords(
    String title,
    String lead,
    String letters,
    String digits,
    String other,
    Phrase alsoCalled,
    String see,
    String source) {
  public GlossaryWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(letters, "letters");
    requireNonNull(digits, "digits");
    requireNonNull(other, "other");
    requireNonNull(alsoCalled, "alsoCalled");
    requireNonNull(see, "see");
    requireNonNull(source, "source");
  }
}
