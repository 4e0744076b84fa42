package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** What would run or load by itself, in any case of letters. */
  private static final Pattern RUNS =
      Pattern.compile(
          "(?i)<script(?! src=\"\\$\\{frame\\.asset\\(Asset\\.\\w+_JS\\)}\")|<style|<(?:iframe|frame|object"
              + "|embed|form|base|applet)\\b|\\s(?:on[a-z]+|style|srcdoc|srcset|formaction|xlink:href)="
              + "|javascript:|data:");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:href|src|action|cite|poster|background)=\"([^\"]*)\"");

  /** The link of a page record, a file of the site, a place on the same page. */
  private static final List<Pattern> SAFE =
      Stream.of(
              "\\$\\{[\\w.()]+\\.href\\(\\)}",
              "#\\$\\{[\\w.()]+\\.id\\(\\)}",
              "\\$\\{frame\\.asset\\(Asset\\.\\w+\\)}",
              "\\$\\{frame\\.(?:feed|searchPage)\\(\\)}",
              "\\$\\{frame\\.root\\(\\)}index\\.html",
              "\\$\\{head\\.canonical\\(\\)\\.get\\(\\)}")
          .map(Pattern::compile)
          .toList();

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

  @Test
  void noTemplateHoldsAScriptAStyleOrAHandler() throws IOException {
    assertEquals(Set.of(), found(RUNS));
  }

  @Test
  void everyValueOfAnAttributeStandsInDoubleQuotes() throws IOException {
    assertEquals(Set.of(), found(Pattern.compile("=\\s*(?:'[^'\\n]*)?\\$\\{")));
  }

  @Test
  void addressesAreOnlyWhatWasCheckedOrMadeByTheProgram() throws IOException {
    Set<String> unsafe = new TreeSet<>();
    int placed = 0;
    for (Path file : templates()) {
      Matcher address = ADDRESS.matcher(Files.readString(file));
      while (address.find()) {
        String value = address.group(1);
        placed += value.contains("$") ? 1 : 0;
        if (value.contains("$") && SAFE.stream().noneMatch(s -> s.matcher(value).matches())) {
          unsafe.add(file.getFileName() + ": " + address.group());
        }
      }
    }
    assertEquals(Set.of(), unsafe);
    assertTrue(placed > 50, placed + " addresses");
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : templates()) {
      Matcher matcher = pattern.matcher(Files.readString(file));
      while (matcher.find()) {
        found.add(file.getFileName() + ": " + matcher.group());
      }
    }
    return found;
  }

  private static Set<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      Set<Path> found = new TreeSet<>(files.filter(f -> f.toString().endsWith(".jte")).toList());
      assertFalse(found.isEmpty());
      return found;
    }
  }
}
