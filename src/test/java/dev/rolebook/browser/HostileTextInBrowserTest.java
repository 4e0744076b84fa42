package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import dev.rolebook.Counted;
import dev.rolebook.cli.Main;
import dev.rolebook.json.StrictJson;
import dev.rolebook.load.Folder;
import dev.rolebook.render.StrictCsv;
import dev.rolebook.render.StrictXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites whose every field holds a hostile text, built by the program and opened in Chromium:
 * nothing runs, nothing is asked of anybody, and each text stands there as it was typed.
 *
 * <p>More sites with {@code -Dhostile.sites=20}.
 */
@Tag("browser")
class HostileTextInBrowserTest {
  private static final int SITES = Integer.getInteger("hostile.sites", 2);
  private static final int ENOUGH_TEXTS = 1000;
  private static final int RAW = 400;

  private static final List<String> SHAPES =
      List.of(
          "TEXT",
          "## TEXT",
          "- TEXT",
          "> TEXT",
          "[TEXT](role:baker)",
          "[x](TEXT)",
          "[x](<TEXT>)",
          "[x](https://example.org/ \"TEXT\")",
          "`TEXT`",
          "<TEXT>",
          "*TEXT*",
          "[x]: TEXT");

  /** All words of a page, the values of its attributes, its links, and what should not be there. */
  private static final String READ =
      """
      () => {
        const texts = [document.title];
        let all = "";
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode())
          if (!/^(script|style)$/i.test(walk.currentNode.parentNode.nodeName))
            all += walk.currentNode.data;
        texts.push(all);
        const wrong = [];
        for (const element of document.querySelectorAll("*"))
          for (const a of element.attributes) {
            if (/^on|^style$|^srcdoc$|^formaction$/i.test(a.name)) wrong.push(a.name + "=" + a.value);
            if (a.name === "id" && !/^[\\p{L}\\p{M}\\p{N}_-]+$/u.test(a.value)) wrong.push(a.value);
            if (!/^(href|src|action|id|aria-labelledby)$/.test(a.name)) texts.push(a.value);
          }
        if (typeof rolebookRan !== "undefined") wrong.push("a script ran");
        if (document.cookie || localStorage.length) wrong.push("something was kept");
        const links = Array.from(document.links, link => link.href);
        return { texts, wrong, links };
      }
      """;

  @TempDir Path folder;
  private FolderServer server;
  private QuietBrowser browser;

  static Stream<Integer> seeds() {
    return Stream.iterate(1, seed -> seed + 1).limit(SITES);
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTextStandsAsItWasTypedAndNothingRuns(int seed) throws IOException {
    HostileContent content = HostileContent.write(seed, folder);
    Path site = built();
    server = new FolderServer(site, "/x/");
    browser = new QuietBrowser(server.address());
    assertTrue(content.texts().size() >= ENOUGH_TEXTS, content.texts().size() + " texts");
    Faithful faithful = new Faithful(content.texts());
    Set<String> links = new TreeSet<>();
    for (String page : files(site, ".html")) {
      open(page, faithful, links);
    }
    assertEquals(List.of(), faithful.wrong());
    machineFilesHoldTheSame(site, faithful);
    assertEquals(List.of(), faithful.wrong());
    assertEquals(List.of(), faithful.unseen(content::field));
    linksLeadWhereTheySay(site, links);
    searching(content, faithful);
    picking(faithful);
    copying(site, faithful);
    assertEquals(List.of(), faithful.wrong());
    assertEquals(List.of(), browser.noise());
    int pages = files(site, ".html").size();
    Counted.tell(
        HostileTextInBrowserTest.class,
        content.texts().size()
            + " texts, found "
            + faithful.found()
            + " times; "
            + pages
            + " pages");
  }

  /** Raw Markdown cannot stand as it was typed; it is refused with its line, or harmless. */
  @Test
  void rawMarkdownIsRefusedOrHarmless() throws IOException {
    HostileText hostile = new HostileText(7);
    List<String> lines = new ArrayList<>(List.of("---", "title: Raw", "---", ""));
    for (int i = 0; i < RAW; i++) {
      lines.add(SHAPES.get(i % SHAPES.size()).replace("TEXT", hostile.next("zq" + i + "q")));
      lines.add("");
    }
    Folder.smallest(folder).file("guides/raw.md", lines.toArray(String[]::new));
    int refused = 0;
    for (Set<Integer> wrong = refused(); !wrong.isEmpty(); wrong = refused()) {
      wrong.forEach(line -> lines.set(line - 1, ""));
      refused += wrong.size();
      Folder.smallest(folder).file("guides/raw.md", lines.toArray(String[]::new));
    }
    assertTrue(refused > 10 && refused < RAW * 3 / 4, refused + " refused");
    Path site = built();
    server = new FolderServer(site, "/x/");
    browser = new QuietBrowser(server.address());
    Map<?, ?> read = read(server.address() + "guides/raw.html");
    assertEquals(List.of(), read.get("wrong"));
    Set<String> links = new TreeSet<>();
    ((List<?>) read.get("links")).forEach(link -> links.add((String) link));
    linksLeadWhereTheySay(site, links);
    assertEquals(List.of(), browser.noise());
    Counted.tell(
        HostileTextInBrowserTest.class, RAW + " lines of raw Markdown, " + refused + " refused");
  }

  /** The lines of the guide that have an error. */
  private Set<Integer> refused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(to, to, Map.of(), "check", "--format=github", "-s", folder.toString());
    assertTrue(code <= 1, out.toString(StandardCharsets.UTF_8));
    Set<Integer> lines = new TreeSet<>();
    Matcher error =
        Pattern.compile("(?m)^::error file=content/guides/raw.md,line=([0-9]+)")
            .matcher(out.toString(StandardCharsets.UTF_8));
    while (error.find()) {
      lines.add(Integer.valueOf(error.group(1)));
    }
    assertEquals(code == 1, !lines.isEmpty(), out.toString(StandardCharsets.UTF_8));
    return lines;
  }

