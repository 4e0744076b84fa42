package dev.rolebook.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rolebook.CpuTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs made to take for ever, or to overflow the stack, come to an end within seconds. */
class HardInputTest {
  private static final int MANY = 100_000;

  /** Of CPU time, for reading it twice: as blocks and as a line. */
  private static final double SECONDS = 4;

  private static Map<String, String> inputs() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("brackets that never close", "[".repeat(MANY));
    inputs.put("brackets that never open", "]".repeat(MANY));
    inputs.put("brackets in brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY));
    inputs.put("images in images", "![".repeat(MANY) + "a" + "]".repeat(MANY));
    inputs.put("images with targets", "![".repeat(MANY) + "a" + "](u)".repeat(MANY));
    inputs.put("links that never end", "[a](".repeat(MANY));
    inputs.put("pointed links that never end", "[a](<b".repeat(MANY));
    inputs.put("references without definition", "[a][b]".repeat(MANY));
    inputs.put("definitions", "[a]: b\n".repeat(MANY));
    inputs.put("links", "[a](role:b) ".repeat(MANY));
    inputs.put("deep emphasis", "**".repeat(MANY) + "a" + "**".repeat(MANY));
    inputs.put("emphasis that never closes", "*a _b ".repeat(MANY));
    inputs.put("emphasis that never opens", "a** b_ ".repeat(MANY));
    inputs.put("deep quotations", "> ".repeat(MANY) + "a");
    inputs.put("deep lists", "- ".repeat(MANY) + "a");
    inputs.put("code of ever longer fences", fences());
    inputs.put("comments that never end", "<!--".repeat(MANY));
    inputs.put("tags that never end", "<a b=\"".repeat(MANY));
    inputs.put("control characters", "&#1;".repeat(MANY));
    inputs.put("headings of the same words", "## a\n".repeat(MANY));
    inputs.put(
        "wide and long table",
        "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n" + "|b\n".repeat(MANY));
    inputs.put("escaped bars in a cell", "|a|\n|-|\n|" + "\\|".repeat(MANY) + "|\n");
    inputs.put("bare addresses", "http://".repeat(MANY) + " " + "www.a.b ".repeat(MANY));
    inputs.put("mail addresses", "a.".repeat(MANY) + "@" + " a@b.c".repeat(MANY));
    return inputs;
  }

  private static String fences() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 1_000; i++) {
      text.append("`".repeat(i)).append(' ');
    }
    return text.toString();
  }

  @TestFactory
  Stream<DynamicTest> hardInputComesToAnEnd() {
    return inputs().entrySet().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    input.getKey(),
                    () ->
                        assertTimeoutPreemptively(
                            Duration.ofSeconds(60),
                            () -> CpuTime.within(SECONDS, () -> reads(input.getValue())))));
  }

  private static void reads(String text) {
    Reading blocks = Reading.blocks(text);
    Reading inline = Reading.inline(text);
    boolean silent = blocks.html().isEmpty() && inline.problems().isEmpty();
    assertFalse(silent, "neither shown nor told");
  }
}
