package dev.rolebook.render;

import dev.rolebook.model.Site;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code sitemap.xml}: every page a search engine should know, with the day it was last reviewed.
 *
 * <p>The protocol wants complete addresses, so a site that does not say where it is published has
 * no sitemap. Above 10,000 addresses, {@code sitemap-1.xml} and on hold them and {@code
 * sitemap.xml} names the files: the protocol allows five times as many in a file, which no build
 * shall hold.
 */
public final class SitemapFormat implements Format {
  private static final int LIMIT = 10_000;
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
    int[] starts = starts(plan);
    if (starts.length <= 2) {
      return List.of(part(Addresses.SITEMAP, plan, 0, plan.slots().size()));
    }
    return new FilesOnDemand(
        starts.length,
        i ->
            i == starts.length - 1
                ? index(site, starts.length - 1)
                : part(name(i), plan, starts[i], starts[i + 1]));
  }

  /** Where in the plan each file begins, and where the last one ends. */
  private int[] starts(SitePlan plan) {
    IntStream.Builder starts = IntStream.builder().add(0);
    int listed = 0;
    for (int i = 0; i < plan.slots().size(); i++) {
      if (plan.slots().get(i).listed()) {
        if (listed > 0 && listed % limit == 0) {
          starts.add(i);
        }
        listed++;
      }
    }
    return starts.add(plan.slots().size()).build().toArray();
  }

  private static OutputFile part(Url url, SitePlan plan, int from, int to) {
    Site site = plan.catalog().site();
    Reviewed reviewed = new Reviewed(plan.catalog());
    return file(
        url,
        "urlset",
        plan.slots().subList(from, to).stream()
            .filter(Slot::listed)
            .map(Slot::url)
            .map(at -> "<url>\n" + location(site, at) + lastModified(reviewed, at) + "</url>\n"));
  }

  private static OutputFile index(Site site, int parts) {
    return file(
        Addresses.SITEMAP,
        "sitemapindex",
        IntStream.range(0, parts)
            .mapToObj(i -> "<sitemap>\n" + location(site, name(i)) + "</sitemap>\n"));
  }

  private static Url name(int part) {
    return new Url("sitemap-" + (part + 1) + ".xml");
  }

  private static String lastModified(Reviewed reviewed, Url url) {
    return reviewed.of(url).map(date -> Xml.element("lastmod", date.toString())).orElse("");
  }

  private static String location(Site site, Url url) {
    return Xml.element("loc", Addresses.complete(site, url).orElseThrow());
  }

  private static OutputFile file(Url url, String root, Stream<String> entries) {
    PageBytes bytes = new PageBytes();
    bytes.writeContent(Xml.DECLARATION + "<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
    entries.forEach(bytes::writeContent);
    bytes.writeContent("</" + root + ">\n");
    return new OutputFile(url, bytes.all());
  }
}
