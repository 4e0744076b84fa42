package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;

/** A text of the content on one page: as HTML for the page, and as words for its twins. */
public record Text(Html html, String plain) {
  public Text {
    requireNonNull(html, "html");
    requireNonNull(plain, "plain");
  }

  /** Words without markup. */
  public static Text of(String plain) {
    return new Text(Html.text(plain), plain);
  }

  /** A link inside a text. */
  public static Text of(Link link) {
    return new Text(Html.anchor(link.href(), link.text()), link.text());
  }

  /** The same text, shielded from the writing direction of the words around it. */
  public Text isolated() {
    return new Text(html.isolated(), plain);
  }
}
