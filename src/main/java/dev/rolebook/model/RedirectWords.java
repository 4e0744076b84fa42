package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of a page that has moved. */
@Doc("The words of a page that has moved.")
public record RedirectWords(String title, String lead, String goOn) {
  public RedirectWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(goOn, "goOn");
  }
}
