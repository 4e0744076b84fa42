package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the hiring pages: who to hire, and how. */
@Doc("The words of the hiring pages: who to hire, and how.")
public record HireWords(String title, String lead) {
  public HireWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
