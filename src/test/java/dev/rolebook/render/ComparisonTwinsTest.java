package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the CSV, JSON and Markdown of a comparison say is what a reader sees on its page. */
class ComparisonTwinsTest {
  /** A comparison as a reader sees it, and its twins read back strictly. */
  private record Read(
      Document html, Map<String, Object> json, List<List<String>> csv, Document markdown) {}

  /** Some real comparisons, those that somebody wrote among them, and some with hostile texts. */
  static List<ComparisonPage> pages() {
    Catalog real = RealContent.CATALOG;
    List<ComparisonPage> pages = new ArrayList<>(pages(real, real.comparisons().keySet()));
    pages.addAll(pages(real, some(real, 3)));
    List<String> texts = Nasty.typeable().toList();
    for (int start = 0; start < texts.size(); start += 10) {
      Catalog hostile = Rewritten.of(real, texts, start);
      pages.addAll(pages(hostile, some(hostile, 2)));
    }
    return pages;
  }

  private static Set<String> some(Catalog catalog, int roles) {
    List<String> ids = catalog.roles().keySet().stream().limit(roles + 1L).toList();
    Set<String> pairs = new TreeSet<>();
    ids.forEach(one -> ids.forEach(other -> pairs.add(one + "-vs-" + other)));
    return pairs;
  }

  private static List<ComparisonPage> pages(Catalog catalog, Set<String> pairs) {
    SitePlan plan = new Planner(catalog).plan();
    return pairs.stream()
        .map(pair -> plan.at(Addresses.comparison(pair)))
        .flatMap(Optional::stream)
        .map(slot -> (ComparisonPage) slot.page().get())
        .toList();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void everyRowAndCellIsTheSame(ComparisonPage page) {
    Read read = read(page);
    List<Element> rows = read.html.select("table.versus tbody tr");
    List<Map<String, Object>> jsonRows = new ArrayList<>();
    objects(read.json.get("tables")).forEach(t -> jsonRows.addAll(objects(t.get("rows"))));
    assertFalse(rows.isEmpty());
    assertEquals(rows.size(), jsonRows.size());
    assertEquals(rows.size(), read.csv.size() - 1);
    for (int i = 0; i < rows.size(); i++) {
      Element row = rows.get(i);
      Map<String, Object> json = jsonRows.get(i);
      List<String> csv = read.csv.get(i + 1);
      assertEquals(shown(row.selectFirst("th a")), said(json.get("label")));
      assertEquals(shown(row.selectFirst("th a")), said(csv.get(1)));
      assertEquals(shown(row.selectFirst("th .ask")), said(json.get("question")));
      assertEquals(shown(row.selectFirst("td.outcome")), said(json.get("compared")));
      assertEquals(shown(row.selectFirst("td.outcome")), said(csv.get(5)));
      assertTrue(row.hasClass((String) json.get("outcome")), row.className());
      cell(row.selectFirst("td.one"), json.get(page.first().id()), csv.get(3));
      cell(row.selectFirst("td.two"), json.get(page.second().id()), csv.get(4));
    }
  }

  private static void cell(Element shown, Object answer, String csv) {
    Map<?, ?> json = (Map<?, ?>) answer;
    List<String> items = shown.select("li").stream().map(ComparisonTwinsTest::shown).toList();
    List<String> told = new ArrayList<>(strings(json.get("shared")));
    told.addAll(strings(json.get("items")));
    assertEquals(items, told.stream().map(ComparisonTwinsTest::said).toList());
    assertEquals(shown.select("ul.both li").size(), strings(json.get("shared")).size());
    if (!items.isEmpty()) {
      assertEquals(String.join(" | ", items), said(csv));
    } else if (json.get("state").equals("given")) {
      assertEquals(shown(shown.selectFirst("p:not(.note)")), said(json.get("text")));
      assertEquals(shown(shown.selectFirst("p:not(.note)")), said(csv));
    } else {
      assertEquals(shown(shown.selectFirst("span")), said(csv));
    }
    assertEquals(!shown.select("p.note").isEmpty(), json.containsKey("note"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void whatIsSharedIsCountedTheSame(ComparisonPage page) {
    Read read = read(page);
    List<Element> shares = read.html.select(".share");
    Map<?, ?> json = (Map<?, ?>) read.json.get("shares");
    assertEquals(
        List.of("skills", "tools", "use-cases", "certifications"), List.copyOf(json.keySet()));
    int at = 0;
    for (Object value : json.values()) {
      Element share = shares.get(at++);
      Map<?, ?> counted = (Map<?, ?>) value;
      List<String> told = new ArrayList<>();
      int total = 0;
      for (String part :
          List.of("shared", page.first().id() + "-only", page.second().id() + "-only")) {
        List<Map<String, Object>> links = objects(counted.get(part));
        assertEquals(BigDecimal.valueOf(links.size()), counted.get(part + "-count"));
        links.forEach(link -> told.add(said(link.get("name"))));
        total += links.size();
      }
      List<Element> named = new ArrayList<>(share.select("dd"));
      share.select(".note a").forEach(row -> named.addAll(own(read.html, row.attr("href"))));
      assertEquals(named.stream().map(ComparisonTwinsTest::shown).toList(), told);
      assertEquals(total == 0 ? 0 : 3, share.select("rect").size());
      if (total > 0) {
        int both = objects(counted.get("shared")).size();
        assertEquals(both + "", share.selectFirst("rect.both").attr("width"));
        String counts = share.selectFirst(".counts").text();
        assertTrue(both == 0 || counts.contains(both + ""), counts);
      }
    }
  }

  /** What only one of the two has, in the row that a part of the page refers to. */
  private static List<Element> own(Element page, String row) {
    return page.selectFirst(row).select("td.one ul.own li, td.two ul.own li");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void theMarkdownSaysWhatThePageSays(ComparisonPage page) {
    Read read = read(page);
    for (String selector : List.of("h1", "h2", "table.versus td.outcome", "h3")) {
      String plain = selector.replaceFirst("table.versus td.outcome", "tr > td:nth-child(4)");
      assertEquals(
          read.html.select("main " + selector).eachText(), read.markdown.select(plain).eachText());
    }
    String all = squeezed(read.markdown.text());
    for (Element item : read.html.select("main li, main p.lead, main dd")) {
      if (item.closest("nav") == null && item.select("dl, ul").isEmpty()) {
        String words = squeezed(item.text());
        assertTrue(all.contains(words), words);
      }
    }
  }

  private static Read read(ComparisonPage page) {
    String csv = text(new CsvFormat(), page);
    String json = text(new JsonFormat(), page);
    String markdown = text(new MarkdownFormat(new HtmlFormat()), page);
    List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
    var parsed = Parser.builder().extensions(tables).build().parse(markdown);
    return new Read(
        Jsoup.parse(text(new HtmlFormat(), page)),
        StrictJson.object(json),
        StrictCsv.parse(csv),
        Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(parsed)));
  }

  private static String text(Format format, ComparisonPage page) {
    return new String(format.page(page).get(0).bytes(), StandardCharsets.UTF_8);
  }

  /** What a reader sees of an element, with every run of white space as one space. */
  private static String shown(Element element) {
    return said(element.wholeText());
  }

  private static String said(Object text) {
    return ((String) text).replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> strings(Object list) {
    List<String> strings = new ArrayList<>();
    if (list != null) {
      ((List<?>) list).forEach(item -> strings.add((String) item));
    }
    return strings;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object list) {
    return (List<Map<String, Object>>) list;
  }
}
