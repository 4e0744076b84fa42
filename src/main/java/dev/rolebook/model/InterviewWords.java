package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the interview kits. */
@Doc("The words of the interview kits.")
public record InterviewWords(Phrase title, String lead) {
  public InterviewWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
