package dev.rolebook.render;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DataFilesTest {
  private static final String BEGIN = "const rolebookSearch=";

  @Test
  void everyEdgeOfTheGraphLeadsFromNodeToNode() {
    Map<String, Object> graph = graph(RealContent.CATALOG);
    List<Map<String, Object>> nodes = objects(graph.get("nodes"));
    Set<Object> ids = nodes.stream().map(node -> node.get("id")).collect(Collectors.toSet());
    assertEquals(nodes.size(), ids.size(), "every node once");
    List<Map<String, Object>> edges = objects(graph.get("edges"));
    assertEquals(edges.size(), new HashSet<>(edges).size(), "every edge once");
    for (Map<String, Object> edge : edges) {
      assertTrue(ids.contains(edge.get("from")) && ids.contains(edge.get("to")), edge.toString());
    }
  }

  @Test
  void theGraphHoldsEveryListOfEveryRole() {
    List<Map<String, Object>> edges = objects(graph(RealContent.CATALOG).get("edges"));
    for (Role role : RealContent.CATALOG.roles().values()) {
      assertEquals(role.essentialSkills().size(), count(edges, role, "essential-skill"));
      assertEquals(role.usefulSkills().size(), count(edges, role, "useful-skill"));
      assertEquals(role.tools().size(), count(edges, role, "tool"));
      assertEquals(role.useCases().size(), count(edges, role, "use-case"));
      assertEquals(role.certifications().size(), count(edges, role, "certification"));
      assertEquals(role.movesTo().size(), count(edges, role, "moves-to"));
    }
  }

  @Test
  void theGraphSaysWhatThePagesOfTheRolesShow() {
    SitePlan plan = new Planner(RealContent.CATALOG).plan();
    Map<String, Object> graph = graph(RealContent.CATALOG);
    Map<Object, Object> names = new HashMap<>();
    objects(graph.get("nodes")).forEach(node -> names.put(node.get("id"), node.get("name")));
    for (Map<String, Object> node : objects(graph.get("nodes"))) {
      if (node.get("kind").equals("role")) {
        Page page = plan.at(new Url((String) node.get("page"))).orElseThrow().page().get();
        var html = Rendered.page(page);
        assertEquals(node.get("name"), html.selectFirst("h1").text());
        Function<String, Set<Object>> ends = kind -> ends(graph, node.get("id"), kind, names);
        Set<Object> skills = new HashSet<>(ends.apply("essential-skill"));
        skills.addAll(ends.apply("useful-skill"));
        assertEquals(shown(html, ".skill-grid tbody a"), skills);
        assertEquals(shown(html, "#daily_tools th[scope=row]"), ends.apply("tool"));
        assertEquals(shown(html, "#hired_to_build li"), ends.apply("use-case"));
        assertEquals(
            shown(html, "#fitting_certificates th[scope=row]"), ends.apply("certification"));
      }
    }
  }

  private static Set<Object> shown(Document html, String selector) {
    return new HashSet<>(html.select(selector).eachText());
  }

  private static Set<Object> ends(
      Map<String, Object> graph, Object from, String kind, Map<Object, Object> names) {
    return objects(graph.get("edges")).stream()
        .filter(edge -> edge.get("from").equals(from) && edge.get("kind").equals(kind))
        .map(edge -> names.get(edge.get("to")))
        .collect(Collectors.toSet());
  }

  @Test
  void theSearchIndexIsOneScriptWithOneConstant() {
    String script = script(RealContent.CATALOG);
    assertTrue(script.startsWith(BEGIN) && script.endsWith(";\n"), script);
    assertEquals(script.length() - 1, script.indexOf('\n'), "one line");
    Map<String, Object> index = index(RealContent.CATALOG);
    assertEquals(List.of("groups", "ways", "pairs"), List.copyOf(index.keySet()));
  }

  @Test
  void theSearchIndexLeadsToPagesOnly() {
    Catalog catalog = RealContent.CATALOG;
    SitePlan plan = new Planner(catalog).plan();
    Set<String> pages =
        plan.slots().stream().map(slot -> slot.url().path()).collect(Collectors.toSet());
    List<String> dead = new ArrayList<>();
    int found = 0;
    for (Map<String, Object> group : objects(index(catalog).get("groups"))) {
      for (Object entry : (List<?>) group.get("entries")) {
        String id = (String) ((List<?>) entry).get(0);
        String address = group.get("before") + id + group.get("after");
        found++;
        if (!pages.contains(address.replaceFirst("#.*", ""))) {
          dead.add(address);
        }
      }
    }
    for (Map<String, Object> way : objects(index(catalog).get("ways"))) {
      assertTrue(((String) way.get("title")).contains("{role}"), "a title to fill: " + way);
      for (String role : catalog.roles().keySet()) {
        String address = way.get("before") + role + way.get("after");
        found++;
        if (!pages.contains(address)) {
          dead.add(address);
        }
      }
    }
    assertEquals(List.of(), dead);
    assertTrue(found > 100, "entries: " + found);
  }

  @Test
  void allPairsTakeOneWordInTheSearchIndex() {
    SitePlan all = plan("a", "b", "c").with("a-vs-b", "a-vs-c", "b-vs-c");
    assertEquals("all", index(all).get("pairs"));
  }

  @Test
  void somePairsAreToldByTheLaterPartnersOfEachRole() {
    SitePlan some = plan("a", "a-vs-b", "b", "c").with("a-vs-a-vs-b", "b-vs-c");
    String pairs = index(some).get("pairs").toString();
    assertEquals("[[1], [], [3], []]", pairs);
  }

  /** A plan of roles with the pages of some pairs. */
  private interface Roles {
    SitePlan with(String... pairs);
  }

  private static Roles plan(String... ids) {
    var draft = catalog();
    List.of(ids).forEach(id -> draft.role(role(id)));
    Supplier<Page> page =
        () -> {
          throw new AssertionError("no page is needed");
        };
    return pairs ->
        new SitePlan(
            draft.make(),
            List.of(pairs).stream().map(id -> new Slot(Addresses.comparison(id), page)).toList());
  }

  @Test
  void aPairIsFoundByItsAddressWhateverTheIdsHold() {
    Set<String> roles = Set.of("a", "a-vs-b", "b", "c");
    assertEquals(
        new Pair("a", "c"), Pair.find(new Url("compare/a-vs-c.html"), roles).orElseThrow());
    assertEquals(
        "[]", Pair.find(new Url("compare/index.html"), roles).stream().toList().toString());
  }

  private static long count(List<Map<String, Object>> edges, Role role, String kind) {
    return edges.stream()
        .filter(edge -> edge.get("from").equals("role:" + role.id()))
        .filter(edge -> edge.get("kind").equals(kind))
        .count();
  }

  private static Map<String, Object> graph(Catalog catalog) {
    SitePlan plan = new SitePlan(catalog, List.of());
    return StrictJson.object(Made.of(plan, new JsonFormat()).text(Addresses.GRAPH_JSON));
  }

  private static String script(Catalog catalog) {
    return script(new Planner(catalog).plan());
  }

  private static String script(SitePlan plan) {
    return new String(new SearchFormat().site(plan).get(0).bytes(), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> index(Catalog catalog) {
    return index(new Planner(catalog).plan());
  }

  private static Map<String, Object> index(SitePlan plan) {
    String script = script(plan);
    return StrictJson.object(script.substring(BEGIN.length(), script.length() - 2));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object list) {
    return (List<Map<String, Object>>) list;
  }
}
