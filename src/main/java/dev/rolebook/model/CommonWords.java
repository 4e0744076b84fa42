package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words around every page: navigation, footer, lists, states. */
@Doc("The words around every page.")
public record CommonWords(
    String skipToContent,
    String home,
    String mainMenu,
    String moreMenu,
    String breadcrumbs,
    String onThisPage,
    String lastReviewed,
    String reviewedBy,
    String notReviewed,
    String publishedBy,
    String search,
    String searchLabel,
    Phrase searchFound,
    String searchNothing,
    String searchPair,
    String close,
    String darkTheme,
    String notCovered,
    String doesNotApply,
    String downloads,
    Phrase download,
    String listComma,
    Phrase listEnd,
    Phrase pageTitle) {
  public CommonWords {
    requireNonNull(skipToContent, "skipToContent");
    requireNonNull(home, "home");
    requireNonNull(mainMenu, "mainMenu");
    requireNonNull(moreMenu, "moreMenu");
    requireNonNull(breadcrumbs, "breadcrumbs");
    requireNonNull(onThisPage, "onThisPage");
    requireNonNull(lastReviewed, "lastReviewed");
    requireNonNull(reviewedBy, "reviewedBy");
    requireNonNull(notReviewed, "notReviewed");
    requireNonNull(publishedBy, "publishedBy");
    requireNonNull(search, "search");
    requireNonNull(searchLabel, "searchLabel");
    requireNonNull(searchFound, "searchFound");
    requireNonNull(searchNothing, "searchNothing");
    requireNonNull(searchPair, "searchPair");
    requireNonNull(close, "close");
    requireNonNull(darkTheme, "darkTheme");
    requireNonNull(notCovered, "notCovered");
    requireNonNull(doesNotApply, "doesNotApply");
    requireNonNull(downloads, "downloads");
    requireNonNull(download, "download");
    requireNonNull(listComma, "listComma");
    requireNonNull(listEnd, "listEnd");
    requireNonNull(pageTitle, "pageTitle");
  }
}
