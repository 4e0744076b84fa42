package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the comparison pages and their index. */
@Doc("The words of the comparison pages and their index.")
public record CompareWords(Phrase versus) {
  public CompareWords {
    requireNonNull(versus, "versus");
  }
}
