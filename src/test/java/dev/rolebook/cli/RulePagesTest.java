package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions;
import dev.rolebook.SiteBuild;
import dev.rolebook.cli.RulePage.Sample;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of every rule is there, and shows what the program really says.
 *
 * <p>With {@code -Dupdate} the messages are rewritten with what is said now, and so is {@code
 * docs/problems.md}. A new rule needs {@code rules/<code>.txt}: a reason, the files of a small
 * mistake, {@code --- told ---}, {@code --- mended ---}, and the files that are right.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/main/resources/dev/rolebook/cli/rules");
  private static final Path DOCUMENT = Path.of("docs/problems.md");
  private static final String GONE = "(no such file)\n";

  @TempDir Path root;

  @TestFactory
  Stream<DynamicTest> everyExampleIsToldInTheseWordsAndMended() throws IOException {
    List<RulePage> pages = pages();
    if (System.getProperty("update") != null) {
      for (RulePage page : pages) {
        rewrite(page);
      }
    }
    return pages().stream()
        .filter(page -> page.example().isPresent())
        .map(page -> DynamicTest.dynamicTest(page.title(), () -> isTrue(page)));
  }

  private void isTrue(RulePage page) throws IOException {
    RulePage.Example example = page.example().orElseThrow();
    assertFalse(example.told().isEmpty(), "run with -Dupdate: nothing is told");
    assertEquals(example.told(), told(page.rule(), example.wrong()));
    assertEquals("", told(page.rule(), example.mended()));
    List<Problem> left = check(example.mended());
    assertTrue(
        left.stream().noneMatch(Problem::isError),
        () -> left.stream().map(Report::text).collect(Collectors.joining("\n")));
  }

  @Test
  void everyRuleSaysWhyItIsThere() {
    assertEquals(
        List.of(), pages().stream().filter(p -> p.why().isEmpty()).map(RulePage::title).toList());
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString().replace(".txt", ""))
              .filter(code -> Rule.named(code).isEmpty())
              .toList());
    }
  }

  @Test
  void theDocumentHoldsEveryPage() throws IOException {
    if (System.getProperty("update") != null) {
      Files.writeString(DOCUMENT, document());
    }
    assertEquals(document(), Files.readString(DOCUMENT), "run with -Dupdate");
  }

  private static String document() {
    StringBuilder text = new StringBuilder(HEAD);
    for (RulePage page : pages()) {
      text.append("- [").append(page.title()).append("](#");
      text.append(page.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
      text.append("): ").append(page.rule().asks()).append('\n');
    }
    pages().forEach(page -> text.append('\n').append(page.markdown()));
    return text.toString();
  }

  private static final String HEAD =
      """
      # Every problem, explained

      Each message names the rule that was broken, such as `error[E201]`. `rolebook explain E201` shows its page in the terminal.
      An error stops the build, and the published site stays as it was. A warning does not, unless you give `--strict`.

      This file is made from the rules and their examples; every message in it is what the program says.

      """;

  private static List<RulePage> pages() {
    return Arrays.stream(Rule.values()).map(RulePagesTest::page).toList();
  }

  /** From the sources, which an update has just rewritten. */
  private static RulePage page(Rule rule) {
    Path file = PAGES.resolve(rule.code() + ".txt");
    try {
      return RulePage.parse(rule, Files.exists(file) ? Files.readString(file) : "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void rewrite(RulePage page) throws IOException {
    Path file = PAGES.resolve(page.rule().code() + ".txt");
    if (page.example().isPresent()) {
      String text = Files.readString(file);
      int from = text.indexOf("--- told ---\n") + "--- told ---\n".length();
      int to = text.indexOf("--- mended ---\n");
      String told = told(page.rule(), page.example().get().wrong());
      Files.writeString(file, text.substring(0, from) + told + text.substring(to));
    }
  }

  private String told(Rule rule, List<Sample> files) throws IOException {
    return check(files).stream()
        .filter(problem -> problem.rule() == rule)
        .map(problem -> Report.text(problem) + "\n")
        .collect(Collectors.joining());
  }

  private List<Problem> check(List<Sample> files) throws IOException {
    Path project = Files.createTempDirectory(root, "project");
    Shell shell = Shell.smallest(project).file("site.yaml", "title: Roles\n");
    for (Sample file : files) {
      String name = file.name().replaceFirst("^content/", "");
      if (file.text().equals(GONE)) {
        Files.delete(project.resolve(file.name()));
      } else {
        shell.file(name, file.text());
      }
    }
    return SiteBuild.run(BuildOptions.check(project)).problems();
  }
}
