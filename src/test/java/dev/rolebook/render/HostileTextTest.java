package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.json.StrictJson;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Entry;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an editor types, machines read back exactly that, and browsers show it as text. */
class HostileTextTest {
  private static final HtmlFormat HTML = new HtmlFormat();

  /** The elements that the program itself puts on each kind of page. */
  private static final Map<Class<?>, Set<String>> OWN = new HashMap<>();

  @BeforeAll
  static void seeHarmlessPages() {
    int texts = Nasty.texts().size();
    List<String> sometimesEqual = IntStream.range(0, texts).mapToObj(i -> "harmless" + i).toList();
    List<String> neverEqual = IntStream.range(0, 10_000).mapToObj(i -> "Text " + i).toList();
    for (int start : starts().toArray()) {
      learn(Rewritten.of(RealContent.CATALOG, sometimesEqual, start));
    }
    learn(Rewritten.of(RealContent.CATALOG, neverEqual, 0));
    learn(RealContent.CATALOG);
  }

  private static void learn(Catalog harmless) {
    for (Slot slot : Made.some(harmless, 8).slots()) {
      Page page = slot.page().get();
      OWN.computeIfAbsent(page.getClass(), kind -> new TreeSet<>()).addAll(elements(parse(page)));
    }
  }

  static IntStream starts() {
    return IntStream.iterate(0, start -> start < Nasty.texts().size(), start -> start + 7);
  }

  /** The content of the project with hostile texts; each start gives each field another. */
  private static Catalog hostile(int start) {
    return Rewritten.of(RealContent.CATALOG, Nasty.texts(), start);
  }

  @ParameterizedTest
  @MethodSource("starts")
  void theGraphGivesEveryNameBack(int start) {
    Catalog catalog = hostile(start);
    Map<String, Object> graph = StrictJson.object(new GraphJson(catalog).text());
    assertEquals(catalog.site().title(), graph.get("title"));
    Map<Object, Object> names = new LinkedHashMap<>();
    for (Object node : (List<?>) graph.get("nodes")) {
      names.put(((Map<?, ?>) node).get("id"), ((Map<?, ?>) node).get("name"));
    }
    for (Entry role : catalog.roles().values()) {
      assertEquals(role.name(), names.get("role:" + role.id()));
    }
    for (Entry skill : catalog.skills().values()) {
      assertEquals(skill.name(), names.get("skill:" + skill.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("starts")
  void theSearchIndexGivesEveryNameBackAndNeverEndsItsScript(int start) {
    Catalog catalog = hostile(start);
    String script = text(new SearchFormat().site(new Planner(catalog).plan()).get(0));
    assertFalse(script.contains("<"), "could end a script element");
    int begin = script.indexOf('{');
    Map<String, Object> index =
        StrictJson.object(script.substring(begin, script.length() - ";\n".length()));
    Map<?, ?> roles = (Map<?, ?>) ((List<?>) index.get("groups")).get(0);
    List<Object> names = new ArrayList<>();
    for (Object entry : (List<?>) roles.get("entries")) {
      names.add(((List<?>) entry).get(1));
    }
    assertEquals(catalog.roles().values().stream().map(Entry::name).toList(), names);
  }

  @ParameterizedTest
  @MethodSource("starts")
  void theAnswersToPickFromAreOneCallThatNeverEndsItsScript(int start) {
    Catalog catalog = hostile(start);
    SitePlan plan = new Planner(catalog).plan();
    for (Entry role : catalog.roles().values()) {
      Page page = plan.at(Addresses.role(role.id())).orElseThrow().page().get();
      String script = text(new PickFormat().page(page).get(0));
      assertFalse(script.contains("<"), "could end a script element");
      String begin = "rolebookPick(";
      assertTrue(script.startsWith(begin) && script.endsWith(");\n"), script);
      String json = script.substring(begin.length(), script.length() - ");\n".length());
      assertEquals(role.name(), StrictJson.object(json).get("name"));
    }
  }

  @ParameterizedTest
  @MethodSource("starts")
  void theFeedGivesTitlesBackAsFarAsXmlCanHoldThem(int start) {
    Catalog catalog = hostile(start);
    var plan = new Planner(catalog).plan();
    var feed = StrictXml.parse(new FeedFormat().site(plan).get(0).bytes()).getDocumentElement();
    assertEquals(inXml(catalog.site().title()), StrictXml.text(feed, "title"));
    String home = Addresses.complete(catalog.site(), Addresses.HOME).orElseThrow();
    for (var entry : StrictXml.children(feed, "entry")) {
      Url url = new Url(StrictXml.text(entry, "id").substring(home.length()));
      var head = plan.at(url).orElseThrow().page().get().head();
      assertEquals(inXml(head.title()), StrictXml.text(entry, "title"));
      assertEquals(inXml(head.description()), StrictXml.text(entry, "summary"));
    }
  }

  @ParameterizedTest
  @MethodSource("starts")
  void theDataInsideAPageGivesItsTitleBack(int start) {
    for (Slot slot : new Planner(hostile(start)).plan().slots()) {
      Page page = slot.page().get();
      Element data = parse(page).selectFirst("script[type=application/ld+json]");
      if (data != null) {
        List<?> graph = (List<?>) StrictJson.object(data.data()).get("@graph");
        Map<?, ?> first = (Map<?, ?>) graph.get(0);
        boolean way = first.get("@type").equals("BreadcrumbList");
        assertEquals(page.head().title(), way ? last(first) : first.get("name"), page.url().path());
      }
    }
  }

  private static Object last(Map<?, ?> way) {
    List<?> steps = (List<?>) way.get("itemListElement");
    return ((Map<?, ?>) steps.get(steps.size() - 1)).get("name");
  }

  @ParameterizedTest
  @MethodSource("starts")
  void noTextOfTheContentMakesAnElementOrAnAttribute(int start) {
    Catalog catalog = hostile(start);
    for (Slot slot : Made.some(catalog, 4).slots()) {
      Page page = slot.page().get();
      Set<String> strange = elements(parse(page));
      strange.removeAll(OWN.get(page.getClass()));
      assertEquals(Set.of(), strange, slot.url().path());
    }
  }

  @ParameterizedTest
  @MethodSource("starts")
  void nothingOnAPageRunsOrLoads(int start) {
    Catalog catalog = hostile(start);
    for (Slot slot : Made.some(catalog, 4).slots()) {
      Document page = parse(slot.page().get());
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          String name = attribute.getKey();
          assertFalse(name.startsWith("on") || name.equals("style"), slot.url() + ": " + attribute);
          if (Set.of("href", "src", "action").contains(name)) {
            assertTrue(safe(attribute.getValue()), slot.url() + ": " + attribute);
          }
        }
      }
    }
  }

  private static boolean safe(String address) {
    return address.matches("(https?://|mailto:|tel:)[^\\s]+") || address.matches("[^:\\\\]*");
  }

  private static Document parse(Page page) {
    return Jsoup.parse(text(HTML.page(page).get(0)));
  }

  /** Each element of a page with the names of its attributes and the elements around it. */
  private static Set<String> elements(Document page) {
    Set<String> elements = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      List<String> attributes =
          element.attributes().asList().stream().map(Attribute::getKey).toList();
      String around =
          element.parents().stream().map(Element::tagName).collect(Collectors.joining(" < "));
      elements.add(element.tagName() + attributes + " < " + around);
    }
    return elements;
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /** What is left of a text in XML 1.0. */
  private static String inXml(String text) {
    return text.codePoints()
        .map(
            c ->
                c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0xfffe
                        || c == 0xffff
                    ? 0xfffd
                    : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
