package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages of a catalogue as a browser would read them, and the laws that each must keep. */
public final class Rendered {
  private static final HtmlFormat HTML = new HtmlFormat();

  private Rendered() {}

  /** The page at {@code url}, which keeps every law. */
  public static Document page(Catalog catalog, Url url) {
    for (Slot slot : new Planner(catalog).plan().slots()) {
      if (slot.url().equals(url)) {
        return page(slot.page().get());
      }
    }
    throw new AssertionError("no page at " + url);
  }

  public static Document page(Page page) {
    byte[] bytes = HTML.page(page).get(0).bytes();
    Document document = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    keepsLaws(page.url(), document);
    return document;
  }

  /** Structure that holds for every page of the site, whatever it is about. */
  public static void keepsLaws(Url url, Document page) {
    String at = url + ": ";
    assertEquals(1, page.select("h1").size(), at + "main headings");
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, at + "heading skips a level: " + heading);
      level = next;
    }
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), at + "id twice: " + element.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), at + "dead anchor: " + link);
    }
    for (Element table : page.select("table")) {
      assertEquals(1, table.select("> caption").size(), at + "captions of " + table);
      assertTrue(table.select("th").stream().allMatch(th -> th.hasAttr("scope")), at + table);
    }
    for (Element part :
        page.select(
            "h1, h2, h3, h4, td, th, li, dt, dd, caption, a, p, time, ul, ol, dl, section, nav")) {
      boolean says = part.hasText() || !part.select("input, textarea, img, svg").isEmpty();
      assertTrue(says, at + "blank: " + part.outerHtml() + " in " + part.parent());
    }
    for (Element field : page.select("input, textarea, select")) {
      boolean named = !page.select("label[for=" + field.id() + "]").isEmpty();
      assertTrue(
          named
              || field.hasAttr("aria-label")
              || field.hasAttr("aria-labelledby")
              || field.closest("label") != null,
          at + field);
    }
    assertEquals(
        0,
        page.select("[style], style, script:not([src]):not([type=application/ld+json])").size(),
        at + "inline");
    assertTrue(page.selectFirst("html").hasAttr("lang") && page.selectFirst("html").hasAttr("dir"));
    assertFalse(page.text().contains("Optional["), at + "an Optional as text");
    assertFalse(page.text().matches("(?s).*\\{[a-z-]+}.*"), at + "an unfilled gap");
  }
}
