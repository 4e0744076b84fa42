package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.BuildOptions;
import dev.rolebook.SiteBuild;
import dev.rolebook.problem.Problem;
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
 * Runs every {@link MistakeCase}: the smallest content with a mistake, and exactly what is said
 * about it. With {@code -Dupdate} the cases are rewritten with what is said now; read the
 * difference.
 */
class MistakesTest {
  /** Needs bytes or kinds of files that a text cannot hold; {@link HostileFilesTest} has them. */
  private static final Set<Rule> ELSEWHERE =
      EnumSet.of(Rule.UNREADABLE, Rule.NOT_UTF8, Rule.TOO_LARGE, Rule.NOT_A_FILE);

  /** What the smallest content lacks in every case. */
  private static final Set<Rule> ALWAYS =
      EnumSet.of(Rule.NOT_COVERED, Rule.UNSOURCED, Rule.NOT_REVIEWED);

  @TestFactory
  Stream<DynamicTest> everyMistakeIsToldInTheseWords() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : MistakeCase.sources()) {
      if (System.getProperty("update") != null) {
        rewrite(file);
      }
      for (MistakeCase one : MistakeCase.in(file)) {
        tests.add(
            DynamicTest.dynamicTest(
                one.toString(), () -> assertEquals(one.told(), told(one).strip())));
      }
    }
    return tests.stream();
  }

  @Test
  void everyRuleOfReadingHasACase() {
    Set<String> seen =
        MistakeCase.all().stream().flatMap(c -> c.codes().stream()).collect(Collectors.toSet());
    List<Rule> silent =
        Arrays.stream(Rule.values())
            .filter(r -> r.code().charAt(1) <= '4')
            .filter(r -> !ELSEWHERE.contains(r) && !seen.contains(r.code()))
            .toList();
    assertEquals(List.of(), silent);
  }

  private static void rewrite(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (MistakeCase one : MistakeCase.in(file)) {
      text.append(one.text(told(one)));
    }
    Files.writeString(file, text.toString().stripTrailing() + "\n");
  }

  private static String told(MistakeCase one) throws IOException {
    Path root = Files.createTempDirectory("mistakes");
    try {
      Folder folder = one.write(root);
      List<Problem> problems = one.ofSite() ? checked(root) : folder.problems();
      return problems.stream().map(Report::text).collect(Collectors.joining("\n"));
    } finally {
      Folder.delete(root);
    }
  }

  private static List<Problem> checked(Path root) {
    return SiteBuild.run(BuildOptions.check(root)).problems().stream()
        .filter(problem -> !ALWAYS.contains(problem.rule()))
        .toList();
  }
}
