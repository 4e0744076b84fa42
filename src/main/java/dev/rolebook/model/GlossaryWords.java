package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the glossary. */
@Doc("The words of the glossary.")
public record GlossaryWords(String title, String lead) {
  public GlossaryWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
