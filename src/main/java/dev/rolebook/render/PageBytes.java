package dev.rolebook.render;

import dev.rolebook.markdown.Kept;
import dev.rolebook.plan.Page;
import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of one page after the other, as UTF-8, in room that is used again; the parts that stand
 * on many pages; and the last page, from which its twins are made. Not safe for use by several
 * threads.
 *
 * <p>Most texts hold nothing that HTML reads specially and are written as they are. All others are
 * left to jte, which knows what to do in which place. Keeping what a text was escaped to was tried:
 * looking it up takes as long as escaping it.
 */
final class PageBytes implements HtmlTemplateOutput, Kept.Memory {
  /** What is written as it is in every attribute but those that hold scripts. */
  private static final boolean[] PLAIN = new boolean[128];

  /** The same between two tags; in an attribute a colon could make an address a script. */
  private static final boolean[] PLAIN_WORDS;

  static {
    for (char c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = "&<>\"':".indexOf(c) < 0;
    }
    PLAIN_WORDS = PLAIN.clone();
    PLAIN_WORDS[':'] = true;
  }

  private final HtmlTemplateOutput careful = new OwaspHtmlTemplateOutput(this);
  private final KeptParts parts = new KeptParts();
  private byte[] room = new byte[1 << 16];
  private int size;

  // As jte tells it: no attribute is null, and so is no tag.
  private String tag;
  private String attribute;

  private Optional<Page> lastPage = Optional.empty();
  private Optional<OutputFile> lastFile = Optional.empty();

  /** The file of a page, if it was the last one made. */
  Optional<OutputFile> last(Page page) {
    return lastPage.isPresent() && lastPage.get() == page ? lastFile : Optional.empty();
  }

  /** Begins a page, also where the one before was never finished. */
  void begin() {
    size = 0;
    setContext(null, null);
  }

  byte[] all() {
    return Arrays.copyOf(room, size);
  }

  void end(Page page, OutputFile file) {
    lastPage = Optional.of(page);
    lastFile = Optional.of(file);
  }

  @Override
  public void write(Kept part) {
    Class<?> place = part.content().getClass();
    Optional<byte[]> known = parts.find(part.thing(), place);
    if (known.isPresent()) {
      writeBinaryContent(known.get());
    } else {
      int start = size;
      part.content().writeTo(this);
      parts.keep(part.thing(), place, Arrays.copyOfRange(room, start, size));
    }
  }

  @Override
  public void setContext(String tagName, String attributeName) {
    tag = tagName;
    attribute = attributeName;
  }

  @Override
  public void writeUserContent(String text) {
    if (text != null && !writePlain(text)) {
      careful.setContext(tag, attribute);
      careful.writeUserContent(text);
    }
  }

  @Override
  public void writeUserContent(Content content) {
    if (attribute == null && content != null) {
      content.writeTo(this);
    } else {
      careful.setContext(tag, attribute);
      careful.writeUserContent(content);
    }
  }

  private boolean writePlain(String text) {
    if (attribute == null ? "script".equals(tag) : attribute.startsWith("on")) {
      return false;
    }
    boolean[] plain = attribute == null ? PLAIN_WORDS : PLAIN;
    int length = text.length();
    makeRoom(length);
    byte[] to = room;
    int end = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= plain.length || !plain[c]) {
        return false;
      }
      to[end++] = (byte) c;
    }
    size = end;
    return true;
  }

  @Override
  public void writeContent(String text) {
    writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void writeContent(String text, int from, int to) {
    writeContent(text.substring(from, to));
  }

  @Override
  public void writeBinaryContent(byte[] bytes) {
    makeRoom(bytes.length);
    System.arraycopy(bytes, 0, room, size, bytes.length);
    size += bytes.length;
  }

  private void makeRoom(int more) {
    if (more > room.length - size) {
      room = Arrays.copyOf(room, Math.max(2 * room.length, size + more));
    }
  }
}
