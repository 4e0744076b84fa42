package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Rule;
import java.util.List;

/**
 * What the address of a link is allowed to be: the web, mail, telephone, or a place in this site.
 *
 * <p>An allow-list. An address that a browser might read in another way than a person is refused,
 * with the reason, rather than mended.
 */
public sealed interface Destination {
  /** The schemes that name an entry of the content, as in {@code role:ml-engineer}. */
  List<String> ID_SCHEMES =
      List.of(
          "role",
          "skill",
          "tool",
          "use-case",
          "question",
          "certification",
          "aspect",
          "guide",
          "page",
          "compare",
          "hire",
          "advert",
          "interview",
          "term",
          "source",
          "person");

  /** Out of the site: {@code http}, {@code https}, {@code mailto} or {@code tel}. */
  record Outside(String href) implements Destination {
    public Outside {
      requireNonNull(href, "href");
    }
  }

  /** A place in this site. */
  record Inside(Target target) implements Destination {
    public Inside {
      requireNonNull(target, "target");
    }
  }

  /** Nowhere: why not, and what to write instead. */
  record Refused(Rule rule, String why, String hint) implements Destination {
    public Refused {
      requireNonNull(rule, "rule");
      requireNonNull(why, "why");
      requireNonNull(hint, "hint");
    }
  }

  /** What {@code address} is, with escapes and character references already read. */
  static Destination of(String address) {
    return new DestinationReader(address).read();
  }
}
