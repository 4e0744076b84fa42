package dev.rolebook.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the program brings along for new entries and new sites. */
public final class Skeletons {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z-]+)\\}\\}");
  private static final String SITE = "site/";

  private Skeletons() {}

  /** The text of a skeleton, with a value in each of its {@code {{gaps}}}. */
  static String filled(String name, Map<String, String> values) {
    return GAP.matcher(read(name))
        .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), "")));
  }

  /** A small site that is complete: the name of each file, and what is in it. */
  public static Map<String, String> site() {
    Map<String, String> files = new LinkedHashMap<>();
    read(SITE + "files.txt").lines().forEach(name -> files.put(name, read(SITE + name)));
    return files;
  }

  private static String read(String name) {
    try (InputStream in = Skeletons.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program is incomplete: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
