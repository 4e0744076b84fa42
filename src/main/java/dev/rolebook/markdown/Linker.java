package dev.rolebook.markdown;

/**
 * Turns what an author wrote into what one page shows: the address of a link as seen from that
 * page, and a run of words, in which a page may explain the first use of a term.
 */
@FunctionalInterface
public interface Linker {
  /** The address to write into {@code href}, relative to the page the text is placed on. */
  String href(Target target);

  /** Plain words between markup, as HTML; escaped unless a page does more with them. */
  default String words(String plain) {
    return Escape.html(plain);
  }
}
