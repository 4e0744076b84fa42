package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.problem.Report;
import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of {@code mistakes/*.txt}: the smallest content with a mistake, and exactly what
 * is said about it.
 *
 * <p>A case is a line {@code === what is true}, files of {@code content/} that are put over the
 * smallest content, each after a line {@code --- name ---}, and the problems after {@code --- told
 * ---}. With {@code -Dupdate} the cases are rewritten with what is said now; read the difference.
 */
class MistakesTest {
  private static final Path CASES = Path.of("src/test/resources/dev/rolebook/load/mistakes");

  /** Needs bytes or kinds of files that a text cannot hold; {@link HostileFilesTest} has them. */
  private static final Set<Rule> ELSEWHERE =
      EnumSet.of(Rule.UNREADABLE, Rule.NOT_UTF8, Rule.TOO_LARGE, Rule.NOT_A_FILE);

  record Case(String fact, List<String> lines, String told) {}

  @TestFactory
  Stream<DynamicTest> everyMistakeIsToldInTheseWords() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      if (System.getProperty("update") != null) {
        rewrite(file);
      }
      for (Case one : cases(file)) {
        String name = file.getFileName() + ": " + one.fact();
        tests.add(DynamicTest.dynamicTest(name, () -> assertEquals(one.told(), told(one))));
      }
    }
    return tests.stream();
  }

  @Test
  void everyRuleOfReadingHasACase() throws IOException {
    Set<String> seen = files().stream().flatMap(f -> lines(f).stream()).collect(Collectors.toSet());
    List<Rule> silent =
        Arrays.stream(Rule.values())
            .filter(r -> r.code().charAt(1) <= '3' || r == Rule.MD_UNKNOWN_TARGET)
            .filter(r -> !ELSEWHERE.contains(r))
            .filter(r -> seen.stream().noneMatch(line -> line.contains("[" + r.code() + "]: ")))
            .toList();
    assertEquals(List.of(), silent);
  }

  private static void rewrite(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Case one : cases(file)) {
      text.append("=== ").append(one.fact()).append('\n');
      one.lines().forEach(line -> text.append(line).append('\n'));
      text.append("--- told ---\n").append(told(one)).append("\n\n");
    }
    Files.writeString(file, text.toString().stripTrailing() + "\n");
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.sorted().toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<Case> cases(Path file) {
    List<Case> cases = new ArrayList<>();
    String fact = "";
    List<String> lines = new ArrayList<>();
    List<String> told = new ArrayList<>();
    boolean telling = false;
    for (String line : lines(file)) {
      if (line.startsWith("=== ")) {
        if (!fact.isEmpty()) {
          cases.add(new Case(fact, List.copyOf(lines), String.join("\n", told).strip()));
        }
        fact = line.substring(4);
        lines.clear();
        told.clear();
        telling = false;
      } else if (line.equals("--- told ---")) {
        telling = true;
      } else {
        (telling ? told : lines).add(line);
      }
    }
    cases.add(new Case(fact, List.copyOf(lines), String.join("\n", told).strip()));
    return cases;
  }

  private static String told(Case one) throws IOException {
    Path root = Files.createTempDirectory("mistakes");
    try {
      return write(one, root).problems().stream()
          .map(Report::text)
          .collect(Collectors.joining("\n"));
    } finally {
      Folder.delete(root);
    }
  }

  /** Puts the files of a case over the smallest content. */
  static Folder write(Case one, Path root) {
    Folder folder = Folder.smallest(root);
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : one.lines()) {
      if (line.startsWith("--- ") && line.endsWith(" ---")) {
        write(folder, name, text);
        name = line.substring(4, line.length() - 4);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    write(folder, name, text);
    return folder;
  }

  private static void write(Folder folder, String name, StringBuilder text) {
    if (text.toString().equals("gone\n")) {
      folder.without(name);
    } else if (!name.isEmpty()) {
      folder.text(name, text.toString());
    }
  }
}
