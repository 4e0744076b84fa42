package dev.rolebook.save;

import dev.rolebook.save.SiteFolder.Match;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files that a site shall have, as they are finished: from several threads, in no order.
 *
 * <p>Half a million of them: paths are bytes one after the other, found by their hash, and what is
 * known of a file stands in arrays by its number. As objects they would take four times the room.
 */
final class Wanted {
  private static final int CHUNK = 1 << 20;
  private static final int FEW = 1 << 10;

  /** The same files in order, and which of them are not in the folder or differ there. */
  static final class Site {
    private final Manifest files;
    private final Paths created;
    private final Paths changed;
    private Optional<String> print = Optional.empty();

    private Site(Manifest files, Paths created, Paths changed) {
      this.files = files;
      this.created = created;
      this.changed = changed;
    }

    Manifest files() {
      return files;
    }

    /** The fingerprint of the list of the files, worked out once. */
    String print() {
      if (print.isEmpty()) {
        print = Optional.of(files.print().toString());
      }
      return print.get();
    }

    Paths created() {
      return created;
    }

    Paths changed() {
      return changed;
    }
  }

  private final List<byte[]> chunks = new ArrayList<>();
  private int used = CHUNK;

  /** For each file, the chunk and the place in it where its path begins. */
  private int[] places = new int[FEW];

  private int[] lengths = new int[FEW];
  private long[] digests = new long[FEW];
  private long[] sizes = new long[FEW];
  private byte[] matches = new byte[FEW];
  private int size;

  /** By hash, the number of a file and one; the next free place where two hashes meet. */
  private int[] table = new int[2 * FEW];

  synchronized int size() {
    return size;
  }

  /** Adds a file; the same path twice is a mistake of the program. */
  synchronized void add(String path, Fingerprint print, Match match) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    int slot = slot(table, bytes, 0, bytes.length);
    if (table[slot] != 0) {
      throw new IllegalStateException("Two files for one address: " + path);
    }
    if (size == places.length) {
      grow();
      slot = slot(table, bytes, 0, bytes.length);
    }
    table[slot] = size + 1;
    places[size] = store(bytes);
    lengths[size] = bytes.length;
    digests[size] = print.digest();
    sizes[size] = print.size();
    matches[size] = (byte) match.ordinal();
    size++;
  }

  /** Where in the table a path is, or would be. */
  private int slot(int[] in, byte[] bytes, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 16) & in.length - 1;
    while (in[slot] != 0 && !is(in[slot] - 1, bytes, from, length)) {
      slot = slot + 1 & in.length - 1;
    }
    return slot;
  }

  private boolean is(int file, byte[] bytes, int from, int length) {
    int at = places[file] % CHUNK;
    return lengths[file] == length
        && Arrays.equals(chunk(file), at, at + length, bytes, from, from + length);
  }

  private byte[] chunk(int file) {
    return chunks.get(places[file] / CHUNK);
  }

  private int store(byte[] bytes) {
    if (used + bytes.length > CHUNK) {
      chunks.add(new byte[CHUNK]);
      used = 0;
    }
    System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), used, bytes.length);
    used += bytes.length;
    return (chunks.size() - 1) * CHUNK + used - bytes.length;
  }

  private void grow() {
    places = Arrays.copyOf(places, 2 * size);
    lengths = Arrays.copyOf(lengths, 2 * size);
    digests = Arrays.copyOf(digests, 2 * size);
    sizes = Arrays.copyOf(sizes, 2 * size);
    matches = Arrays.copyOf(matches, 2 * size);
    int[] larger = new int[2 * table.length];
    for (int file = 0; file < size; file++) {
      larger[slot(larger, chunk(file), places[file] % CHUNK, lengths[file])] = file + 1;
    }
    table = larger;
  }

  /** The files so far, in order. */
  synchronized Site site() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, file -> file);
    Arrays.sort(order, this::compare);
    long[] orderedDigests = new long[size];
    long[] orderedSizes = new long[size];
    for (int i = 0; i < size; i++) {
      orderedDigests[i] = digests[order[i]];
      orderedSizes[i] = sizes[order[i]];
    }
    Paths all = paths(order);
    return new Site(
        new Manifest(all, orderedDigests, orderedSizes),
        matching(order, all, Match.ABSENT),
        matching(order, all, Match.DIFFERENT));
  }

  /** Those of one kind; a first build has only one. */
  private Paths matching(Integer[] order, Paths all, Match match) {
    Integer[] some =
        Arrays.stream(order)
            .filter(file -> matches[file] == match.ordinal())
            .toArray(Integer[]::new);
    return some.length == order.length ? all : paths(some);
  }

  private Paths paths(Integer[] order) {
    Paths.Builder paths = new Paths.Builder();
    for (int file : order) {
      paths.add(path(file));
    }
    return paths.make();
  }

  private int compare(int one, int other) {
    int from = places[one] % CHUNK;
    int start = places[other] % CHUNK;
    return Arrays.compareUnsigned(
        chunk(one), from, from + lengths[one], chunk(other), start, start + lengths[other]);
  }

  private String path(int file) {
    return new String(chunk(file), places[file] % CHUNK, lengths[file], StandardCharsets.UTF_8);
  }
}
