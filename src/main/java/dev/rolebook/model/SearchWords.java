package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the search page. */
@Doc("The words of the search page.")
public record SearchWords(String title, String lead) {
  public SearchWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
