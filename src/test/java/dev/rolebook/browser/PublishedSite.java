package dev.rolebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site that the build just made, and one page of each kind in it. */
final class PublishedSite {
  static final Path FOLDER = Path.of("site").toAbsolutePath();

  private PublishedSite() {}

  /** Every page, as a path from the root of the site. */
  static List<String> pages() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One page of each kind: everything at the root, and in each folder its index and its longest
   * page.
   */
  static List<String> oneOfEachKind() {
    TreeMap<String, String> longest = new TreeMap<>();
    for (String page : pages()) {
      boolean own =
          !page.contains("/") || page.endsWith("/index.html") || page.endsWith("pick.html");
      String kind = own ? page : page.substring(0, page.lastIndexOf('/'));
      longest.merge(kind, page, (a, b) -> size(b) > size(a) ? b : a);
    }
    return List.copyOf(longest.values());
  }

  /** The path of the site's public address, such as {@code /ai-roles/}. */
  static String publicPath() {
    try {
      String home = Files.readString(FOLDER.resolve("index.html"));
      Matcher canonical = Pattern.compile("rel=\"canonical\" href=\"([^\"]+)\"").matcher(home);
      return canonical.find() ? URI.create(canonical.group(1)).getPath() : "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String file(String page) {
    return FOLDER.resolve(page).toUri().toString();
  }

  private static long size(String page) {
    try {
      return Files.size(FOLDER.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
