package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.BuildOptions;
import dev.rolebook.SiteBuild;
import dev.rolebook.cli.Shell.Ran;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First drafts: what is made, what is left alone, and what is refused. */
class NewCommandTest {
  /** What only a person can do after a draft: write, source, check, use. */
  private static final Set<Rule> TO_DO =
      EnumSet.of(Rule.UNWRITTEN, Rule.NOT_COVERED, Rule.UNSOURCED, Rule.NOT_REVIEWED, Rule.ORPHAN);

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void smallProject() throws IOException {
    shell =
        Shell.smallest(folder)
            .file("roles/cook.yaml", "name: Cook\nsummary: Cooks.\n")
            .file("skills.yaml", "baking:\n  name: Baking\n  group: technical\n");
  }

  @ParameterizedTest
  @CsvSource({
    "role, Data Steward, roles/data-steward.yaml",
    "guide, Hiring abroad, guides/hiring-abroad.md",
    "page, Who we are, pages/who-we-are.md",
    "recommendation, Ask twice, recommendations/ask-twice.yaml",
    "question, baking, questions/baking.yaml",
    "aspect, Night work, aspects.yaml",
    "skill, Night driving, skills.yaml",
    "tool, Oven, tools.yaml",
    "use-case, A wedding cake, use-cases.yaml",
    "person, Ann Other, people.yaml",
    "term, Sourdough, glossary.yaml",
  })
  void aDraftHasNoErrorAndOnlyWarnsOfWhatAPersonMustDo(String kind, String name, String file)
      throws IOException {
    Ran ran = shell.run("new", kind, name);
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertTrue(ran.out().contains("content/" + file), ran.out());
    assertTrue(ran.out().contains("rolebook serve"), ran.out());
    String text = Files.readString(folder.resolve("content").resolve(file));
    assertTrue(kind.equals("question") || text.contains(name), text);
    assertOnlyToDo();
    assertTrue(problems().stream().anyMatch(problem -> problem.rule() == Rule.UNWRITTEN));
    assertEquals(Exit.FINE, shell.run("build").code());
  }

  @Test
  void everyCommentOfTheRoleThatIsAnExampleCanBeUsed() throws IOException {
    shell.run("new", "role", "Data Steward");
    Path file = folder.resolve("content/roles/data-steward.yaml");
    String used =
        Files.readString(file).replaceAll("(?m)^# (?=(?:[a-z-]+:|  ))", "").replace("...", "x");
    Files.writeString(file, used);
    List<Problem> errors = problems().stream().filter(Problem::isError).toList();
    assertTrue(
        errors.stream().allMatch(problem -> problem.rule() == Rule.UNKNOWN_ID),
        () -> errors.stream().map(Report::text).collect(Collectors.joining("\n")));
  }

  @Test
  void aComparisonOrdersItsRoles() throws IOException {
    assertEquals(Exit.FINE, shell.run("new", "comparison", "cook", "Baker").code());
    assertTrue(Files.exists(folder.resolve("content/comparisons/baker-vs-cook.yaml")));
    assertOnlyToDo();
    refused("is there already", "new", "comparison", "baker", "cook");
    refused("did you mean baker?", "new", "comparison", "bakr", "cook");
    refused("is one role", "new", "comparison", "cook", "cook");
    refused("the ids of two roles", "new", "comparison", "cook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A:\n  one:\n    label: L\n    question: Q\n\n# About B\nB:\n  two: {label: M, question: Q}\n",
        "A:\n    one:\n        label: L\n        question: Q\n\n    # old\nB:\n    two: {label: M, question: Q}",
        "A:\r\n  one: {label: L, question: Q}\r\n\r\n  two: {label: M, question: Q}\r\n",
        "A:\n  one: {label: L, question: Q} # last",
        "\uFEFFA:\n  one:\n    label: L\n    question: >-\n      Q\n      R\n\n\n",
      })
  void anAspectGoesToTheEndOfItsGroupAndNoOtherByteChanges(String aspects) throws IOException {
    shell.file("aspects.yaml", aspects);
    Ran ran = shell.run("new", "aspect", "Night work", "--group", "A");
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertTrue(ran.out().contains("night-work: ...") && ran.out().contains("roles/cook.yaml"));
    String now = Files.readString(folder.resolve("content/aspects.yaml"));
    String without =
        now.replaceFirst(
            "(?:\\r?\\n)?(?:\\r?\\n)? +night-work:\\r?\\n.*\\r?\\n.*(?=\\r?\\n|$)", "");
    assertEquals(aspects.stripTrailing(), without.stripTrailing());
    assertEquals(now.contains("\r"), !now.replace("\r\n", "").contains("\n"));
    assertOnlyToDo();
  }

