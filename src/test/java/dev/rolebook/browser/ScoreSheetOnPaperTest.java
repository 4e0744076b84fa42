package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The score sheet of every kit is one sheet of paper that nothing else stands on. */
@Tag("browser")
class ScoreSheetOnPaperTest {
  private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b");
  private static final String REST =
      "keep => { const sheet = document.querySelector('.score-sheet');"
          + " const all = [...sheet.parentElement.children]; const at = all.indexOf(sheet);"
          + " document.querySelectorAll(keep === 'before' ? '.site-footer' : '.site-header, .notice')"
          + ".forEach(e => e.remove());"
          + " all.forEach((e, i) => { if (keep === 'before' ? i >= at : i <= at) e.remove(); }); }";

  @Test
  void theSheetHasASheetOfPaperOfItsOwn() {
    List<String> kits =
        PublishedSite.pages().stream().filter(page -> page.startsWith("interviews/")).toList();
    assertFalse(kits.isEmpty(), "kits");
    try (BrowserContext context = Chromium.get().newContext()) {
      Page page = context.newPage();
      for (String kit : kits) {
        int whole = sheets(open(page, kit), "A4");
        open(page, kit).evaluate(REST, "before");
        int before = sheets(page, "A4");
        open(page, kit).evaluate(REST, "after");
        int after = sheets(page, "A4");
        assertEquals(before + 1 + after, whole, kit);
      }
    }
  }

  @Test
  void theSheetFitsPaperOfEitherSideOfTheOcean() {
    try (BrowserContext context = Chromium.get().newContext()) {
      Page page = context.newPage();
      for (String kit : PublishedSite.pages()) {
        if (kit.startsWith("interviews/")) {
          open(page, kit)
              .evaluate("document.body.replaceChildren(document.querySelector('.score-sheet'))");
          assertEquals(1, sheets(page, "A4"), kit);
          assertEquals(1, sheets(page, "Letter"), kit);
        }
      }
    }
  }

  private static Page open(Page page, String kit) {
    page.navigate(PublishedSite.file(kit));
    return page;
  }

  private static int sheets(Page page, String paper) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return (int) SHEET_OF_PAPER.matcher(text).results().count();
  }
}
