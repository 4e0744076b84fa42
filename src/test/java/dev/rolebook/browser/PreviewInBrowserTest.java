package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser while writing. */
@Tag("browser")
class PreviewInBrowserTest {
  @TempDir Path folder;
  private OpenPreview preview;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    preview = new OpenPreview(folder, 3);
    page = preview.page();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void close() throws IOException {
    preview.close();
  }

  @Test
  void aSavedChangeIsPaintedWhereTheEditorWasReading() throws IOException {
    page.evaluate("scrollTo(0, 700)");
    preview.rename("Planner of plans");
    preview.painted("Planner of plans");
    page.waitForFunction("scrollY === 700");
    assertEquals(List.of(), complaints);
  }

  @Test
  void aPageThatDidNotChangeIsNotLoadedAgain() throws IOException {
    try (Page other = page.context().newPage()) {
      other.navigate(preview.server().address() + "aspects/index.html");
      other.evaluate("window.stillHere = true");
      preview.save(preview.original() + "industries: [Baking]\n");
      page.getByText("Baking").first().waitFor();
      preview.rename("Planner of plans");
      preview.painted("Planner of plans");
      assertEquals(true, other.evaluate("window.stillHere"));
    }
  }

  @Test
  void aMistakeIsShownOverThePageAsTheTerminalTellsItAndGoesWhenItIsMended() throws IOException {
    String heading = page.locator("h1").innerText();
    preview.save(preview.original() + "<img src=x onerror=alert(1)>: 1\n");
    Locator shown = page.locator("pre").filter(new Locator.FilterOptions().setHasText("E201"));
    shown.waitFor();
    assertTrue(shown.innerText().contains("unknown key \"<img src=x onerror=alert(1)>\""));
    assertTrue(shown.innerText().contains("\n  hint: "), shown.innerText());
    assertEquals("1 error", page.locator("summary").filter(broken()).innerText());
    assertEquals(heading, page.locator("h1").innerText());
    preview.rename("Planner of plans");
    preview.painted("Planner of plans");
    shown.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertEquals(List.of(), complaints);
  }

  @Test
  void hostileMistakesAreShownOverThePageAsTextAndNothingRuns() throws IOException {
    HostileText hostile = new HostileText(3);
    for (int save = 0; save < 6; save++) {
      StringBuilder keys = new StringBuilder(preview.original());
      for (int i = 0; i < 10; i++) {
        String typed = shortOne(hostile, "zq" + save + i + "q");
        String quoted = typed.replace("\\", "\\\\").replace("\"", "\\\"");
        keys.append('"').append(quoted).append("\": 1\n");
      }
      preview.save(keys.toString());
      for (int i = 0; i < 10; i++) {
        String mark = "zq" + save + i + "q";
        page.locator("pre", new Page.LocatorOptions().setHasText(mark)).first().waitFor();
      }
    }
    assertEquals("undefined", page.evaluate("typeof rolebookRan"));
    assertEquals(0, page.locator("pre *").count());
    assertEquals(List.of(), complaints);
  }

  /** A long text is cut in a message. */
  private static String shortOne(HostileText hostile, String mark) {
    return Stream.generate(() -> hostile.next(mark))
        .filter(text -> text.length() < 50)
        .findFirst()
        .orElseThrow();
  }

  private static Locator.FilterOptions broken() {
    return new Locator.FilterOptions().setHasText("error");
  }

  @Test
  void whenThePreviewStopsThePageSaysSo() throws IOException {
    preview.server().close();
    page.getByText("The preview has stopped").waitFor();
  }

  @Test
  void theOverlayIsReadableAndReachedByTheKeyboard() throws IOException {
    preview.save(preview.original() + "nonsense: 1\n");
    Locator summary = page.locator("summary").filter(broken());
    summary.waitFor();
    summary.focus();
    page.keyboard().press("Enter");
    page.locator("pre").first().waitFor(hidden());
    page.keyboard().press("Enter");
    page.locator("pre").first().waitFor();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "preview-mistake.png")));
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }
}
