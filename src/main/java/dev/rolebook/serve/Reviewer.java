package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.review.NewestDate;
import dev.rolebook.review.SiteReview;
import dev.rolebook.review.TemplateSources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Holds the finished pages against the rules of a site when nobody waits any more: it takes every
 * page, and an editor looks at one.
 */
final class Reviewer implements AutoCloseable {
  private static final int QUIET_MILLIS = 500;
  private static final int REST_MILLIS = 1;

  private final Optional<LocalDate> today;
  private final boolean strict;
  private final AtomicReference<Optional<LiveSite>> wanted =
      new AtomicReference<>(Optional.empty());
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Limits::daemon);

  Reviewer(PreviewOptions options) {
    this.today = options.date();
    this.strict = options.strict();
  }

  /** Reviews a site in a while, unless another change comes before the end. */
  void review(LiveSite site, TemplateSources templates, Consumer<List<Problem>> done) {
    requireNonNull(done, "done");
    wanted.set(Optional.of(site));
    thread.schedule(() -> run(site, templates, done), QUIET_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void run(LiveSite site, TemplateSources templates, Consumer<List<Problem>> done) {
    LocalDate day = today.orElseGet(() -> NewestDate.in(site.plan().catalog()));
    SiteReview review = new SiteReview(site.plan(), Optional.of(day), templates);
    if (site.review(review, () -> isWanted(site) && rested())) {
      Problems problems = new Problems();
      review.finish(problems);
      done.accept((strict ? problems.strict() : problems).sorted());
    }
  }

  private boolean isWanted(LiveSite site) {
    return wanted.get().filter(w -> w == site).isPresent();
  }

  /** Leaves room for whoever does wait: a save may come at any moment. */
  private static boolean rested() {
    try {
      Thread.sleep(REST_MILLIS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What was to be reviewed is the past. */
  void stop() {
    wanted.set(Optional.empty());
  }

  @Override
  public void close() {
    stop();
    Limits.stop(thread);
  }
}
