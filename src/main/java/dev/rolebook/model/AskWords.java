package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the questions that lead to the role to hire. */
@Doc("The words of the questions that lead to the role to hire.")
public record AskWords(
    String answers,
    Phrase hire,
    String soFar,
    String from,
    String restart,
    String noneOfThese,
    Phrase otherAnswers) {
  public AskWords {
    requireNonNull(answers, "answers");
    requireNonNull(hire, "hire");
    requireNonNull(soFar, "soFar");
    requireNonNull(from, "from");
    requireNonNull(restart, "restart");
    requireNonNull(noneOfThese, "noneOfThese");
    requireNonNull(otherAnswers, "otherAnswers");
  }
}
