package dev.rolebook.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads relative paths in links as places inside the content and inside the site. */
final class Paths {
  private Paths() {}

  /** The place {@code path} means when it is written in {@code folder}; absent when outside. */
  static Optional<String> join(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return Optional.of(joined.isEmpty() ? "index.html" : joined);
  }

  /** The folder of the site that holds the pages made of the files in a folder of the content. */
  static String onSite(String folder) {
    return switch (folder) {
      case "roles/", "guides/" -> folder;
      case "comparisons/" -> "compare/";
      default -> "";
    };
  }

  /** The kind of entry that a file of the content makes a page of. */
  static Optional<Kind> kindOf(String name) {
    for (Kind kind : new Kind[] {Kind.ROLE, Kind.COMPARISON, Kind.GUIDE, Kind.PAGE}) {
      if (name.startsWith(kind.place()) && name.indexOf('/') == name.lastIndexOf('/')) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The file's name without its folder and its ending. */
  static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }
}
