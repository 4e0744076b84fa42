package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder works wherever a host puts it, and whatever address a reader asks for. */
@Tag("browser")
class AddressesInBrowserTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/a/b/"})
  void everyAddressOfTheFolderWorksUnderAnyBase(String base) throws IOException {
    try (FolderServer server = new FolderServer(PublishedSite.FOLDER, base);
        OpenedPage opened = new OpenedPage(OpenedPage.desk(), server.address())) {
      for (String address : EachKind.addresses()) {
        opened.open(address).waitForLoadState();
        assertEquals(List.of(), opened.wrong(), address);
      }
    }
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
}
