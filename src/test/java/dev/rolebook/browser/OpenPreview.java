package dev.rolebook.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.rolebook.serve.PreviewListener;
import dev.rolebook.serve.PreviewOptions;
import dev.rolebook.serve.PreviewServer;
import dev.rolebook.sites.GeneratedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A preview of made-up content, and a browser that looks at the page of one of its roles. */
final class OpenPreview implements AutoCloseable {
  private static final String PAINTED =
      "() => new Promise(done => new PerformanceObserver((list, self) => {"
          + " const paint = list.getEntriesByName('first-contentful-paint')[0];"
          + " if (paint) { self.disconnect(); done(performance.timeOrigin + paint.startTime); }"
          + " }).observe({type: 'paint', buffered: true}))";

  private final Path file;
  private final String original;
  private final PreviewServer server;
  private final BrowserContext context;
  private final Page page;

  OpenPreview(Path folder, int roles) throws IOException {
    GeneratedContent.write(roles, 1, roles > 100 ? "related" : "all", folder);
    file = aRole(folder.resolve("content/roles"));
    original = Files.readString(file);
    server = PreviewServer.start(PreviewOptions.of(folder), PreviewListener.NONE);
    context = Chromium.get().newContext();
    page = context.newPage();
    page.navigate(server.address() + "roles/" + id() + ".html");
  }

  private static Path aRole(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().findFirst().orElseThrow();
    }
  }

  private String id() {
    return file.getFileName().toString().replace(".yaml", "");
  }

  PreviewServer server() {
    return server;
  }

  Page page() {
    return page;
  }

  /** Saves the role with another name, as editors do: a new file in the place of the old one. */
  void rename(String name) throws IOException {
    save(original.replaceFirst("name: .*", "name: " + name));
  }

  void save(String text) throws IOException {
    Path draft = file.resolveSibling(".draft");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  String original() {
    return original;
  }

  /** Waits until the page shows a heading, and gives the moment it was painted, in milliseconds. */
  double painted(String heading) {
    page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
    return ((Number) page.evaluate(PAINTED)).doubleValue();
  }

  @Override
  public void close() throws IOException {
    context.close();
    server.close();
  }
}
