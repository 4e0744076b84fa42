package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import dev.rolebook.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands around every page of one depth: the same for all of them.
 *
 * @param root the way up to the root of the site
 * @param dir {@code ltr} or {@code rtl}
 */
public record Frame(
    String root,
    String lang,
    String dir,
    String siteTitle,
    Optional<String> tagline,
    Optional<String> publisher,
    Optional<Html> notice,
    List<Link> menu,
    List<Link> footer,
    Words words) {
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}-[A-Z]{2}");

  public Frame {
    requireNonNull(root, "root");
    requireNonNull(lang, "lang");
    requireNonNull(dir, "dir");
    requireNonNull(siteTitle, "siteTitle");
    requireNonNull(tagline, "tagline");
    requireNonNull(publisher, "publisher");
    requireNonNull(notice, "notice");
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
    requireNonNull(words, "words");
  }

  /** Language and country as shared links have it; a language of no one country has none. */
  public Optional<String> locale() {
    return LOCALE.matcher(lang).matches() ? Optional.of(lang.replace('-', '_')) : Optional.empty();
  }

  /** The address of what the search looks through, as seen from these pages. */
  public String searchIndex() {
    return Addresses.SEARCH_INDEX.path();
  }

  /** The address of the search page, as seen from these pages. */
  public String searchPage() {
    return root + Addresses.SEARCH.path();
  }

  /** The address of the feed, as seen from these pages; only a published site has one. */
  public String feed() {
    return root + Addresses.FEED.path();
  }

  /** The address of a style, a script or the icon, as seen from these pages. */
  public String asset(Asset asset) {
    return root + asset.url().path();
  }
}
