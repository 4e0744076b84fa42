package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The line that says how far a build is. */
class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void aShortBuildShowsNothing() {
    ProgressLine line = line(true);
    now = 900_000_000L;
    line.at(500, 1000);
    line.end();
    assertEquals("", said());
  }

  @Test
  void aLongBuildSaysHowFarItIsAndHowLongItWillTake() {
    ProgressLine line = line(true);
    now = 2_000_000_000L;
    line.at(3000, 12_000);
    line.at(3001, 12_000);
    now = 3_000_000_000L;
    line.at(6000, 12_000);
    line.end();
    assertEquals(
        "\r\u001b[K3,000 of 12,000 pages, 1,500 a second, 6 s left"
            + "\r\u001b[K6,000 of 12,000 pages, 2,000 a second, 3 s left"
            + "\r\u001b[K",
        said());
  }

  @Test
  void nothingIsShownWhereNobodyLooks() {
    ProgressLine line = line(false);
    now = 5_000_000_000L;
    line.at(1, 2);
    line.end();
    assertEquals("", said());
  }

  private ProgressLine line(boolean terminal) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new ProgressLine(new Screen(stream, stream, Map.of(), terminal), () -> now);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
