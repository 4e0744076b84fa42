package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.AdvertPage;
import dev.rolebook.plan.Head;
import dev.rolebook.plan.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Markdown twins of pages: what the page says, in its order, without what only works on a page.
 *
 * <p>Made from the page itself, so that the twin never says anything else. The twin of a job advert
 * is the advert alone: {@link AdvertFormat}.
 */
public final class MarkdownFormat implements Format {
  private static final String ENDING = "md";

  private final HtmlFormat html;

  public MarkdownFormat(HtmlFormat html) {
    this.html = requireNonNull(html, "html");
  }

  @Override
  public List<OutputFile> page(Page page) {
    if (!page.offers(ENDING) || page instanceof AdvertPage) {
      return List.of();
    }
    String whole = new String(html.page(page).get(0).bytes(), StandardCharsets.UTF_8);
    int main = whole.indexOf('>', whole.indexOf("<main")) + 1;
    String content = whole.substring(main, whole.lastIndexOf("</main>"));
    String text = HtmlToMarkdown.blocks(content) + foot(page.head());
    // What was read from UTF-8 has no half of a pair.
    return List.of(OutputFile.wellFormedText(page.url().twin(ENDING), text));
  }

  private static String foot(Head head) {
    String name = head.url().path().substring(head.url().path().lastIndexOf('/') + 1);
    String page = head.canonical().orElse(name);
    return "---\n\n" + MarkdownText.link(MarkdownText.words(head.windowTitle()), page) + "\n";
  }
}
