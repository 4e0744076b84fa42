package dev.rolebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the axe-core library has to say about a page; its text is read once from its jar. */
final class Axe {
  private static final String TEXT = read();

  /** Nobody follows a link on paper, or marks one with a thumb. */
  private static final String OFF_ON_PAPER =
      "{'target-size': {enabled: false}, 'link-in-text-block': {enabled: false}}";

  private Axe() {}

  static void findsNothingWrong(String address, Page page) {
    assertEquals(List.of(), violations(page, "{'target-size': {enabled: true}}"), address);
  }

  static void findsNothingWrongOnPaper(String address, Page page) {
    assertEquals(List.of(), violations(page, OFF_ON_PAPER), address);
  }

  private static List<String> violations(Page page, String rules) {
    page.evaluate(TEXT);
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

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
