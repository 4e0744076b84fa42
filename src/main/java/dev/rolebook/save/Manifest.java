package dev.rolebook.save;

import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

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

  /** No file of ours is hidden: a list that names .git/config was written by somebody else. */
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.");

  Manifest {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Reads the text of {@link #bytes}; throws {@code IllegalArgumentException} on any other. */
  static Manifest parse(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    if (!lines[0].equals(FIRST_LINE) || !lines[lines.length - 1].isEmpty()) {
      throw new IllegalArgumentException("line 1");
    }
    Map<String, Fingerprint> files = new LinkedHashMap<>();
    for (int i = 1; i < lines.length - 1; i++) {
      try {
        String[] parts = lines[i].split(" ", 3);
        if (HIDDEN.matcher(parts[2]).find()) {
          throw new IllegalArgumentException("hidden");
        }
        files.put(new Url(parts[2]).path(), Fingerprint.parse(parts[0], parts[1]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + (i + 1), e);
      }
    }
    return new Manifest(files);
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
