package dev.rolebook.save;

import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The list of the files in the output folder that are ours, with a fingerprint of each.
 *
 * <p>Stored in the folder as text, a line a file, by path. It holds nothing but what the content
 * makes, so that it can be committed with the site. Only what it names is ever deleted.
 */
record Manifest(Map<String, Fingerprint> files) {
  /** Its name in the output folder. */
  static final String NAME = ".rolebook-manifest";

  static final Manifest EMPTY = new Manifest(Map.of());
  private static final String FIRST_LINE = "rolebook-manifest 1";

  Manifest {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Reads the text of {@link #bytes}; throws {@code IllegalArgumentException} on any other. */
  static Manifest parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.startsWith(FIRST_LINE + "\n") || !text.endsWith("\n")) {
      throw new IllegalArgumentException("line 1");
    }
    Map<String, Fingerprint> files = new LinkedHashMap<>();
    int line = 2;
    for (int from = FIRST_LINE.length() + 1; from < text.length(); line++) {
      int to = text.indexOf('\n', from);
      try {
        read(text, from, to, files);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + line, e);
      }
      from = to + 1;
    }
    return new Manifest(files);
  }

  private static void read(String text, int from, int to, Map<String, Fingerprint> files) {
    int size = text.indexOf(' ', from) + 1;
    int name = text.indexOf(' ', size) + 1;
    String path = new Url(text.substring(name, to)).path();
    if (isHidden(path)) {
      throw new IllegalArgumentException("hidden");
    }
    files.put(
        path, Fingerprint.parse(text.substring(from, size - 1), text.substring(size, name - 1)));
  }

  /** No file of ours is hidden: a list that names .git/config was written by somebody else. */
  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    for (String path : new TreeSet<>(files.keySet())) {
      text.append(files.get(path)).append(' ').append(path).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  boolean names(String path) {
    return files.containsKey(path);
  }

  /** This list and the other; where both name a file, this one's fingerprint. */
  Manifest and(Manifest other) {
    Map<String, Fingerprint> all = new LinkedHashMap<>(other.files);
    all.putAll(files);
    return new Manifest(all);
  }
}
