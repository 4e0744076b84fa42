package dev.rolebook.save;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

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

  private final byte[][] blocks;
  private final int size;

  /** Whoever asks for one path mostly asks for its neighbour next. */
  private Block last = new Block(-1, new byte[0][]);

  private Paths(byte[][] blocks, int size) {
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
      byte[] block = blocks[middle];
      int end = HEAD + rest(block, 0);
      boolean after = Arrays.compareUnsigned(block, HEAD, end, path, 0, path.length) > 0;
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
    if (number == blocks.length) {
      return new byte[0][];
    }
    byte[] block = blocks[number];
    byte[][] paths = new byte[Math.min(BLOCK, size - number * BLOCK)][];
    byte[] before = {};
    int at = 0;
    for (int i = 0; i < paths.length; i++) {
      int shared = block[at] & 0xff;
      int rest = rest(block, at);
      paths[i] = Arrays.copyOf(before, shared + rest);
      System.arraycopy(block, at + HEAD, paths[i], shared, rest);
      before = paths[i];
      at += HEAD + rest;
    }
    return paths;
  }

  private static int rest(byte[] block, int at) {
    return (block[at + 1] & 0xff) << 8 | block[at + 2] & 0xff;
  }

  private static byte[] bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] path) {
    return new String(path, StandardCharsets.UTF_8);
  }

  /** Takes paths in their order. */
  static final class Builder {
    private final List<byte[]> blocks = new ArrayList<>();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
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
      if (size % BLOCK == 0) {
        endBlock();
      }
      int same = Arrays.mismatch(before, bytes);
      int shared = block.size() == 0 ? 0 : Math.min(MOST_SHARED, same < 0 ? bytes.length : same);
      int rest = bytes.length - shared;
      block.write(shared);
      block.write(rest >>> 8);
      block.write(rest);
      block.write(bytes, shared, rest);
      before = bytes;
      size++;
      return true;
    }

    private void endBlock() {
      if (block.size() > 0) {
        blocks.add(block.toByteArray());
        block.reset();
      }
    }

    Paths make() {
      endBlock();
      return new Paths(blocks.toArray(byte[][]::new), size);
    }
  }
}
