package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The classes that touch files, sockets, the clock, the surroundings: written down, and no other.
 */
class WorldTest {
  private static final Map<String, Pattern> WORLD = new LinkedHashMap<>();

  static {
    touch("files", "\\bFiles\\.|FileChannel|FileInputStream|FileOutputStream|RandomAccessFile");
    touch("class path", "getResource");
    touch("network", "HttpServer|ServerSocket|HttpClient|java\\.net\\.http");
    touch(
        "clock",
        "nanoTime|currentTimeMillis|LocalDate\\.now|Instant\\.now|LocalDateTime\\.now|Clock\\."
            + "|ManagementFactory");
    touch("environment", "System\\.(getenv|getProperty|console)");
    touch("exit", "System\\.exit|Runtime\\.getRuntime\\(\\)\\.halt");
    touch("processes", "ProcessBuilder");
    touch(
        "default locale, zone or character set",
        "Locale\\.getDefault|ZoneId\\.systemDefault|TimeZone\\.getDefault|defaultCharset"
            + "|toLowerCase\\(\\)|toUpperCase\\(\\)|\\.getBytes\\(\\)");
    touch("standard streams", "System\\.(in|out|err)\\b");
  }

  private static void touch(String what, String how) {
    WORLD.put(what, Pattern.compile(how));
  }

  @Test
  void theTableNamesEveryClassThatTouchesTheWorldAndWhatItTouches() throws IOException {
    assertEquals(written(), found());
  }

  private static Map<String, Set<String>> written() throws IOException {
    String text = Files.readString(Path.of("ARCHITECTURE.md"));
    String table = text.substring(text.indexOf("## Who touches the world"));
    Map<String, Set<String>> classes = new TreeMap<>();
    Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|([^|]*)\\|$").matcher(table);
    while (row.find()) {
      List<String> what = Arrays.stream(row.group(2).split(",")).map(String::strip).toList();
      classes.put(row.group(1), new TreeSet<>(what));
    }
    return classes;
  }

  private static Map<String, Set<String>> found() throws IOException {
    Map<String, Set<String>> classes = new TreeMap<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        String code = withoutComments(Files.readString(source));
        WORLD.forEach(
            (what, how) -> {
              if (how.matcher(code).find()) {
                String name = source.getFileName().toString().replace(".java", "");
                classes.computeIfAbsent(name, k -> new TreeSet<>()).add(what);
              }
            });
      }
    }
    return classes;
  }

  private static String withoutComments(String code) {
    return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
  }
}
