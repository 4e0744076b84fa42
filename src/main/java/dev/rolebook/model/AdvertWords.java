package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the job adverts and their wording check. */
@Doc("The words of the job adverts and their wording check.")
public record AdvertWords(Phrase title, String lead) {
  public AdvertWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
