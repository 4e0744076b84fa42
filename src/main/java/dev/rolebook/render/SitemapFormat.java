package dev.rolebook.render;

import dev.rolebook.model.Site;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code sitemap.xml}: every page a search engine should know, with the day it was last reviewed.
 *
 * <p>The protocol wants complete addresses, so a site that does not say where it is published has
 * no sitemap. It allows 50,000 addresses a file: above that, {@code sitemap-1.xml} and on hold them
 * and {@code sitemap.xml} names the files.
 */
public final class SitemapFormat implements Format {
  private static final int LIMIT = 50_000;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final int limit;

  public SitemapFormat() {
    this(LIMIT);
  }

  SitemapFormat(int limit) {
    this.limit = limit;
  }

  @Override
  public List<OutputFile> site(SitePlan plan) {
    Site site = plan.catalog().site();
    if (site.address().isEmpty()) {
      return List.of();
    }
    List<String> entries = entries(plan);
    if (entries.size() <= limit) {
      return List.of(file(Addresses.SITEMAP, "urlset", entries));
    }
    return split(site, entries);
  }

  private List<OutputFile> split(Site site, List<String> entries) {
    List<OutputFile> files = new ArrayList<>();
    List<String> index = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += limit) {
      Url url = new Url("sitemap-" + (files.size() + 1) + ".xml");
      int to = Math.min(from + limit, entries.size());
      files.add(file(url, "urlset", entries.subList(from, to)));
      index.add("<sitemap>\n" + location(site, url) + "</sitemap>\n");
    }
    files.add(file(Addresses.SITEMAP, "sitemapindex", index));
    return files;
  }

  private static List<String> entries(SitePlan plan) {
    Site site = plan.catalog().site();
    Reviewed reviewed = new Reviewed(plan.catalog());
    return plan.slots().stream()
        .filter(Slot::listed)
        .map(Slot::url)
        .map(url -> "<url>\n" + location(site, url) + lastModified(reviewed, url) + "</url>\n")
        .toList();
  }

  private static String lastModified(Reviewed reviewed, Url url) {
    return reviewed.of(url).map(date -> Xml.element("lastmod", date.toString())).orElse("");
  }

  private static String location(Site site, Url url) {
    return Xml.element("loc", Addresses.complete(site, url).orElseThrow());
  }

  private static OutputFile file(Url url, String root, List<String> entries) {
    return OutputFile.text(
        url,
        Xml.DECLARATION
            + ("<" + root + " xmlns=\"" + NAMESPACE + "\">\n")
            + String.join("", entries)
            + ("</" + root + ">\n"));
  }
}
