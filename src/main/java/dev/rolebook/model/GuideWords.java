package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the guides and the plain pages. */
@Doc("The words of the guides and the plain pages.")
public record GuideWords(String title, String lead) {
  public GuideWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