  private Path built() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(to, to, Map.of(), "build", "-q", "-s", folder.toString());
    String told = err.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, told);
    String raw = "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]";
    assertEquals("", told.replaceAll("[^" + raw.substring(1), ""), "raw on the terminal");
    return folder.resolve("site");
  }

  private void open(String page, Faithful faithful, Set<String> links) {
    String address = server.address() + page;
    Map<?, ?> read = read(address);
    for (Object text : (List<?>) read.get("texts")) {
      faithful.check(page, (String) text, true);
    }
    assertEquals(List.of(), read.get("wrong"), page);
    ((List<?>) read.get("links")).forEach(link -> links.add((String) link));
    assertEquals(address, browser.page().url(), "still there");
    assertEquals(List.of(), browser.noise(), page);
  }

  private Map<?, ?> read(String address) {
    browser.page().navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    return (Map<?, ?>) browser.page().evaluate(READ);
  }

  /** Inside the folder to a file that is there; outside by http, https, mailto or tel. */
  private void linksLeadWhereTheySay(Path site, Set<String> links) {
    List<String> inside = new ArrayList<>();
    for (String link : links) {
      if (link.startsWith(server.address())) {
        String path = link.substring(server.address().length()).replaceAll("[?#].*", "");
        boolean there = Files.isRegularFile(site.resolve(path));
        assertTrue(there || path.isEmpty() || path.endsWith("/"), link);
        inside.add(link);
      } else {
        assertTrue(link.matches("(https?://|mailto:|tel:)[!-~]+"), link);
      }
    }
    for (int i = 0; i < inside.size(); i += Math.max(1, inside.size() / 10)) {
      clicked(inside.get(i));
    }
  }

  private void clicked(String link) {
    Page page = browser.page();
    page.navigate(server.address() + "search.html");
    page.evaluate("to => { document.links[0].href = to; document.links[0].click(); }", link);
    page.waitForURL(link);
    assertEquals(List.of(), browser.noise(), link);
  }

  private static void machineFilesHoldTheSame(Path site, Faithful faithful) throws IOException {
    for (String name : files(site, ".json")) {
      leaves(StrictJson.parse(Files.readString(site.resolve(name))))
          .forEach(text -> faithful.check(name, text, true));
    }
    for (String name : files(site, ".js")) {
      String script = Files.readString(site.resolve(name));
      if (name.equals("assets/search-index.js") || name.startsWith("data/")) {
        assertFalse(script.contains("<"), name);
        String json = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
        leaves(StrictJson.parse(json)).forEach(text -> faithful.check(name, text, true));
      }
    }
    for (String name : files(site, ".xml")) {
      var xml = StrictXml.parse(Files.readAllBytes(site.resolve(name)));
      faithful.check(name, xml.getDocumentElement().getTextContent(), true);
    }
    for (String name : files(site, ".csv")) {
      for (List<String> row : StrictCsv.parse(Files.readString(site.resolve(name)))) {
        row.forEach(cell -> faithful.check(name, cell, true));
      }
    }
    for (String name : files(site, ".txt")) {
      if (name.startsWith("adverts/")) {
        faithful.check(name, Files.readString(site.resolve(name)), false);
      }
    }
  }

  private static List<String> leaves(Object json) {
    List<String> leaves = new ArrayList<>();
    if (json instanceof String text) {
      leaves.add(text);
    } else if (json instanceof Collection<?> list) {
      list.forEach(item -> leaves.addAll(leaves(item)));
    } else if (json instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            leaves.add((String) key);
            leaves.addAll(leaves(value));
          });
    }
    return leaves;
  }

  private void searching(HostileContent content, Faithful faithful) {
    Page page = browser.page();
    page.navigate(server.address() + "search.html");
    Locator field = page.locator("[data-search] input");
    List<String> marks = List.copyOf(content.texts().keySet());
    for (int i = 0; i < marks.size(); i += 30) {
      field.fill(marks.get(i));
      faithful.check("search", page.locator("main").textContent(), true);
      field.fill(content.texts().get(marks.get(i)).replaceAll("[^\\w ]", " "));
      faithful.check("search", page.locator("main").textContent(), true);
    }
    assertEquals(List.of(), browser.noise(), "search");
  }

  private void picking(Faithful faithful) {
    for (String choice : List.of("omega,alpha", "alpha,beta,delta,gamma", "%3Cscript%3E,<b>,x")) {
      Page page = browser.page();
      page.navigate("about:blank");
      page.navigate(server.address() + "compare/pick.html#" + choice);
      page.locator("[data-pick] table").first().waitFor();
      faithful.check("pick", page.locator("[data-pick]").textContent(), true);
      assertEquals(List.of(), browser.noise(), choice);
    }
  }

  private void copying(Path site, Faithful faithful) throws IOException {
    for (String name : files(site.resolve("adverts"), ".html")) {
      if (!name.equals("index.html")) {
        Page page = browser.page();
        page.navigate(server.address() + "adverts/" + name);
        page.locator("[data-copy]").click();
        page.waitForCondition(() -> !copied(page).isEmpty());
        faithful.check("copied advert " + name, copied(page), true);
      }
    }
  }

  private static String copied(Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  private static List<String> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
