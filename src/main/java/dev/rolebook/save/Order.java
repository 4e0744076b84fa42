package dev.rolebook.save;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which order files are published, so that a reader never follows a link to what is not there.
 *
 * <p>New assets come before new pages, new pages before the changed pages that link to them, and
 * lists of pages last; then what nothing links to any more is removed, pages before their assets. A
 * compressed twin keeps the place of its file, but goes first: it is an old page that stays longer
 * than the new one.
 */
final class Order {
  private static final String ASSETS = "assets/";

  private Order() {}

  static List<String> created(Stream<String> paths) {
    return sorted(paths, path -> path.startsWith(ASSETS) ? 0 : 1);
  }

  static List<String> changed(Stream<String> paths) {
    return sorted(paths, Order::rank);
  }

  static List<String> removed(Stream<String> paths) {
    return sorted(
        paths, path -> path.endsWith(Precompressed.ENDING) ? 0 : path.startsWith(ASSETS) ? 2 : 1);
  }

  /** The folders above the files, the deepest first. */
  static List<String> foldersOf(Stream<String> paths) {
    return paths
        .flatMap(Order::parents)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.toList());
  }

  private static Stream<String> parents(String path) {
    return Stream.iterate(parent(path), folder -> !folder.isEmpty(), Order::parent);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static int rank(String file) {
    String path =
        file.endsWith(Precompressed.ENDING)
            ? file.substring(0, file.length() - Precompressed.ENDING.length())
            : file;
    if (path.equals("index.html")) {
      return 3;
    }
    if (!path.endsWith(".html") && parent(path).isEmpty()) {
      return 2;
    }
    return path.endsWith("/index.html") ? 1 : 0;
  }

  private static List<String> sorted(
      Stream<String> paths, java.util.function.ToIntFunction<String> rank) {
    return paths
        .sorted(Comparator.comparingInt(rank).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
