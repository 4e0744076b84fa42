package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the tool pages. */
@Doc("The words of the tool pages.")
public record ToolWords(String title, String lead) {
  public ToolWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
