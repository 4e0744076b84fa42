package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of a page that has moved or is gone. */
@Doc("The words of a page that has moved or is gone.")
public record RedirectWords(
    String title, String lead, String goOn, String goneTitle, String goneLead) {
  public RedirectWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
    requireNonNull(goOn, "goOn");
    requireNonNull(goneTitle, "goneTitle");
    requireNonNull(goneLead, "goneLead");
  }
}
