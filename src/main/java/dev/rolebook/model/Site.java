package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The site as a whole: the file {@code site.yaml}. */
@Doc("The site as a whole.")
public record Site(
    @Doc("The name of the site.") String title,
    @Doc("What it is, in half a sentence.") Optional<String> tagline,
    @Doc("What it is, in one or two sentences.") Optional<Prose> description,
    @Doc("The public address, for the feed, the sitemap and shared links; pages work without it.")
        Optional<WebAddress> address,
    @Doc("The language of the content, such as en, en-GB, fr or ar.") Optional<String> language,
    @Doc("Who publishes it.") Optional<String> publisher,
    @Doc("The menu: roles, compare, hire, guides, ... or a link by id such as page:about.")
        List<String> menu,
    @Doc("Which pairs get a page.") Optional<Pairs> comparisons,
    @Doc("The downloads offered beside the pages, or none; all when left out.")
        List<Download> downloads,
    @Doc("After how long a review counts as old, such as 12 months.") Optional<Period> staleAfter,
    @Doc("A notice shown on every page.") Optional<Prose> notice) {

  /** Which pairs of roles get a page of their own. */
  public enum Pairs {
    ALL,
    RELATED,
    LISTED
  }

  /** The machine-readable twins of a page; {@link #NONE} stands alone and is no twin. */
  public enum Download {
    CSV,
    JSON,
    MD,
    NONE
  }

  public Site {
    requireNonNull(title, "title");
    requireNonNull(tagline, "tagline");
    requireNonNull(description, "description");
    requireNonNull(address, "address");
    requireNonNull(language, "language");
    requireNonNull(publisher, "publisher");
    menu = List.copyOf(menu);
    requireNonNull(comparisons, "comparisons");
    downloads = List.copyOf(downloads);
    requireNonNull(staleAfter, "staleAfter");
    requireNonNull(notice, "notice");
  }

  /** Whether the site offers a kind of download: every kind, unless the editor chose some. */
  public boolean offers(Download download) {
    return download != Download.NONE && (downloads.isEmpty() || downloads.contains(download));
  }
}
