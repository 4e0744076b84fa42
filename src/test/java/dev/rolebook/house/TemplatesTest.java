package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates place what their page record holds: they compute nothing and trust nothing. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern PLACED = Pattern.compile("\\$(?:unsafe)?\\{([^}]*)}");

  /**
   * Accessors of accessors; what they are asked for is one name: {@code frame.asset(Asset.CSS)}.
   */
  private static final Pattern ACCESSORS = Pattern.compile("\\w+(?:\\.\\w+\\([\\w.]*\\))*");

  @Test
  void whatIsPlacedIsAnAccessorAndNoSum() throws IOException {
    Set<String> computed = new TreeSet<>();
    int placed = 0;
    for (Path file : templates()) {
      Matcher matcher = PLACED.matcher(Files.readString(file));
      while (matcher.find()) {
        placed++;
        if (!ACCESSORS.matcher(matcher.group(1)).matches()) {
          computed.add(file.getFileName() + ": " + matcher.group());
        }
      }
    }
    assertFalse(placed == 0);
    assertEquals(Set.of(), computed);
  }

  @Test
  void nothingIsPlacedWithoutBeingEscaped() throws IOException {
    Set<Path> unsafe = new TreeSet<>();
    for (Path file : templates()) {
      if (Files.readString(file).contains("$unsafe")) {
        unsafe.add(file);
      }
    }
    assertEquals(Set.of(), unsafe);
  }

  private static Set<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      Set<Path> found = new TreeSet<>(files.filter(f -> f.toString().endsWith(".jte")).toList());
      assertFalse(found.isEmpty());
      return found;
    }
  }
}
