package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A reader who says "I need to catch fraud" holds a score sheet after few clicks, without script.
 */
@Tag("browser")
class FromWishToSheetTest {
  private static final int CLICKS = 4;

  /** An A4 sheet inside its margins, in CSS pixels. */
  private static final int PAPER_WIDTH = 672;

  private static final int PAPER_HEIGHT = 986;

  /** Somebody who reads and clicks, and knows nothing of the site. */
  private static final class Reader {
    private final Page page;
    private int clicks;

    Reader(Page page) {
      this.page = page;
    }

    void click(Locator link) {
      assertTrue(link.isVisible(), () -> "a link that can be seen on " + page.url());
      link.click();
      clicks++;
    }

    /** Gives the answers that speak of the word, as long as there is a question. */
    void answer(String word) {
      while (answers(word).count() > 0 && clicks < CLICKS) {
        click(answers(word).first().locator("> a"));
      }
    }

    private Locator answers(String word) {
      return page.locator(".ways > li").filter(new Locator.FilterOptions().setHasText(word));
    }
  }

  private static void withoutScript(Consumer<Reader> reading) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setJavaScriptEnabled(false)
            .setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
    try (BrowserContext context = Chromium.get().newContext(options)) {
      Page page = context.newPage();
      page.navigate(PublishedSite.file("index.html"));
      reading.accept(new Reader(page));
    }
  }

  @Test
  void theQuestionsLeadFromFraudToTheScoreSheet() {
    withoutScript(
        reader -> {
          reader.answer("fraud");
          assertEquals(PublishedSite.file("hire/for/fraud-detection.html"), reader.page.url());
          toTheSheet(reader);
        });
  }

  @Test
  void whatIsOftenWantedLeadsFromFraudToTheScoreSheet() {
    withoutScript(
        reader -> {
          reader.click(reader.page.locator("main table a").filter(text("Fraud")).first());
          toTheSheet(reader);
        });
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static void toTheSheet(Reader reader) {
    Page page = reader.page;
    reader.click(page.locator("#answer a[href*='interviews/']").first());
    reader.click(page.locator("main a[href='#score-sheet']").first());
    assertTrue(reader.clicks <= CLICKS, reader.clicks + " clicks");
    assertTrue(page.locator("#score-sheet-head").isVisible(), page.url());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    onPaper(page);
  }

  private static void onPaper(Page page) {
    Locator sheet = page.locator(".score-sheet");
    assertTrue(sheet.isVisible());
    assertFalse(page.locator(".site-header nav").isVisible(), "the menu on paper");
    assertFalse(sheet.locator(".note").isVisible(), "a note for the screen on paper");
    assertTrue(sheet.locator("input[type=text]").first().isVisible(), "a line for a name");
    assertTrue(sheet.locator("tbody tr").count() > 3, "questions on the sheet");
    BoundingBox box = sheet.boundingBox();
    assertTrue(box.height <= PAPER_HEIGHT, () -> "the sheet is " + box.height + " px high");
    assertTrue(box.width <= PAPER_WIDTH, () -> "the sheet is " + box.width + " px wide");
  }
}
