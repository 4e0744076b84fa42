package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks at some folders again and again, and says what changed.
 *
 * <p>Looking works the same on every system and every kind of disk, and misses nothing; events of
 * the system do neither. It looks the less often the longer it takes and the fewer look on. A burst
 * of changes is told once, when it is over, or now and then while it does not end.
 */
final class Watcher implements Runnable {
  private static final int SHORTEST_MILLIS = 20;
  private static final int LONGEST_MILLIS = 250;
  private static final int QUIET_MILLIS = 10;
  private static final int LONGEST_BURST = 20;
  private static final int SHARE = 6;
  private static final long NANOS = 1_000_000;

  private final Path source;
  private final List<String> folders;
  private final BooleanSupplier lookedAt;
  private final Runnable stirs;
  private final Consumer<Set<String>> changed;
  private Listing seen;
  private long cost;

  /**
   * @param folders in the source folder
   * @param lookedAt whether anybody waits for changes
   * @param stirs is called when something changes, before it is known what
   * @param changed is told what changed, on the thread of the watcher
   */
  Watcher(
      Path source,
      List<String> folders,
      BooleanSupplier lookedAt,
      Runnable stirs,
      Consumer<Set<String>> changed) {
    this.source = requireNonNull(source, "source");
    this.folders = List.copyOf(folders);
    this.lookedAt = requireNonNull(lookedAt, "lookedAt");
    this.stirs = requireNonNull(stirs, "stirs");
    this.changed = requireNonNull(changed, "changed");
    this.seen = look();
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(pause());
        Listing now = look();
        if (!now.changedSince(seen).isEmpty()) {
          stirs.run();
          now = quiet(now);
          Set<String> paths = now.changedSince(seen);
          seen = now;
          changed.accept(paths);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private long pause() {
    long fair = Math.max(SHORTEST_MILLIS, Math.min(LONGEST_MILLIS, SHARE * cost / NANOS));
    return lookedAt.getAsBoolean() ? fair : LONGEST_MILLIS;
  }

  private Listing look() {
    long start = System.nanoTime();
    Listing now = Listing.of(source, folders, System.currentTimeMillis());
    cost = System.nanoTime() - start;
    return now;
  }

  /** An editor may write a file in several steps, and version control many files. */
  private Listing quiet(Listing first) throws InterruptedException {
    Listing before = first;
    for (int i = 0; i < LONGEST_BURST; i++) {
      Thread.sleep(QUIET_MILLIS);
      Listing now = look();
      if (now.changedSince(before).isEmpty()) {
        return now;
      }
      before = now;
    }
    return before;
  }
}
