package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule stands in the list for show. */
class RulesTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TESTS = Path.of("src", "test");

  @Test
  void everyRuleIsToldByTheProgram() throws IOException {
    String program = text(MAIN, "(?!Rule\\.java).*\\.java");
    assertEquals(List.of(), rulesWithout(rule -> "\\b" + rule.name() + "\\b", program));
  }

  @Test
  void everyRuleHasACase() throws IOException {
    String cases = text(TESTS, "(?!RulesTest\\.java).*\\.(java|txt)");
    assertEquals(
        List.of(),
        rulesWithout(rule -> "\\b" + rule.name() + "\\b|\\[" + rule.code() + "\\]", cases));
  }

  private interface Sign {
    String of(Rule rule);
  }

  private static List<Rule> rulesWithout(Sign sign, String text) {
    return Arrays.stream(Rule.values())
        .filter(rule -> !Pattern.compile(sign.of(rule)).matcher(text).find())
        .toList();
  }

  private static String text(Path folder, String names) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches(names))
          .map(RulesTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
