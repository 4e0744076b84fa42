package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

/**
 * The place of a file in the site, from its root: {@code roles/ml-engineer.html}.
 *
 * <p>Never absolute, never leaving the site; pages refer to each other by {@link #from}, so that
 * the folder works under any address and from a disk.
 */
public record Url(String path) implements Comparable<Url> {
  public Url {
    requireNonNull(path, "path");
    if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
      throw new IllegalArgumentException("not a place in the site: " + path);
    }
  }

  /** How many folders down the file is. */
  public int depth() {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /** The way from this file up to the root of the site: empty, {@code ../}, {@code ../../}. */
  public String root() {
    return "../".repeat(depth());
  }

  /** The address of this file as written on {@code page}. */
  public String from(Url page) {
    return page.root() + path;
  }

  /** The same file with another ending: the twin of a page. */
  public Url twin(String extension) {
    return new Url(path.substring(0, path.lastIndexOf('.') + 1) + extension);
  }

  @Override
  public int compareTo(Url other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
