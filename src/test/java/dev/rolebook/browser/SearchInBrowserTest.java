package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands first when readers ask in their own words. */
@Tag("browser")
class SearchInBrowserTest {
  @ParameterizedTest
  @CsvSource({
    "ml vs genai, ML engineer / GenAI engineer",
    "difference between ai engineer and data scientist, AI engineer / Data scientist",
    "fraud, Fraud detection",
    "pythn, Python",
    "overfitting, Overfitting",
    "machine learning engineer, ML engineer",
    "llm, Large language model",
    "advert, How to write the advert",
    "advert ml engineer, Job advert: ML engineer",
    "vacancy data analyst, Job advert: Data analyst",
    "interview questions for a data scientist, Interview kit: Data scientist",
    "how to hire prompt engineer, How to hire: Prompt engineer",
    "which career, Which AI career should you choose?"
  })
  void theAnswerThatIsMeantStandsFirst(String question, String first) {
    try (BrowserContext context = Chromium.get().newContext()) {
      Page page = context.newPage();
      page.navigate(PublishedSite.file("search.html"));
      page.locator("[data-search] input").fill(question);
      Locator found = page.locator(".results a").first();
      found.waitFor();
      assertEquals(first, found.textContent());
    }
  }
}
