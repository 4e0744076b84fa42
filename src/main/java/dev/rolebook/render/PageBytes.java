package dev.rolebook.render;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one page after the other, as UTF-8, in room that is used again. */
final class PageBytes implements TemplateOutput {
  private byte[] room = new byte[1 << 16];
  private int size;

  int size() {
    return size;
  }

  /** What was written after there were {@code from} bytes. */
  byte[] since(int from) {
    return Arrays.copyOfRange(room, from, size);
  }

  void clear() {
    size = 0;
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