  @Test
  void anAspectNeedsAGroupThatIsThere() throws IOException {
    shell.file(
        "aspects.yaml",
        "Work:\n  a: {label: L, question: Q}\nPay:\n  b: {label: M, question: Q}\n");
    refused("Work; Pay", "new", "aspect", "Night work");
    refused("did you mean Work?", "new", "aspect", "Night work", "--group", "Wrok");
  }

  @Test
  void whatIsWrittenInBracesOrIsBrokenIsLeftToAPerson() throws IOException {
    for (String skills :
        List.of("{baking: {name: Baking, group: technical}}\n", "baking:\n\tname: x\n", "a: [\n")) {
      shell.file("skills.yaml", skills);
      refused("write it by hand", "new", "skill", "Night driving");
    }
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    refused("is there already", "new", "role", "Baker");
    refused("is there already", "new", "skill", "Baking");
    Files.createDirectories(folder.resolve("content/guides"));
    Files.createSymbolicLink(
        folder.resolve("content/guides/x.md"), folder.resolve("content/site.yaml"));
    assertEquals(Exit.ENVIRONMENT, shell.run("new", "guide", "x").code());
    assertEquals(
        "title: Roles\naddress: https://example.org/roles\n",
        Files.readString(folder.resolve("content/site.yaml")));
  }

  @Test
  void aNameThatMakesNoIdIsRefusedWithWhatToDo() throws IOException {
    refused("--id", "new", "role", "面包师");
    refused("write data-steward", "new", "role", "x", "--id", "Data Steward");
    refused("device on Windows", "new", "role", "con");
    refused("visible letters", "new", "role", " ");
    refused("put quotes round it", "new", "role", "Night", "nurse");
    refused("did you mean recommendation?", "new", "recomendation", "x");
    assertEquals(Exit.FINE, shell.run("new", "role", "面包师", "--id", "bread-maker").code());
    assertOnlyToDo();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Say \"hi\": it's #1", "* star & co", "back\\slash", "{{id}} [x]", "No"})
  void aNameStandsThereAsItWasTyped(String name) throws IOException {
    Ran ran = shell.run("new", "role", name, "--id", "odd");
    assertEquals(Exit.FINE, ran.code(), ran.err());
    assertOnlyToDo();
    assertTrue(shell.run("list", "roles").lines().contains("odd\t" + name));
  }

  @Test
  void aSiteOfAnotherTradeIsCompleteAndKnowsNothingOfThisOne() throws IOException {
    Path site = folder.resolve("wood");
    assertEquals(Exit.FINE, run("new", "site", site.toString()).code());
    Ran checked = run("check", "--strict", "-s", site.toString());
    assertEquals(Exit.FINE, checked.code(), checked.err());
    assertTrue(checked.out().contains("no problems"), checked.out());
    assertEquals(Exit.FINE, run("build", "-s", site.toString()).code());
    assertEquals(3, run("list", "roles", "-s", site.toString()).lines().size());
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yaml|html)")).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertFalse(text.matches("(?s).*\\bAI\\b.*|.*[Mm]achine learning.*"), file.toString());
      }
    }
    Ran again = run("new", "site", site.toString());
    assertEquals(Exit.ENVIRONMENT, again.code());
    assertTrue(again.err().contains("is not empty"), again.err());
  }

  private void refused(String part, String... args) throws IOException {
    Map<Path, String> before = texts();
    Ran ran = shell.run(args);
    assertEquals(Exit.USAGE, ran.code(), ran.out());
    assertTrue(ran.err().contains(part), ran.err());
    assertEquals(before, texts());
  }

  private Map<Path, String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(Collectors.toMap(file -> file, NewCommandTest::read));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertOnlyToDo() {
    assertEquals(
        "",
        problems().stream()
            .filter(problem -> !TO_DO.contains(problem.rule()))
            .map(Report::text)
            .collect(Collectors.joining("\n")));
  }

  private List<Problem> problems() {
    return SiteBuild.run(BuildOptions.check(folder)).problems();
  }

  private static Ran run(String... args) {
    return Shell.in(Map.of(), false, args);
  }
}
