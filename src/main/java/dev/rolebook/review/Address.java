package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a link on some page leads inside the site.
 *
 * @param path the file, from the root of the site
 * @param fragment the part of it; empty for the whole
 */
record Address(String path, String fragment) {
  Address {
    requireNonNull(path, "path");
    requireNonNull(fragment, "fragment");
  }

  /** Whether an address names another site, or no site at all, such as {@code mailto:}. */
  static boolean leadsOut(String href) {
    if (href.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c == ':') {
        return true;
      }
      if (c == '/' || c == '?' || c == '#') {
        return false;
      }
    }
    return false;
  }

  /** What {@code href} means on the page at {@code page}; absent when it leaves the site. */
  static Optional<Address> of(String href, String page) {
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(href.substring(hash + 1));
    String rest = hash < 0 ? href : href.substring(0, hash);
    int query = rest.indexOf('?');
    String path = decoded(query < 0 ? rest : rest.substring(0, query));
    if (path.isEmpty()) {
      return Optional.of(new Address(page, fragment));
    }
    if (path.startsWith("/")) {
      return Optional.empty();
    }
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return joined(folder, path).map(whole -> new Address(whole, fragment));
  }

  private static Optional<String> joined(String folder, String path) {
    String base = folder;
    String rest = path;
    while (rest.startsWith("../")) {
      if (base.isEmpty()) {
        return Optional.empty();
      }
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return rest.contains("./") || rest.endsWith("..")
        ? tidied(base + rest)
        : Optional.of(base + rest);
  }

  private static Optional<String> tidied(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** The text with its {@code %} codes read; a browser finds files and parts by the plain text. */
  private static String decoded(String coded) {
    if (coded.indexOf('%') < 0) {
      return coded;
    }
    byte[] bytes = coded.getBytes(StandardCharsets.UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        plain.put((byte) (16 * high + low));
        i += 2;
      } else {
        plain.put(bytes[i]);
      }
    }
    return new String(plain.array(), 0, plain.position(), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return fragment.isEmpty() ? path : path + "#" + fragment;
  }
}
