package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import java.util.List;
import java.util.Optional;

/**
 * What every page says of itself.
 *
 * @param heading the main heading
 * @param title the page in a few words: the window, the end of the breadcrumbs, shared links
 * @param description one sentence for search engines and shared links
 * @param canonical the full address, where the site has one
 * @param crumbs the way from the home page to this one, without the page itself
 * @param article whether it is an article, for whoever shows a link to it, or a part of the site
 * @param jsonLd structured data; empty where there is none
 * @param aliases old names of its parts
 */
public record Head(
    Frame frame,
    Url url,
    Text heading,
    String title,
    String description,
    Optional<String> canonical,
    List<Link> crumbs,
    boolean article,
    Html jsonLd,
    List<Alias> aliases) {
  public Head {
    requireNonNull(frame, "frame");
    requireNonNull(url, "url");
    requireNonNull(heading, "heading");
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(canonical, "canonical");
    crumbs = List.copyOf(crumbs);
    requireNonNull(jsonLd, "jsonLd");
    aliases = List.copyOf(aliases);
  }

  /** The title of the browser window. */
  public String windowTitle() {
    return title.equals(frame.siteTitle())
        ? title
        : frame
            .words()
            .common()
            .pageTitle()
            .with("title", title)
            .with("site", frame.siteTitle())
            .text();
  }

  /** Whether a link of the menu or the footer leads to this very page. */
  public boolean isAt(Link link) {
    return link.href().equals(frame.root() + url.path());
  }

  /** What decides how menu and footer look: the frame, or a page that one of their links is to. */
  public Object menus() {
    boolean here =
        frame.menu().stream().anyMatch(this::isAt) || frame.footer().stream().anyMatch(this::isAt);
    return here ? this : frame;
  }

  /** The full address of the site, up to its last slash, where it has one. */
  public Optional<String> site() {
    int own = url.equals(Addresses.HOME) ? 0 : url.path().length();
    return canonical.map(address -> address.substring(0, address.length() - own));
  }

  /** The full address of the picture beside a link to the page, where the site has one. */
  public Optional<String> picture() {
    return site().map(site -> site + Asset.SOCIAL_PNG.url().path());
  }

  /** The same page with structured data. */
  public Head withJsonLd(Html data) {
    return new Head(
        frame, url, heading, title, description, canonical, crumbs, article, data, aliases);
  }

  /** What kind of thing the page is, in the words of those who show links to it. */
  public String kind() {
    return article ? "article" : "website";
  }

  /** The same page as an article. */
  Head asArticle() {
    return new Head(
        frame, url, heading, title, description, canonical, crumbs, true, jsonLd, aliases);
  }
}
