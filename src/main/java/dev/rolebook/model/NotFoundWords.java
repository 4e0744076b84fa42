package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the page that stands in for missing ones. */
@Doc("The words of the page that stands in for missing ones.")
public record NotFoundWords(
    String title, String lead, String whatNow, String search, String start) {
  public NotFoundWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(whatNow, "whatNow");
    requireNonNull(search, "search");
    requireNonNull(start, "start");
  }
}
