package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words of the home page. */
@Doc("The words of the home page.")
public record HomeWords(
    String hire,
    String hireLead,
    String wanted,
    String columnUseCase,
    String columnHire,
    String open,
    String allUseCases,
    String roles,
    Phrase allRoles,
    String comparisons,
    String allComparisons,
    String guides,
    String allGuides) {
  public HomeWords {
    requireNonNull(hire, "hire");
    requireNonNull(hireLead, "hireLead");
    requireNonNull(wanted, "wanted");
    requireNonNull(columnUseCase, "columnUseCase");
    requireNonNull(columnHire, "columnHire");
    requireNonNull(open, "open");
    requireNonNull(allUseCases, "allUseCases");
    requireNonNull(roles, "roles");
    requireNonNull(allRoles, "allRoles");
    requireNonNull(comparisons, "comparisons");
    requireNonNull(allComparisons, "allComparisons");
    requireNonNull(guides, "guides");
    requireNonNull(allGuides, "allGuides");
  }
}
