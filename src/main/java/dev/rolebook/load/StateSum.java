package dev.rolebook.load;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells two states of the same files apart: two sums of 32 bits, and how many bytes there are.
 *
 * <p>It guards against chance, not against people who forge, and is made at the speed of memory: a
 * digest that cannot be forged would cost a short run a tenth of its time.
 */
public final class StateSum {
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();
  private long length;

  public void add(byte[] bytes) {
    first.update(bytes);
    second.update(bytes);
    length += bytes.length;
  }

  /** What the bytes so far come to; the same wherever and whenever they are the same. */
  public String text() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) first.getValue())
        + hex.toHexDigits((int) second.getValue())
        + hex.toHexDigits(length);
  }
}
