package dev.rolebook.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the pages of the golden sites tell search engines is what they tell people. */
class SearchEnginesTest {
  private static final Path CASES = Path.of("src", "test", "sites");
  private static final Set<String> ADDRESSES = Set.of("url", "item");

  private static List<Document> pages() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Document> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Jsoup.parse(Files.readString(file), "file:" + file));
      }
      return pages;
    }
  }

  private static List<Map<?, ?>> things(Document page) {
    Element data = page.selectFirst("script[type=application/ld+json]");
    if (data == null) {
      return List.of();
    }
    List<Map<?, ?>> things = new ArrayList<>();
    for (Object thing : (List<?>) StrictJson.object(data.data()).get("@graph")) {
      things.add((Map<?, ?>) thing);
    }
    return things;
  }

  private static Optional<Map<?, ?>> thing(Document page, String type) {
    return things(page).stream().filter(thing -> thing.get("@type").equals(type)).findFirst();
  }

  private static List<String> words(Document page, String select) {
    return page.select(select).stream().map(Element::wholeText).toList();
  }

  @Test
  void theWayIsTheWayThatThePageShows() throws IOException {
    int ways = 0;
    for (Document page : pages()) {
      List<String> crumbs = words(page, ".crumbs li");
      Optional<Map<?, ?>> way = thing(page, "BreadcrumbList");
      assertEquals(!crumbs.isEmpty(), way.isPresent(), page.baseUri());
      if (way.isPresent()) {
        List<?> steps = (List<?>) way.get().get("itemListElement");
        assertEquals(
            crumbs, steps.stream().map(s -> ((Map<?, ?>) s).get("name")).toList(), page.baseUri());
        ways++;
      }
    }
    assertTrue(ways > 100, "pages with a way: " + ways);
  }

  @Test
  void headlinesDatesAndNamesAreThoseOfThePage() throws IOException {
    Set<Object> kinds = new HashSet<>();
    for (Document page : pages()) {
      for (Map<?, ?> thing : things(page)) {
        kinds.add(thing.get("@type"));
        String title = (String) thing.get(thing.containsKey("headline") ? "headline" : "name");
        if (title != null) {
          assertEquals(List.of(title), words(page, "h1"), page.baseUri());
        }
        for (String key : List.of("dateModified", "lastReviewed")) {
          shows(page, thing.get(key), "time", true);
        }
        if (!page.select(".facts time").isEmpty()) {
          shows(page, thing.get("datePublished"), ".facts time", true);
        }
        if (thing.get("mainEntityOfPage") instanceof Map<?, ?> checked) {
          shows(page, checked.get("lastReviewed"), ".review time", true);
          shows(page, name(checked.get("reviewedBy")), ".review bdi", false);
        }
        shows(page, name(thing.get("author")), ".facts dd", false);
        shows(page, name(thing.get("publisher")), ".publisher bdi", false);
      }
    }
    assertEquals(
        Set.of("BreadcrumbList", "Occupation", "Article", "DefinedTermSet", "WebSite"), kinds);
  }

  private static Object name(Object someone) {
    return someone instanceof Map<?, ?> map ? map.get("name") : null;
  }

  private static void shows(Document page, Object value, String select, boolean date) {
    if (value != null) {
      List<String> shown = date ? page.select(select).eachAttr("datetime") : words(page, select);
      assertTrue(shown.contains(value), page.baseUri() + ": " + value + " is not in " + shown);
    }
  }

  @Test
  void addressesAreCompleteOrLeftOut() throws IOException {
    for (Document page : pages()) {
      Element canonical = page.selectFirst("link[rel=canonical]");
      for (Map<?, ?> thing : things(page)) {
        addresses(thing, page, canonical);
        if (canonical != null && !thing.get("@type").equals("BreadcrumbList")) {
          assertEquals(canonical.attr("href"), thing.get("url"), page.baseUri());
        }
      }
    }
  }

  private static void addresses(Object value, Document page, Element canonical) {
    if (value instanceof List<?> list) {
      list.forEach(one -> addresses(one, page, canonical));
    } else if (value instanceof Map<?, ?> map) {
      for (String key : ADDRESSES) {
        if (canonical == null) {
          assertNull(map.get(key), page.baseUri());
        } else if (map.containsKey(key)) {
          assertTrue(((String) map.get(key)).startsWith("https://example.org/"), page.baseUri());
        }
      }
      map.values().forEach(one -> addresses(one, page, canonical));
    }
  }

  @Test
  void sharedLinksShowThePictureOfTheSite() throws IOException {
    Set<String> kinds = new HashSet<>();
    for (Document page : pages()) {
      Element canonical = page.selectFirst("link[rel=canonical]");
      Element picture = page.selectFirst("meta[property=og:image]");
      boolean moved = page.selectFirst("meta[http-equiv=refresh]") != null;
      boolean shared = canonical != null && !moved;
      assertEquals(shared, picture != null, page.baseUri());
      if (shared) {
        Path file = picture(page, picture.attr("content"));
        assertEquals(List.of(1200, 630), size(file), page.baseUri());
        assertTrue(Files.size(file) < 40_000, file + " is heavy");
        kinds.add(page.selectFirst("meta[property=og:type]").attr("content"));
      }
    }
    assertEquals(Set.of("website", "article"), kinds);
  }

  /** The file behind a complete address, in the site of the page. */
  private static Path picture(Document page, String address) {
    String golden = page.baseUri().substring("file:".length()).replaceFirst("/expected/.*", "");
    return Path.of(golden, "expected", address.substring(address.indexOf("assets/")));
  }

  private static List<Integer> size(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    return List.of(image.getWidth(), image.getHeight());
  }

  @Test
  void onlyAPublishedSiteHasAPicture() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      for (Path golden : cases.toList()) {
        Path expected = golden.resolve("expected");
        boolean published =
            Files.readString(golden.resolve("content/site.yaml")).contains("address:");
        try (Stream<Path> assets = Files.list(expected.resolve("assets"))) {
          assertEquals(
              published,
              assets.anyMatch(file -> file.toString().endsWith(".png")),
              golden::toString);
        }
      }
    }
  }

  @Test
  void theTermsOfAGlossaryAreThoseThatThePageExplains() throws IOException {
    int glossaries = 0;
    for (Document page : pages()) {
      Optional<Map<?, ?>> glossary = thing(page, "DefinedTermSet");
      if (glossary.isPresent()) {
        Set<Object> terms = new HashSet<>();
        for (Object term : (List<?>) glossary.get().get("hasDefinedTerm")) {
          terms.add(((Map<?, ?>) term).get("name"));
        }
        assertEquals(Set.copyOf(words(page, "dfn")), terms, page.baseUri());
        glossaries++;
      }
    }
    assertTrue(glossaries > 0, "glossaries");
  }
}
