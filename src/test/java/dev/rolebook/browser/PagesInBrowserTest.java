package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One page of each kind, opened as readers do: on a phone, a tablet, a desk, in the dark, on paper.
 */
@Tag("browser")
class PagesInBrowserTest {
  private static final int[] WIDTHS = {320, 768, 1280};
  private static final String NOT_FOUND = "404.html";

  /** Nobody follows a link on paper, or marks one with a thumb. */
  private static final String OFF_ON_PAPER =
      "{'target-size': {enabled: false}, 'link-in-text-block': {enabled: false}}";

  private static final Path SCREENS = Path.of("target", "screens");

  @TestFactory
  Stream<DynamicTest> noPageScrollsSidewaysAtAnyWidth() {
    return onEach(
        options(),
        (address, page) -> {
          for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertEquals(0, overflow(page), address + " at " + width + " px: " + widest(page));
          }
        });
  }

  @Test
  void noPageAtAllScrollsSidewaysOnAPhone() {
    List<String> wide = new ArrayList<>();
    try (BrowserContext context = Chromium.get().newContext(options().setViewportSize(320, 900))) {
      Page page = context.newPage();
      for (String address : PublishedSite.pages()) {
        page.navigate(PublishedSite.file(address));
        if (overflow(page) > 0) {
          wide.add(address + ": " + widest(page));
        }
      }
    }
    assertEquals(List.of(), wide);
  }

  @TestFactory
  Stream<DynamicTest> textAtTwiceTheSizeStillFits() {
    return onEach(
        options(),
        (address, page) -> {
          page.setViewportSize(768, 900);
          page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
          assertEquals(0, overflow(page), address + " at 200%: " + widest(page));
        });
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongInLight() {
    return onEach(options(), (address, page) -> assertEquals(List.of(), axe(page), address));
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongInTheDarkOnAPhone() {
    return onEach(
        options().setColorScheme(ColorScheme.DARK).setViewportSize(320, 900),
        (address, page) -> assertEquals(List.of(), axe(page), address));
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongOnATablet() {
    return onEach(
        options().setViewportSize(768, 900),
        (address, page) -> assertEquals(List.of(), axe(page), address));
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongOnPaper() {
    return onEach(
        options().setViewportSize(794, 1123),
        (address, page) -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertEquals(List.of(), axe(page, OFF_ON_PAPER), address);
        });
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingWrongWhereTheSystemForcesItsColours() {
    return onEach(
        options().setForcedColors(ForcedColors.ACTIVE),
        (address, page) -> assertEquals(List.of(), axe(page), address));
  }

  @TestFactory
  Stream<DynamicTest> nothingMovesWhileAPageLoads() {
    return onEach(
        options().setViewportSize(412, 900),
        (address, page) -> {
          page.waitForLoadState();
          Object moved =
              page.evaluate(
                  "new Promise(done => { let sum = 0;"
                      + " new PerformanceObserver(list => { for (const e of list.getEntries())"
                      + " sum += e.value; }).observe({type: 'layout-shift', buffered: true});"
                      + " setTimeout(() => done(String(sum)), 200); })");
          assertEquals("0", moved, address);
        });
  }

  @TestFactory
  Stream<DynamicTest> theKeyboardReachesEverythingAndShowsWhereItIs() {
    return onEach(
        options(),
        (address, page) -> {
          int expected =
              ((Number)
                      page.evaluate(
                          "[...document.querySelectorAll('a[href],button,input,select,summary')]"
                              + ".filter(e => e.checkVisibility({visibilityProperty: true})"
                              + " && !e.disabled && e.tabIndex >= 0).length"))
                  .intValue();
          int reached = 0;
          for (int i = 0; i < Math.min(expected, 60); i++) {
            page.keyboard().press("Tab");
            Object seen =
                page.evaluate(
                    "(() => { const e = document.activeElement; if (e === document.body) return 0;"
                        + " const s = getComputedStyle(e); const r = e.getBoundingClientRect();"
                        + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                        + " && r.width > 0 ? 1 : 0; })()");
            reached += ((Number) seen).intValue();
          }
          assertEquals(Math.min(expected, 60), reached, address);
        });
  }

  @TestFactory
  Stream<DynamicTest> withoutScriptThePageIsWhole() {
    return onEach(
        options().setJavaScriptEnabled(false),
        (address, page) -> {
          assertTrue(page.locator("h1").isVisible(), address);
          assertTrue(page.locator("main").innerText().length() > 40, address);
        });
  }

  @TestFactory
  Stream<DynamicTest> screensAreTakenForLooking() {
    return onEach(
        options(),
        (address, page) -> {
          String name = address.replace('/', '_').replace(".html", "");
          for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
              page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
              shoot(
                  page,
                  name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            }
          }
          page.setViewportSize(794, 1123);
          page.emulateMedia(
              new Page.EmulateMediaOptions()
                  .setMedia(Media.PRINT)
                  .setColorScheme(ColorScheme.LIGHT));
          shoot(page, name + "-print");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyAddressOfTheFolderWorksUnderAnyBase() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String base : List.of("/", "/a/b/")) {
      for (String address : PublishedSite.oneOfEachKind()) {
        if (!address.equals(NOT_FOUND)) {
          tests.add(dynamicTest(base + address, () -> loadsQuietlyAt(base, address)));
        }
      }
    }
    return tests.stream();
  }

  /** A host shows {@code 404.html} for any address, at any depth: its links are from the root. */
  @Test
  void readersWhoAreLostFindTheWayAtAnyDepthAndAReversedPairLeadsToTheRightOne()
      throws IOException {
    String base = PublishedSite.publicPath();
    try (FolderServer server = new FolderServer(PublishedSite.FOLDER, base);
        BrowserContext context = Chromium.get().newContext()) {
      Page page = context.newPage();
      page.navigate(server.address() + "no/such/page.html");
      assertEquals(1, ((Number) page.evaluate("document.styleSheets.length")).intValue());
      page.locator("main a").first().click();
      page.waitForLoadState();
      assertTrue(page.url().startsWith(server.address()), page.url());
      assertTrue(page.locator("h1").isVisible());
      page.navigate(server.address() + "compare/ml-engineer-vs-genai-engineer.html");
      page.waitForURL("**/compare/genai-engineer-vs-ml-engineer.html");
    }
  }

  private static void loadsQuietlyAt(String base, String address) throws IOException {
    try (FolderServer server = new FolderServer(PublishedSite.FOLDER, base);
        BrowserContext context = Chromium.get().newContext()) {
      Page page = context.newPage();
      List<String> wrong = listen(page, server.address());
      page.navigate(server.address() + address);
      page.waitForLoadState();
      assertEquals(List.of(), wrong, address);
    }
  }

  private static Stream<DynamicTest> onEach(
      Browser.NewContextOptions options, BiConsumer<String, Page> check) {
    return PublishedSite.oneOfEachKind().stream()
        .filter(address -> !address.equals(NOT_FOUND))
        .map(address -> dynamicTest(address, () -> openFromDisk(options, address, check)));
  }

  private static void openFromDisk(
      Browser.NewContextOptions options, String address, BiConsumer<String, Page> check) {
    try (BrowserContext context = Chromium.get().newContext(options)) {
      Page page = context.newPage();
      List<String> wrong = listen(page, PublishedSite.FOLDER.toUri().toString());
      page.navigate(PublishedSite.file(address));
      check.accept(address, page);
      assertEquals(List.of(), wrong, address);
    }
  }

  /** What a page must never do: complain, fail to load something, or ask another place for it. */
  private static List<String> listen(Page page, String base) {
    List<String> wrong = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            wrong.add(message.text());
          }
        });
    page.onPageError(wrong::add);
    page.onRequestFailed(request -> wrong.add("failed: " + request.url()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base)) {
            wrong.add("leaves the folder: " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            wrong.add(response.status() + " " + response.url());
          }
        });
    return wrong;
  }

  private static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900).setBypassCSP(false);
  }

  private static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "Math.max(0, document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth)"))
        .intValue();
  }

  private static Object widest(Page page) {
    return page.evaluate(
        "[...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1"
            + " && !e.closest('.scroll'))"
            + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')");
  }

  private static List<String> axe(Page page) {
    return axe(page, "{'target-size': {enabled: true}}");
  }

  private static List<String> axe(Page page, String rules) {
    page.evaluate(AxeScript.TEXT);
    @SuppressWarnings("unchecked")
    List<String> violations =
        (List<String>)
            page.evaluate(
                "axe.run(document, {resultTypes: ['violations'], preload: false,"
                    + " rules: "
                    + rules
                    + "}).then(r => r.violations.map("
                    + "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 150)"
                    + " + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | ')))");
    return violations;
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
  }

  /** The axe-core library, read once from its jar. */
  private static final class AxeScript {
    static final String TEXT = read();

    private static String read() {
      try (InputStream in = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
