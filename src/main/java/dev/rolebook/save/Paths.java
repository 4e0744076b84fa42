package dev.rolebook.save;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Many paths, each once and in order, in little room: of most of them only what differs from the
 * one before is kept. Half a million paths of a site are 12 MB here, and 50 MB as texts.
 *
 * <p>The order is that of their bytes in UTF-8. Safe to share between threads.
 */
final class Paths extends AbstractList<String> implements RandomAccess {
  /** So many paths are unpacked together; the first of them is kept whole. */
  private static final int BLOCK = 16;

  private static final int MOST_SHARED = 0xff;
  private static final int LONGEST = 0xffff;
  private static final int HEAD = 3;

  static final Comparator<String> ORDER =
      Comparator.comparing(Paths::bytes, Arrays::compareUnsigned);

  static final Paths NONE = new Builder().make();

  /** Paths that follow each other, unpacked. */
  private static final class Block {
    final int number;
    final byte[][] paths;

    Block(int number, byte[][] paths) {
      this.number = number;
      this.paths = paths;
    }

    boolean spans(byte[] path) {
      return paths.length > 0
          && Arrays.compareUnsigned(paths[0], path) <= 0
          && Arrays.compareUnsigned(path, paths[paths.length - 1]) <= 0;
    }
  }

  private final byte[] packed;
  private final int[] blocks;
  private final int size;

  /** Whoever asks for one path mostly asks for its neighbour next. */
  private Block last = new Block(-1, new byte[0][]);

  private Paths(byte[] packed, int[] blocks, int size) {
    this.packed = packed;
    this.blocks = blocks;
    this.size = size;
  }

  /** A list that nobody changes, with the same paths. */
  static List<String> copyOf(List<String> paths) {
    return paths instanceof Paths ? paths : List.copyOf(paths);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String get(int index) {
    return text(block(index / BLOCK).paths[index % BLOCK]);
  }

  /** The index of a path; below 0 where it is not among them. */
  int find(String path) {
    byte[] bytes = bytes(path);
    Block near = last;
    Block block = near.spans(bytes) ? near : block(blockOf(bytes));
    for (int i = 0; i < block.paths.length; i++) {
      if (Arrays.equals(block.paths[i], bytes)) {
        return block.number * BLOCK + i;
      }
    }
    return -1;
  }

  @Override
  public boolean contains(Object path) {
    return path instanceof String text && find(text) >= 0;
  }

  /** The last block that does not begin after a path, or else the first. */
  private int blockOf(byte[] path) {
    int low = 0;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      int from = blocks[middle] + HEAD;
      int to = from + rest(blocks[middle]);
      boolean after = Arrays.compareUnsigned(packed, from, to, path, 0, path.length) > 0;
      low = after ? low : middle;
      high = after ? middle - 1 : high;
    }
    return low;
  }

  private Block block(int number) {
    Block known = last;
    if (known.number != number) {
      known = new Block(number, unpacked(number));
      last = known;
    }
    return known;
  }

  private byte[][] unpacked(int number) {
    byte[][] paths = new byte[Math.min(BLOCK, size - number * BLOCK)][];
    byte[] before = {};
    int at = paths.length == 0 ? 0 : blocks[number];
    for (int i = 0; i < paths.length; i++) {
      int shared = packed[at] & 0xff;
      int rest = rest(at);
      paths[i] = Arrays.copyOf(before, shared + rest);
      System.arraycopy(packed, at + HEAD, paths[i], shared, rest);
      before = paths[i];
      at += HEAD + rest;
    }
    return paths;
  }

  private int rest(int at) {
    return (packed[at + 1] & 0xff) << 8 | packed[at + 2] & 0xff;
  }

  private static byte[] bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] path) {
    return new String(path, StandardCharsets.UTF_8);
  }

  /** Takes paths in their order. */
  static final class Builder {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final IntStream.Builder blocks = IntStream.builder();
    private byte[] before = {};
    private int size;

    /** Adds a path, and says whether it came in order; where not, it is not added. */
    boolean add(String path) {
      byte[] bytes = bytes(path);
      if (bytes.length > LONGEST) {
        throw new IllegalArgumentException("too long for a path");
      }
      if (size > 0 && Arrays.compareUnsigned(before, bytes) >= 0) {
        return false;
      }
      boolean begins = size % BLOCK == 0;
      if (begins) {
        blocks.add(packed.size());
      }
      int same = Arrays.mismatch(before, bytes);
      int shared = begins ? 0 : Math.min(MOST_SHARED, same < 0 ? bytes.length : same);
      int rest = bytes.length - shared;
      packed.write(shared);
      packed.write(rest >>> 8);
      packed.write(rest);
      packed.write(bytes, shared, rest);
      before = bytes;
      size++;
      return true;
    }

    Paths make() {
      return new Paths(packed.toByteArray(), blocks.build().toArray(), size);
    }
  }
}
