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
 * @param headings the headings inside that an author wrote, with their ids
 */
public record Html(String text, List<Link> links, List<Prose.Heading> headings) implements Content {
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
    headings = List.copyOf(headings);
  }

  /** HTML without headings. */
  public Html(String text, List<Link> links) {
    this(text, links, List.of());
  }

  /** A plain text as HTML. */
  public static Html text(String plain) {
    return new Html(Escape.html(plain), List.of());
  }

  /** The same, shielded from the writing direction of the words around it. */
  public Html isolated() {
    return new Html("<bdi>" + text + "</bdi>", links, headings);
  }

  /** A link of the program's own: {@code href} is relative, or a checked web address. */
  public static Html anchor(String href, String plain) {
    String address = Escape.html(href);
    return new Html("<a href=\"" + address + "\">" + Escape.html(plain) + "</a>", List.of());
  }

  /** Data for machines, inside the page: JSON that a browser never runs. */
  public static Html data(String json) {
    if (json.indexOf('<') >= 0) {
      throw new IllegalArgumentException("could end its element: " + json);
    }
    return new Html("<script type=\"application/ld+json\">" + json + "</script>", List.of());
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
