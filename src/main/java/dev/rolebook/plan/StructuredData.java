package dev.rolebook.plan;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.markdown.Html;
import java.util.List;
import java.util.Optional;

/**
 * What a page says to search engines, in the words of schema.org: the way to it, and the thing it
 * is about.
 *
 * <p>It stands in the page as JSON-LD. Machines want complete addresses, so on a site that does not
 * say where it is published everything is told but the addresses.
 */
final class StructuredData {
  private StructuredData() {}

  /** Something a page is about: writes one whole object. */
  @FunctionalInterface
  interface Thing {
    /** {@code head} is that of the page, whose complete address it holds where there is one. */
    void write(JsonWriter json, Head head);
  }

  /** The head with the way to the page, and with the things it is about. */
  static Head on(Head head, Thing... things) {
    return head.crumbs().isEmpty() && things.length == 0
        ? head
        : head.withJsonLd(Html.data(json(head, List.of(things))));
  }

  private static String json(Head head, List<Thing> things) {
    JsonWriter json = JsonWriter.compact().object();
    json.put("@context", "https://schema.org").array("@graph");
    if (!head.crumbs().isEmpty()) {
      way(json, head);
    }
    things.forEach(thing -> thing.write(json, head));
    return json.end().end().toString();
  }

  private static void way(JsonWriter json, Head head) {
    json.object().put("@type", "BreadcrumbList").array("itemListElement");
    int position = 1;
    for (Link crumb : head.crumbs()) {
      step(json, position++, crumb.text(), complete(crumb, head));
    }
    step(json, position, head.title(), head.canonical());
    json.end().end();
  }

  /** Where a link of the page leads, as a complete address. */
  private static Optional<String> complete(Link link, Head head) {
    String path = link.href().substring(head.frame().root().length());
    String published = path.equals(Addresses.HOME.path()) ? "" : path;
    return head.site().map(site -> site + published);
  }

  private static void step(JsonWriter json, int position, String name, Optional<String> address) {
    json.object()
        .put("@type", "ListItem")
        .put("position", position)
        .put("name", name)
        .put("item", address)
        .end();
  }
}
