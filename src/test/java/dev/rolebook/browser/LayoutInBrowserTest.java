package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages fit wherever they are read, and nothing moves or complains; with {@code -Dscreens} a
 * picture of each kind is kept for looking, in every width and light and on paper.
 */
@Tag("browser")
class LayoutInBrowserTest {
  private static final int[] WIDTHS = {320, 768, 1280};
  private static final Path SCREENS = Path.of("target", "screens");
  private static final boolean KEEP = System.getProperty("screens") != null;

  @TestFactory
  Stream<DynamicTest> noPageScrollsSidewaysAtAnyWidth() {
    return EachKind.checked(
        OpenedPage.desk(),
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
    try (BrowserContext context = Chromium.get().newContext(OpenedPage.window(320, 900))) {
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
    return EachKind.checked(
        OpenedPage.desk(),
        (address, page) -> {
          page.setViewportSize(768, 900);
          page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
          assertEquals(0, overflow(page), address + " at 200%: " + widest(page));
        });
  }

  /** In a window that has nothing of the site yet, as a reader comes from elsewhere. */
  @TestFactory
  Stream<DynamicTest> nothingMovesWhileAPageLoads() {
    return EachKind.checkedAfresh(
        OpenedPage.window(412, 900),
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
  Stream<DynamicTest> everyWidthAndLightAndPaperIsShownQuietly() {
    return EachKind.checked(
        OpenedPage.desk(),
        (address, page) -> {
          String name = address.replace('/', '_').replace(".html", "");
          for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
              page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
              paint(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
          }
          page.setViewportSize(794, 1123);
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          paint(page, name + "-print");
        });
  }

  private static void paint(Page page, String name) {
    if (KEEP) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
    } else {
      page.evaluate(
          "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
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
}
