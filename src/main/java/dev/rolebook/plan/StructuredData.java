package dev.rolebook.plan;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.markdown.Html;
import java.util.List;

/**
 * What a page says to search engines, in the words of schema.org: the way to it, and the thing it
 * is about.
 *
 * <p>It stands in the page as JSON-LD. Machines want complete addresses, so a site that does not
 * say where it is published has none.
 */
final class StructuredData {
  private StructuredData() {}

  /** Something a page is about: writes one whole object. */
  @FunctionalInterface
  interface Thing {
    /** {@code address} is the complete address of the page. */
    void write(JsonWriter json, String address);
  }

  /** The head with the way to the page, and with the things it is about. */
  static Head on(Head head, Thing... things) {
    return head.canonical()
        .filter(address -> !head.crumbs().isEmpty() || things.length > 0)
        .map(address -> head.withJsonLd(Html.data(json(head, address, List.of(things)))))
        .orElse(head);
  }

  private static String json(Head head, String address, List<Thing> things) {
    JsonWriter json = JsonWriter.compact().object();
    json.put("@context", "https://schema.org").array("@graph");
    if (!head.crumbs().isEmpty()) {
      way(json, head, address);
    }
    things.forEach(thing -> thing.write(json, address));
    return json.end().end().toString();
  }

  private static void way(JsonWriter json, Head head, String address) {
    json.object().put("@type", "BreadcrumbList").array("itemListElement");
    String root = address.substring(0, address.length() - published(head).length());
    int position = 1;
    for (Link crumb : head.crumbs()) {
      String path = crumb.href().substring(head.frame().root().length());
      boolean home = path.equals(Addresses.HOME.path());
      step(json, position++, crumb.text(), home ? root : root + path);
    }
    step(json, position, head.title(), address);
    json.end().end();
  }

  /** The address of the page as it stands at the end of the complete one. */
  private static String published(Head head) {
    return head.url().equals(Addresses.HOME) ? "" : head.url().path();
  }

  private static void step(JsonWriter json, int position, String name, String address) {
    json.object()
        .put("@type", "ListItem")
        .put("position", position)
        .put("name", name)
        .put("item", address)
        .end();
  }
}
