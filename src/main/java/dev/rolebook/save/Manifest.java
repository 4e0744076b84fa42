package dev.rolebook.save;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Url;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The list of the files in the output folder that are ours, with a fingerprint of each.
 *
 * <p>Stored in the folder as text, a line a file, by path. It holds nothing but what the content
 * makes, so that it can be committed with the site. Only what it names is ever deleted.
 */
final class Manifest {
  /** Its name in the output folder. */
  static final String NAME = ".rolebook-manifest";

  static final Manifest EMPTY = new Builder().make();
  private static final String FIRST_LINE = "rolebook-manifest 1";

  private final Paths paths;
  private final long[] digests;
  private final long[] sizes;

  /**
   * @param digests of the files, in the order of the paths; sizes likewise; neither is copied
   */
  Manifest(Paths paths, long[] digests, long[] sizes) {
    this.paths = requireNonNull(paths, "paths");
    this.digests = digests;
    this.sizes = sizes;
  }

  /** Reads what {@link #write} wrote; throws {@code IllegalArgumentException} on anything else. */
  static Manifest read(InputStream stream) throws IOException {
    Lines lines = new Lines(stream);
    Builder files = new Builder();
    SortedMap<String, Fingerprint> strays = new TreeMap<>(Paths.ORDER);
    int number = 1;
    try {
      if (!lines.next().equals(Optional.of(FIRST_LINE))) {
        throw new IllegalArgumentException("begins otherwise");
      }
      number++;
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        read(line.get(), files, strays);
        number++;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("line " + number, e);
    }
    return strays.isEmpty() ? files.make() : of(strays).and(files.make());
  }

  private static void read(String line, Builder files, SortedMap<String, Fingerprint> strays) {
    int size = line.indexOf(' ') + 1;
    int name = line.indexOf(' ', size) + 1;
    String path = new Url(line.substring(name)).path();
    if (isHidden(path)) {
      throw new IllegalArgumentException("hidden");
    }
    Fingerprint print =
        Fingerprint.parse(line.substring(0, size - 1), line.substring(size, name - 1));
    if (!files.add(path, print)) {
      strays.put(path, print);
    }
  }

  /** No file of ours is hidden: a list that names .git/config was written by somebody else. */
  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private static Manifest of(SortedMap<String, Fingerprint> files) {
    Builder builder = new Builder();
    files.forEach(builder::add);
    return builder.make();
  }

  /** Writes the list as text. */
  void write(OutputStream out) throws IOException {
    out.write(bytes(FIRST_LINE + "\n"));
    for (int i = 0; i < paths.size(); i++) {
      out.write(bytes(print(i) + " " + paths.get(i) + "\n"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The fingerprint of the list as text. */
  Fingerprint print() {
    Fingerprint.Sum sum = new Fingerprint.Sum();
    try {
      write(sum);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written anywhere", e);
    }
    return sum.print();
  }

  /** Every file, in order. */
  Paths paths() {
    return paths;
  }

  /** The fingerprint of the file at a place in the order. */
  Fingerprint print(int index) {
    return new Fingerprint(digests[index], sizes[index]);
  }

  /** The fingerprint of a file that is named. */
  Optional<Fingerprint> print(String path) {
    int index = paths.find(path);
    return index < 0 ? Optional.empty() : Optional.of(print(index));
  }

  boolean names(String path) {
    return paths.find(path) >= 0;
  }

  /** This list and the other; where both name a file, this one's fingerprint. */
  Manifest and(Manifest other) {
    Builder all = new Builder();
    int from = 0;
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      while (from < other.paths.size() && Paths.ORDER.compare(other.paths.get(from), path) < 0) {
        all.add(other.paths.get(from), other.print(from++));
      }
      from += from < other.paths.size() && other.paths.get(from).equals(path) ? 1 : 0;
      all.add(path, print(i));
    }
    for (; from < other.paths.size(); from++) {
      all.add(other.paths.get(from), other.print(from));
    }
    return all.make();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Manifest that
        && Arrays.equals(digests, that.digests)
        && Arrays.equals(sizes, that.sizes)
        && paths.equals(that.paths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(digests);
  }

  /** Takes the files of a list in the order of their paths. */
  static final class Builder {
    private final Paths.Builder paths = new Paths.Builder();
    private final LongStream.Builder digests = LongStream.builder();
    private final LongStream.Builder sizes = LongStream.builder();

    /** Adds a file, and says whether it came in order; where not, it is not added. */
    boolean add(String path, Fingerprint print) {
      boolean added = paths.add(path);
      if (added) {
        digests.add(print.digest());
        sizes.add(print.size());
      }
      return added;
    }

    Manifest make() {
      return new Manifest(paths.make(), digests.build().toArray(), sizes.build().toArray());
    }
  }
}
