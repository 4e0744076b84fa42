package dev.rolebook.render;

import dev.rolebook.plan.Page;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what templates write, as the bytes of a page.
 *
 * <p>Most of what a page shows stands on hundreds of others: each text is escaped and encoded once
 * and its bytes are kept. One object serves one thread, a page after the other; what it keeps is
 * forgotten when it becomes much.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {
  private static final int MOST_KEPT = 50_000;
  private static final int LONGEST_KEPT = 4_000;

  private final PageBytes bytes;
  private final Map<String, byte[]> content = new HashMap<>();
  private final Map<String, byte[]> attributes = new HashMap<>();
  private final Map<String, byte[]> links = new HashMap<>();
  private final Map<String, byte[]> html = new HashMap<>();
  private Object lastPage = this;
  private Optional<OutputFile> lastFile = Optional.empty();
  private String tag = "";
  private boolean inAttribute;
  private boolean isLink;
  private boolean isCode;

  PageOutput() {
    this(new PageBytes());
  }

  private PageOutput(PageBytes bytes) {
    super(bytes);
    this.bytes = bytes;
  }

  /** The file of a page, if it was the last one made: its twins are made from it. */
  Optional<OutputFile> last(Page page) {
    return page == lastPage ? lastFile : Optional.empty();
  }

  void end(Page page, OutputFile file) {
    lastPage = page;
    lastFile = Optional.of(file);
  }

  /** Begins a page, also where the one before was never finished. */
  void begin() {
    setContext(null, null);
    bytes.clear();
  }

  byte[] bytes() {
    return bytes.since(0);
  }

  /** Templates name the place that they write into before they write. */
  @Override
  public void setContext(String tagName, String attributeName) {
    super.setContext(tagName, attributeName);
    tag = tagName == null ? "" : tagName;
    inAttribute = tagName != null && attributeName != null;
    isLink = inAttribute && tag.equals("a") && attributeName.equals("href");
    isCode = inAttribute ? attributeName.startsWith("on") : tag.equals("script");
  }

  @Override
  public void writeUserContent(String text) {
    if (text == null || isCode || text.length() > LONGEST_KEPT) {
      super.writeUserContent(text);
      return;
    }
    Map<String, byte[]> kept = inAttribute ? (isLink ? links : attributes) : content;
    byte[] known = kept.get(text);
    if (known == null) {
      int from = bytes.size();
      super.writeUserContent(text);
      keep(kept, text, bytes.since(from));
    } else {
      bytes.writeBinaryContent(known);
    }
  }

  @Override
  public void writeContent(String text) {
    if (text.length() > LONGEST_KEPT) {
      bytes.writeContent(text);
      return;
    }
    byte[] known = html.get(text);
    if (known == null) {
      int from = bytes.size();
      bytes.writeContent(text);
      keep(html, text, bytes.since(from));
    } else {
      bytes.writeBinaryContent(known);
    }
  }

  private static void keep(Map<String, byte[]> kept, String text, byte[] bytes) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(text, bytes);
  }
}
