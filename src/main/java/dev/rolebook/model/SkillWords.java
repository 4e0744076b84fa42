package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the skill pages. */
@Doc("The words of the skill pages.")
public record SkillWords(String title, String lead) {
  public SkillWords {
    requireNonNull(title, "title");
    requireNonNull(lead, "lead");
  }
}
