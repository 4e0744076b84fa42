package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Span;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/**
 * HTML that is safe to place on a page as it is, because only this package makes it.
 *
 * <p>It implements jte's {@code Content}, so that a template never needs unescaped output.
 *
 * @param links the links inside that lead to this site, and where each was written
 */
public record Html(String text, List<Link> links) implements Content {
  /** A link of this site inside the HTML: its address as it stands there, and its place. */
  public record Link(String href, Span span) {
    public Link {
      requireNonNull(href, "href");
      requireNonNull(span, "span");
    }
  }

  public static final Html EMPTY = new Html("", List.of());

  public Html {
    requireNonNull(text, "text");
    links = List.copyOf(links);
  }

  /** A plain text as HTML. */
  public static Html text(String plain) {
    return new Html(Escape.html(plain), List.of());
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(text);
  }

  @Override
  public boolean isEmptyContent() {
    return text.isEmpty();
  }
}
