package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files about all roles, and the twins of a role, say what the roles' pages show. */
class RoleTwinsTest {
  private static final List<Made> SITES = make();

  static List<Made> sites() {
    return SITES;
  }

  private static List<Made> make() {
    List<String> texts = Nasty.typeable().toList();
    IntStream starts = IntStream.iterate(0, start -> start < texts.size(), start -> start + 10);
    return Stream.concat(
            Stream.of(RealContent.CATALOG),
            starts.mapToObj(start -> Rewritten.of(RealContent.CATALOG, texts, start)))
        .map(RoleTwinsTest::made)
        .toList();
  }

  private static Made made(Catalog catalog) {
    SitePlan whole = new Planner(catalog).plan();
    SitePlan plan =
        new SitePlan(
            catalog,
            whole.slots().stream()
                .filter(slot -> slot.url().path().matches("(roles|aspects|adverts)/.*"))
                .toList());
    return Made.of(plan, new HtmlFormat(), new JsonFormat(), new CsvFormat(), new AdvertFormat());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sites")
  void rolesJsonCountsWhatThePagesShow(Made site) {
    Map<String, Object> all = StrictJson.object(site.text(Addresses.ROLES_JSON));
    List<Map<String, Object>> roles = objects(all.get("roles"));
    assertEquals(RealContent.CATALOG.roles().size(), roles.size());
    for (Map<String, Object> role : roles) {
      String page = (String) role.get("page");
      Document html = Jsoup.parse(site.text(page));
      assertEquals(role, StrictJson.object(site.text(page.replace(".html", ".json"))));
      assertEquals(shown(html.selectFirst("h1")), said(role.get("title")));
      assertEquals(shown(html.selectFirst("p.lead")), said(role.get("summary")));
      assertEquals(names(html, ".skill-grid tbody a"), names(role.get("skills")));
      assertEquals(names(html, "#daily_tools th[scope=row]"), names(role.get("tools")));
      assertEquals(names(html, "#hired_to_build li"), names(role.get("use-cases")));
      assertEquals(
          names(html, "#fitting_certificates th[scope=row]"), names(role.get("certifications")));
      assertEquals(names(html, "#job_titles li > bdi"), said((List<?>) role.get("titles")));
      assertEquals(
          html.select("#official_codes tbody tr").size(), objects(role.get("codes")).size());
      assertEquals(html.select("#sourced_pay tbody tr").size(), objects(role.get("pay")).size());
      assertEquals(html.select("ol.sources > li").size(), objects(role.get("sources")).size());
      answers(html, role);
    }
  }

  private static void answers(Document html, Map<String, Object> role) {
    List<Element> rows = html.select("#all_answers tbody tr");
    List<Map<String, Object>> told = new ArrayList<>();
    objects(role.get("tables")).forEach(table -> told.addAll(objects(table.get("rows"))));
    assertEquals(rows.size(), told.size());
    assertEquals(RealContent.CATALOG.aspects().size(), told.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(shown(rows.get(i).selectFirst("th a")), said(told.get(i).get("label")));
      Object items = told.get(i).getOrDefault("items", List.of());
      assertEquals(items(rows.get(i).selectFirst("td")), said((List<?>) items));
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sites")
  void rolesCsvHasTheCellsOfThePages(Made site) {
    List<List<String>> csv = StrictCsv.parse(site.text(Addresses.ROLES_CSV));
    List<String> header = csv.get(0);
    int row = 1;
    for (Role role : RealContent.CATALOG.roles().values()) {
      List<String> cells = csv.get(row++);
      String page = cells.get(header.indexOf("page"));
      assertEquals(Addresses.role(role.id()).path(), page);
      Document html = Jsoup.parse(site.text(page));
      assertEquals(shown(html.selectFirst("h1")), said(cells.get(header.indexOf("name"))));
      assertEquals(
          String.join(" | ", names(html, "#daily_tools th[scope=row]")),
          said(cells.get(header.indexOf("tools"))));
      for (Element answer : html.select("#all_answers tbody tr")) {
        String aspect = answer.id().replaceFirst("^row_", "aspect:");
        assertEquals(answer(answer), said(cells.get(header.indexOf(aspect))), aspect);
      }
      List<List<String>> twin = StrictCsv.parse(site.text(page.replace(".html", ".csv")));
      List<Element> answers = html.select("#all_answers tbody tr");
      assertEquals(answers.size(), twin.size() - 1);
      for (int i = 0; i < answers.size(); i++) {
        assertEquals(answer(answers.get(i)), said(twin.get(i + 1).get(3)));
      }
    }
    assertEquals(csv.size(), row);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sites")
  void theTableOfAQuestionIsItsPage(Made site) {
    for (var aspect : RealContent.CATALOG.aspects()) {
      String page = Addresses.aspect(aspect.id()).path();
      List<Element> rows = Jsoup.parse(site.text(page)).select("table.answers tbody tr");
      List<List<String>> csv = StrictCsv.parse(site.text(page.replace(".html", ".csv")));
      assertEquals(rows.size(), csv.size() - 1);
      for (int i = 0; i < rows.size(); i++) {
        assertEquals(shown(rows.get(i).selectFirst("th")), said(csv.get(i + 1).get(1)));
        assertEquals(answer(rows.get(i)), said(csv.get(i + 1).get(2)));
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sites")
  void theAdvertAsTextHoldsEveryLineOfTheDraft(Made site) {
    for (String role : RealContent.CATALOG.roles().keySet()) {
      String page = Addresses.advert(role).path();
      String text = said(site.text(page.replace(".html", ".txt")));
      int from = 0;
      for (Element line :
          Jsoup.parse(site.text(page))
              .select("#advert h3, #advert h4, #advert p, #advert li, #advert dd")) {
        int at = text.indexOf(shown(line), from);
        assertTrue(at >= 0, role + ": " + line);
        from = at;
      }
    }
  }

  /** What a reader sees as the answer in a row. */
  private static String answer(Element row) {
    Element cell = row.selectFirst("td");
    List<String> items = items(cell);
    if (!items.isEmpty()) {
      return String.join(" | ", items);
    }
    return shown(cell.selectFirst("p:not(.note), span"));
  }

  /** The items of a cell; where it names the first few, all those of the part that it leads to. */
  private static List<String> items(Element cell) {
    Element rest = cell.selectFirst("li.rest a");
    if (rest == null) {
      return names(cell, "li");
    }
    List<String> first = names(cell, "li:not(.rest)");
    Element part = cell.ownerDocument().selectFirst(rest.attr("href"));
    List<String> all = names(part, "tr:not(.untold) > th[scope=row], li:not(:has(bdi)), li > bdi");
    assertEquals(first, all.subList(0, first.size()));
    assertEquals("and " + (all.size() - first.size()) + " more", shown(rest));
    return all;
  }

  private static List<String> names(Element html, String selector) {
    return html.select(selector).stream().map(RoleTwinsTest::shown).toList();
  }

  private static List<String> names(Object links) {
    return objects(links).stream().map(link -> said(link.get("name"))).toList();
  }

  private static List<String> said(List<?> texts) {
    return texts.stream().map(RoleTwinsTest::said).toList();
  }

  private static String shown(Element element) {
    return said(element.wholeText());
  }

  private static String said(Object text) {
    return ((String) text).replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object list) {
    return (List<Map<String, Object>>) list;
  }
}
