package dev.rolebook.render;

import dev.rolebook.model.Site;
import java.util.ArrayList;
import java.util.List;

/** The one list of output formats: a format that is not here does not exist. */
public final class Formats {
  private Formats() {}

  /** The formats of a site, with the downloads it offers. */
  public static List<Format> all(Site site) {
    return all(site, new HtmlFormat());
  }

  /** The same with other templates, such as the live ones of the preview. */
  public static List<Format> all(Site site, HtmlFormat html) {
    List<Format> formats = new ArrayList<>();
    formats.add(html);
    formats.add(new AssetFormat());
    formats.add(new AdvertFormat());
    formats.add(new SearchFormat());
    formats.add(new PickFormat());
    formats.add(new SitemapFormat());
    formats.add(new FeedFormat());
    formats.add(new RobotsFormat());
    formats.add(new LlmsFormat());
    formats.add(new RedirectsFormat());
    formats.add(new HeadersFormat());
    if (site.offers(Site.Download.JSON)) {
      formats.add(new JsonFormat());
    }
    if (site.offers(Site.Download.CSV)) {
      formats.add(new CsvFormat());
    }
    if (site.offers(Site.Download.MD)) {
      formats.add(new MarkdownFormat(html));
    }
    return List.copyOf(formats);
  }
}
