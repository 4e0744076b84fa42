package dev.rolebook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how long an editor waits: from the save of a file to the paint of the page that shows
 * it.
 *
 * <p>A program to run by hand, not a test: the figure depends on what else the machine does.
 */
final class PreviewSpeed {
  private static final int CHANGES = 20;
  private static final int WARM_UP = 5;

  private PreviewSpeed() {}

  /** {@code args}: numbers of roles. */
  public static void main(String[] args) throws IOException, InterruptedException {
    for (String roles : args) {
      Path folder = Files.createTempDirectory("rolebook-speed-");
      try (OpenPreview preview = new OpenPreview(folder, Integer.parseInt(roles))) {
        for (int i = 0; i < WARM_UP; i++) {
          measure(preview, i);
        }
        double[] waits = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
          waits[i] = measure(preview, WARM_UP + i);
        }
        Arrays.sort(waits);
        System.out.printf(
            Locale.ROOT,
            "%s roles: median %.0f ms, fastest %.0f, slowest %.0f, of %d changes%n",
            roles,
            (waits[CHANGES / 2 - 1] + waits[CHANGES / 2]) / 2,
            waits[0],
            waits[CHANGES - 1],
            CHANGES);
      }
    }
    System.exit(0);
  }

  /** Between two changes passes a time that no clock of the preview could be in step with. */
  private static double measure(OpenPreview preview, int number)
      throws IOException, InterruptedException {
    Thread.sleep(400 + number * 37 % 100);
    String name = "Role of change " + number;
    Instant start = Instant.now();
    preview.rename(name);
    return preview.painted(name) - (start.getEpochSecond() * 1e3 + start.getNano() / 1e6);
  }
}
