package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of the content: parsed once, safe, and not yet placed on any page.
 *
 * <p>{@link #on} places it. The same prose stands on many pages at different depths, so links stay
 * {@link Target}s until then.
 *
 * @param source the Markdown as typed, for the Markdown twins
 * @param plain the words alone, for search, JSON, CSV and descriptions
 * @param headings the headings inside, in order; empty for a one-line field
 */
public record Prose(String source, String plain, List<Piece> pieces, List<Heading> headings) {
  /** A part of a prose: markup, words, or the target of a link inside an {@code href=""}. */
  public sealed interface Piece {}

  /** HTML that stands as it is. */
  public record Markup(String html) implements Piece {
    public Markup {
      requireNonNull(html, "html");
    }
  }

  /** Words between markup, outside links, code and headings: a term in them may be explained. */
  public record Words(String plain) implements Piece {
    public Words {
      requireNonNull(plain, "plain");
    }
  }

  /** The address of a link, between the quotes of its {@code href}. */
  public record Address(Target target, Span span) implements Piece {
    public Address {
      requireNonNull(target, "target");
      requireNonNull(span, "span");
    }
  }

  /** A heading with the id that links to it use. */
  public record Heading(int level, String id, String plain, Span span) {
    public Heading {
      requireNonNull(id, "id");
      requireNonNull(plain, "plain");
      requireNonNull(span, "span");
    }
  }

  public Prose {
    requireNonNull(source, "source");
    requireNonNull(plain, "plain");
    pieces = List.copyOf(pieces);
    headings = List.copyOf(headings);
  }

  /** A text without any markup, made by the program rather than an author. */
  public static Prose of(String plain) {
    return new Prose(plain, plain, List.of(new Words(plain)), List.of());
  }

  /** The prose as HTML for one page. */
  public Html on(Linker page) {
    StringBuilder html = new StringBuilder();
    List<Html.Link> links = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Markup markup) {
        html.append(markup.html());
      } else if (piece instanceof Words words) {
        html.append(page.words(words.plain()));
      } else if (piece instanceof Address address) {
        String href = page.href(address.target());
        html.append(Escape.html(href));
        links.add(new Html.Link(href, address.span()));
      }
    }
    return new Html(html.toString(), links, headings);
  }

  /** Every link by id or path inside, in order. */
  public List<Address> addresses() {
    return pieces.stream().filter(Address.class::isInstance).map(Address.class::cast).toList();
  }
}
