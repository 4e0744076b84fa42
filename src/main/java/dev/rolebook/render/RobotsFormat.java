package dev.rolebook.render;

import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import java.util.List;

/** {@code robots.txt}: everything may be read, and where the sitemap is, if there is one. */
public final class RobotsFormat implements Format {
  @Override
  public List<OutputFile> site(SitePlan plan) {
    String sitemap =
        Addresses.complete(plan.catalog().site(), Addresses.SITEMAP)
            .map(address -> "\nSitemap: " + address + "\n")
            .orElse("");
    return List.of(OutputFile.text(Addresses.ROBOTS, "User-agent: *\nAllow: /\n" + sitemap));
  }
}
