package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import dev.rolebook.problem.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rolebook explain} says of rules. */
class ExplainCommandTest {
  @TempDir Path folder;

  @Test
  void aRuleIsFoundHoweverItsNameWasCopied() {
    Ran ran = explain("E201");
    assertEquals(Exit.FINE, ran.code());
    assertTrue(ran.out().startsWith("E201 unknown-key\n"), ran.out());
    for (String way :
        List.of("e201", "[E201]", "error[E201]", "error[E201]:", "unknown-key", "UNKNOWN_KEY")) {
      assertEquals(ran, explain(way), way);
    }
  }

  @Test
  void aRuleIsExplainedWithAMistakeItsMessageAndWhatIsRight() {
    String said = explain("E201").out();
    int mistake = said.indexOf("    dutys:\n");
    int message = said.indexOf("error[E201]: unknown key \"dutys\"");
    int mended = said.indexOf("    duties:\n");
    assertTrue(0 < mistake && mistake < message && message < mended, said);
  }

  @Test
  void everyRuleCanBeExplained() {
    for (Rule rule : Rule.values()) {
      Ran ran = explain(rule.code());
      assertEquals(Exit.FINE, ran.code(), rule.code());
      assertEquals("", ran.err());
      assertTrue(ran.out().contains(rule.asks()), ran.out());
    }
  }

  @Test
  void aNameThatIsNearlyRightIsToldWithTheRightOne() {
    Ran ran = explain("unknwon-key");
    assertEquals(Exit.USAGE, ran.code());
    assertTrue(ran.err().contains("did you mean unknown-key?"), ran.err());
  }

  @Test
  void aRunWithMistakesNamesOneExplanationBelowThemAll() throws IOException {
    Shell shell = Shell.smallest(folder).file("site.yaml", "titel: x\ntitle: x\nfoo: y\n");
    List<String> said = shell.run("check").err().lines().filter(l -> !l.isEmpty()).toList();
    assertEquals(1, said.stream().filter(line -> line.contains("rolebook explain")).count());
    assertEquals("rolebook explain E201 tells more of it.", said.get(said.size() - 2));
  }

  @Test
  void whereNothingMustBeMendedNothingIsExplained() throws IOException {
    assertTrue(!Shell.smallest(folder).run("check").err().contains("rolebook explain"));
  }

  private static Ran explain(String what) {
    return Shell.in(Map.of(), false, "explain", what);
  }
}
