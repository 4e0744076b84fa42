package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions.Progress;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a build is, how fast, and how long it will take; it
 * appears when a build takes more than a second and is gone when it ends.
 */
final class ProgressLine implements Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE = SECOND / 5;
  private static final String CLEAR = "\r\u001b[K";

  private final Screen screen;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private boolean shown;

  /**
   * @param clock nanoseconds since some moment
   */
  ProgressLine(Screen screen, LongSupplier clock) {
    this.screen = requireNonNull(screen, "screen");
    this.clock = requireNonNull(clock, "clock");
    this.start = clock.getAsLong();
    this.last = start + SECOND - PAUSE;
  }

  @Override
  public synchronized void at(int done, int total) {
    long now = clock.getAsLong();
    if (screen.terminal() && now - last >= PAUSE) {
      last = now;
      shown = true;
      double rate = done / ((now - start) / (double) SECOND);
      screen
          .err()
          .print(
              CLEAR
                  + String.format(
                      Locale.ROOT,
                      "%,d of %,d pages, %,.0f a second, %.0f s left",
                      done,
                      total,
                      rate,
                      Math.ceil((total - done) / rate)));
      screen.err().flush();
    }
  }

  /** Takes the line away. */
  synchronized void end() {
    if (shown) {
      screen.err().print(CLEAR);
      shown = false;
    }
  }
}
