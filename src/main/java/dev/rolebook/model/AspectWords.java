package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the pages about one question. */
@Doc("The words of the pages about one question.")
public record AspectWords(
    String indexTitle,
    String indexLead,
    Phrase answered,
    Phrase caption,
    String role,
    String answer,
    String neighbours,
    String sources) {
  public AspectWords {
    requireNonNull(indexTitle, "indexTitle");
    requireNonNull(indexLead, "indexLead");
    requireNonNull(answered, "answered");
    requireNonNull(caption, "caption");
    requireNonNull(role, "role");
    requireNonNull(answer, "answer");
    requireNonNull(neighbours, "neighbours");
    requireNonNull(sources, "sources");
  }
}
