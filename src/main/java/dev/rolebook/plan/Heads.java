package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import dev.rolebook.model.Ordered;
import dev.rolebook.model.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the heads of all pages of one depth say, whatever the page is about.
 *
 * @param address where the site is published
 * @param aliases old names of parts, by the path of the page
 */
record Heads(Frame frame, Optional<WebAddress> address, Map<String, List<Alias>> aliases) {
  Heads {
    requireNonNull(frame, "frame");
    requireNonNull(address, "address");
    aliases = Ordered.copy(aliases);
  }

  /** The same for the pages of one folder alone. */
  Heads in(String folder) {
    Map<String, List<Alias>> there = new LinkedHashMap<>(aliases);
    there.keySet().removeIf(path -> !path.startsWith(folder));
    return new Heads(frame, address, there);
  }

  /** The head of a page, telling search engines what the page is about. */
  Head of(
      Url url,
      Text heading,
      String title,
      String description,
      List<Link> crumbs,
      StructuredData.Thing... things) {
    Optional<String> canonical = address.map(at -> Addresses.complete(at, url));
    List<Alias> old = aliases.getOrDefault(url.path(), List.of());
    Head head =
        new Head(
            frame, url, heading, title, description, canonical, crumbs, false, Html.EMPTY, old);
    return StructuredData.on(head, things);
  }
}
