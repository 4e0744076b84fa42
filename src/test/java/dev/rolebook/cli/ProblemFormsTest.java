package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import dev.rolebook.json.StrictJson;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems in the forms that other programs read: each is read back strictly. */
class ProblemFormsTest {
  private static final SourceFile FILE =
      new SourceFile("content/50%, a:b é.yaml", "one\ntwo 😀 \"three\"\nfour\n");

  private static final Problem ODD =
      Problem.of(Rule.UNKNOWN_KEY, FILE.span(7, 10), "100% of, it:\n::error::<b>\u001b\u202e")
          .hint("do \"this\"\r\nthen that")
          .note(FILE.span(0, 3), "first here");

  private static final Problem LONG =
      Problem.of(Rule.STALE, FILE.span(4, FILE.text().length()), "old");

  @TempDir Path folder;

  @Test
  void jsonIsAnObjectALine() {
    List<String> lines = JsonProblems.of(List.of(ODD, LONG)).lines().toList();
    assertEquals(2, lines.size());
    Map<String, Object> first = StrictJson.object(lines.get(0));
    assertEquals(
        List.of(
            "type",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "severity",
            "rule",
            "message",
            "hint",
            "help",
            "notes"),
        List.copyOf(first.keySet()));
    assertEquals("problem", first.get("type"));
    assertEquals(FILE.name(), first.get("file"));
    assertEquals(new BigDecimal(2), first.get("line"));
    assertEquals(new BigDecimal(4), first.get("column"));
    assertEquals("E201", first.get("rule"));
    assertEquals(ODD.message(), first.get("message"));
    assertEquals(ODD.hint().orElseThrow(), first.get("hint"));
    assertEquals("warning", StrictJson.object(lines.get(1)).get("severity"));
    assertFalse(StrictJson.object(lines.get(1)).containsKey("hint"));
    assertTrue(lines.get(0).chars().noneMatch(c -> c < ' ' || c == '<' || c == '\u202e'));
  }

  @Test
  void aWorkflowCommandIsOneLineWhoseTextCannotEndIt() {
    List<String> lines = GitHubProblems.of(List.of(ODD, LONG), "docs/").lines().toList();
    assertEquals(2, lines.size());
    assertEquals(
        "::error file=docs/content/50%25%2C a%3Ab é.yaml,line=2,endLine=2,col=4,endColumn=6,"
            + "title=E201::100%25 of, it:\uFFFD::error::<b>\uFFFD\uFFFD"
            + "%0Ahint: do \"this\"\uFFFD\uFFFDthen that",
        lines.get(0));
    assertTrue(lines.get(1).startsWith("::warning file="), lines.get(1));
    assertFalse(lines.get(1).contains("endColumn"), lines.get(1));
  }

  @Test
  void sarifIsOneLogWithItsRules() {
    Map<String, Object> log = StrictJson.object(SarifProblems.of(List.of(ODD, LONG, ODD), "1.2"));
    assertEquals("2.1.0", log.get("version"));
    assertEquals("2.1.0", at(log, "version"));
    assertEquals("Rolebook", at(log, "runs", 0, "tool", "driver", "name"));
    assertEquals("1.2", at(log, "runs", 0, "tool", "driver", "version"));
    assertEquals("unicodeCodePoints", at(log, "runs", 0, "columnKind"));
    List<?> rules = (List<?>) at(log, "runs", 0, "tool", "driver", "rules");
    assertEquals(2, rules.size());
    List<?> results = (List<?>) at(log, "runs", 0, "results");
    assertEquals(3, results.size());
    for (Object result : results) {
      int index = ((BigDecimal) at(result, "ruleIndex")).intValueExact();
      assertEquals(at(result, "ruleId"), at(rules.get(index), "id"));
      assertTrue(List.of("error", "warning").contains(at(result, "level")));
      Object place = at(result, "locations", 0, "physicalLocation");
      URI uri = URI.create((String) at(place, "artifactLocation", "uri"));
      assertEquals(FILE.name(), uri.getPath());
      assertFalse(uri.isAbsolute());
      assertEquals(new BigDecimal(2), at(place, "region", "startLine"));
    }
    Object first = results.get(0);
    assertEquals(
        new BigDecimal(4), at(first, "locations", 0, "physicalLocation", "region", "startColumn"));
    assertEquals("first here", at(first, "relatedLocations", 0, "message", "text"));
  }

  @Test
  void sarifWithoutProblemsIsStillALog() {
    Map<String, Object> log = StrictJson.object(SarifProblems.of(List.of(), "1"));
    assertEquals(List.of(), at(log, "runs", 0, "results"));
  }

  @Test
  void machineFormsGoToStandardOutputAndTheSummaryElsewhere() throws IOException {
    Shell shell = Shell.smallest(folder).file("site.yaml", "title: Roles\ntitel: x\n");
    Ran json = shell.run("check", "--format", "json");
    assertEquals(Exit.CONTENT, json.code());
    json.lines().forEach(StrictJson::object);
    assertEquals("E201", StrictJson.object(json.lines().get(0)).get("rule"));
    Ran sarif = shell.run("check", "--format", "sarif");
    assertEquals("E201", at(StrictJson.object(sarif.out()), "runs", 0, "results", 0, "ruleId"));
    Ran github = shell.run("check", "--format", "github");
    assertTrue(github.lines().stream().allMatch(line -> line.startsWith("::")), github.out());
    for (Ran ran : List.of(json, sarif, github)) {
      assertEquals("Checked the content: 1 error.\n", ran.err());
    }
  }

  @Test
  void theLastJsonLineOfABuildIsItsResult() throws IOException {
    Shell shell = Shell.smallest(folder);
    Map<String, Object> built = last(shell.run("build", "--format", "json"));
    assertEquals("result", built.get("type"));
    assertEquals(true, built.get("published"));
    assertEquals(BigDecimal.ZERO, built.get("exit"));
    assertTrue(((List<?>) built.get("created")).contains("index.html"));
    Map<String, Object> refused =
        last(shell.run("build", "--format", "json", "-o", folder.toString()));
    assertEquals(false, refused.get("published"));
    assertEquals(new BigDecimal(3), refused.get("exit"));
    assertTrue(((String) refused.get("refused")).contains("holds the content"));
    shell.file("site.yaml", "titel: x\n");
    assertEquals(BigDecimal.ONE, last(shell.run("build", "--format", "json")).get("exit"));
  }

  private static Map<String, Object> last(Ran ran) {
    ran.lines().forEach(StrictJson::object);
    return StrictJson.object(ran.lines().get(ran.lines().size() - 1));
  }

  /** Goes down by keys and places. */
  private static Object at(Object json, Object... way) {
    Object here = json;
    for (Object step : way) {
      here =
          step instanceof Integer place
              ? ((List<?>) here).get(place)
              : ((Map<?, ?>) here).get(step);
    }
    return here;
  }
}
