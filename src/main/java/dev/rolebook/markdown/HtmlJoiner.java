package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces of HTML and plain words together into one; each piece is safe, so the whole is. */
public final class HtmlJoiner {
  /** Room for most sentences: a text that has to grow is copied each time. */
  private final StringBuilder text = new StringBuilder(240);

  private List<Html.Link> links = List.of();

  /** Plain words, written as HTML. */
  public HtmlJoiner words(String plain) {
    text.append(Escape.html(plain));
    return this;
  }

  public HtmlJoiner add(Html piece) {
    text.append(requireNonNull(piece, "piece").text());
    if (!piece.links().isEmpty()) {
      links = links.isEmpty() ? new ArrayList<>() : links;
      links.addAll(piece.links());
    }
    return this;
  }

  /** A piece shielded from the writing direction of the words around it. */
  public HtmlJoiner isolated(Html piece) {
    text.append("<bdi>");
    add(piece);
    text.append("</bdi>");
    return this;
  }

  public Html html() {
    return new Html(text.toString(), links);
  }
}
