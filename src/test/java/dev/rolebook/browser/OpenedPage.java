package dev.rolebook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in Chromium that opens one address of a site after the other, and notes what none may do:
 * complain, fail to load something, or ask another place for it.
 */
final class OpenedPage implements AutoCloseable {
  private final Browser.NewContextOptions options;
  private final String base;
  private final BrowserContext context;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  /** With the address of the site's root, which ends in a slash. */
  OpenedPage(Browser.NewContextOptions options, String base) {
    this.options = options;
    this.base = base;
    context = Chromium.get().newContext(options);
    page = context.newPage();
    listen();
  }

  /** The usual window on a desk. */
  static Browser.NewContextOptions desk() {
    return window(1280, 900);
  }

  static Browser.NewContextOptions window(int width, int height) {
    return new Browser.NewContextOptions().setViewportSize(width, height).setBypassCSP(false);
  }

  private void listen() {
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
  }

  /** Opens an address as if it were the first: in the window as it was, on a screen. */
  Page open(String address) {
    options.viewportSize.ifPresent(size -> page.setViewportSize(size.width, size.height));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    wrong.clear();
    page.navigate(base + address);
    return page;
  }

  /** What went wrong since the address was opened. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  @Override
  public void close() {
    context.close();
  }
}
