package dev.rolebook.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("ml-engineer", "ai-engineer", "genai-engineer", "data-scientist");

  @Test
  void fewChangesLeadToTheNameMeant() {
    assertEquals(Optional.of("ml-engineer"), Nearest.of("ml-enginer", KNOWN));
    assertEquals(Optional.of("ml-engineer"), Nearest.of("lm-engineer", KNOWN));
    assertEquals(Optional.of("duties"), Nearest.of("dutys", List.of("titles", "duties")));
    assertEquals(Optional.of("data-scientist"), Nearest.of("data-scientists", KNOWN));
  }

  @Test
  void fewestChangesWin() {
    assertEquals(Optional.of("ai-engineer"), Nearest.of("ai-engineers", KNOWN));
  }

  @Test
  void amongEqualsTheFirstKnownNameWins() {
    assertEquals(Optional.of("ab"), Nearest.of("aa", List.of("ab", "ac")));
  }

  @Test
  void beginningOfANameLeadsToIt() {
    assertEquals(Optional.of("genai-engineer"), Nearest.of("genai", KNOWN));
  }

  @Test
  void somethingElseLeadsNowhere() {
    assertEquals(Optional.empty(), Nearest.of("gardener", KNOWN));
    assertEquals(Optional.empty(), Nearest.of("x".repeat(5_000), KNOWN));
    assertEquals(Optional.empty(), Nearest.of("", KNOWN));
  }
}
