package dev.rolebook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A page in Chromium that notes all that a page should never do by itself: ask, complain, open
 * windows, or request anything outside of one address. Nothing is ever fetched from elsewhere.
 */
final class QuietBrowser implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final Queue<String> noise = new ConcurrentLinkedQueue<>();

  QuietBrowser(String home) {
    context =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.route(
        address -> !address.startsWith(home),
        route -> {
          noise.add("request: " + route.request().url());
          route.abort();
        });
    page = context.newPage();
    page.onDialog(
        dialog -> {
          noise.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(message -> noise.add("console: " + message.text()));
    page.onPageError(error -> noise.add("error: " + error));
    page.onPopup(popup -> noise.add("window: " + popup.url()));
  }

  Page page() {
    return page;
  }

  /** What was noted since it was last asked. */
  List<String> noise() {
    List<String> noted = List.copyOf(noise);
    noise.clear();
    return noted;
  }

  @Override
  public void close() {
    context.close();
  }
}
