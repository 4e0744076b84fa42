package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * A kind of twin that pages have: what its file ends in, and what the link to it says.
 *
 * @param extension without a full stop
 */
record Twin(String extension, String text) {
  Twin {
    requireNonNull(extension, "extension");
    requireNonNull(text, "text");
  }

  /** The link to the twin of the page at {@code url}, from a page whose way up is {@code root}. */
  Link link(Url url, String root) {
    return new Link(root + url.twin(extension).path(), text);
  }
}
