package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the list of sources, and of sources below a page. */
@Doc("The words of the list of sources, and of sources below a page.")
public record SourcesWords(String title, String lead) {
  public SourcesWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
