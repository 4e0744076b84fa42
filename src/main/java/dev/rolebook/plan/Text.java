package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;

/** A text of the content on one page: as HTML for the page, and as words for its twins. */
public record Text(Html html, String plain) {
  public Text {
    requireNonNull(html, "html");
    requireNonNull(plain, "plain");
  }
}
