package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Page;
import dev.rolebook.render.OutputFile;
import java.util.List;

/**
 * A finished page as the rules see it.
 *
 * @param file the page itself
 * @param html what was read from its bytes
 * @param twins the other files made of the same page
 */
record ReadPage(Page page, OutputFile file, HtmlScan html, List<OutputFile> twins) {
  ReadPage {
    requireNonNull(page, "page");
    requireNonNull(file, "file");
    requireNonNull(html, "html");
    twins = List.copyOf(twins);
  }

  String path() {
    return file.url().path();
  }
}
