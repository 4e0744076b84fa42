package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words around every page: navigation, footer, dates. */
@Doc("The words around every page.")
public record CommonWords(
    String skipToContent,
    String home,
    String mainMenu,
    String breadcrumbs,
    String lastReviewed,
    String publishedBy,
    String notCovered,
    String doesNotApply,
    Phrase pageTitle) {
  public CommonWords {
    requireNonNull(skipToContent, "skipToContent");
    requireNonNull(home, "home");
    requireNonNull(mainMenu, "mainMenu");
    requireNonNull(breadcrumbs, "breadcrumbs");
    requireNonNull(lastReviewed, "lastReviewed");
    requireNonNull(publishedBy, "publishedBy");
    requireNonNull(notCovered, "notCovered");
    requireNonNull(doesNotApply, "doesNotApply");
    requireNonNull(pageTitle, "pageTitle");
  }
}
