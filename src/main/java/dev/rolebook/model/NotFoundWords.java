package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the page that stands in for missing ones. */
@Doc("The words of the page that stands in for missing ones.")
public record NotFoundWords(String title, String lead) {
  public NotFoundWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
