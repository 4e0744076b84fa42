package dev.rolebook.render;

import dev.rolebook.model.Site;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.RedirectPage;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import java.net.URI;
import java.util.List;

/**
 * {@code _redirects}: the old addresses for hosts that read such a file and send readers on before
 * any page is loaded. Only where there are old addresses; the pages that lead on are there as well.
 */
public final class RedirectsFormat implements Format {
  private static final Url FILE = new Url("_redirects");

  @Override
  public List<OutputFile> site(SitePlan plan) {
    String root = root(plan.catalog().site());
    StringBuilder lines = new StringBuilder();
    plan.redirects().forEach(page -> lines.append(line(root, page)));
    return lines.length() == 0 ? List.of() : List.of(OutputFile.text(FILE, lines.toString()));
  }

  private static String line(String root, RedirectPage page) {
    String to = (page.leadsOut() ? "" : root) + page.target();
    return root + page.url().path() + " " + to + " 301\n";
  }

  /** The path of the address at which the site is published, up to its last slash. */
  private static String root(Site site) {
    return Addresses.complete(site, Addresses.HOME)
        .map(address -> URI.create(address).getRawPath())
        .orElse("/");
  }
}
