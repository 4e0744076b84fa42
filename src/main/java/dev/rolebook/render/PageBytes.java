package dev.rolebook.render;

import dev.rolebook.plan.Page;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of one page after the other, as UTF-8, in room that is used again; and the last page,
 * from which its twins are made. Not safe for use by several threads.
 *
 * <p>Keeping what a text was escaped to was tried: looking it up takes as long as escaping it.
 */
final class PageBytes implements TemplateOutput {
  private byte[] room = new byte[1 << 16];
  private int size;
  private Optional<Page> lastPage = Optional.empty();
  private Optional<OutputFile> lastFile = Optional.empty();

  /** The file of a page, if it was the last one made. */
  Optional<OutputFile> last(Page page) {
    return lastPage.isPresent() && lastPage.get() == page ? lastFile : Optional.empty();
  }

  /** Begins a page, also where the one before was never finished. */
  void begin() {
    size = 0;
  }

  byte[] all() {
    return Arrays.copyOf(room, size);
  }

  void end(Page page, OutputFile file) {
    lastPage = Optional.of(page);
    lastFile = Optional.of(file);
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
    if (bytes.length > room.length - size) {
      room = Arrays.copyOf(room, Math.max(2 * room.length, size + bytes.length));
    }
    System.arraycopy(bytes, 0, room, size, bytes.length);
    size += bytes.length;
  }
}
