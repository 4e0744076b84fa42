package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/**
 * A fixed phrase of the pages, with named gaps: {@code "Choose {role} when"}.
 *
 * <p>A translation may move the gaps, never lose them; that is checked on reading.
 */
public record Phrase(String text) {
  public Phrase {
    requireNonNull(text, "text");
  }

  /** The phrase with one gap filled. */
  public Phrase with(String gap, Object value) {
    return new Phrase(text.replace("{" + gap + "}", value.toString()));
  }

  @Override
  public String toString() {
    return text;
  }
}
