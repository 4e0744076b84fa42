package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions.Progress;
import dev.rolebook.cost.Costs;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.render.Format;
import dev.rolebook.render.OutputFile;
import dev.rolebook.save.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes every page of a plan in every format, on several threads.
 *
 * <p>Each page is made, written, handed on and forgotten, so that half a million of them take no
 * more room than a few.
 */
final class Rendering {
  /** Receives what is made, from any thread and in any order. */
  interface Receiver {
    /** All files of one page; or without a page, files about the whole site. */
    void accept(Optional<Page> page, List<OutputFile> files) throws Refused;
  }

  /** So many pages are taken at a time: enough that threads seldom meet, few enough to share. */
  private static final int HANDFUL = 16;

  private final List<Slot> slots;
  private final List<Format> formats;
  private final Progress progress;
  private final Costs costs;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  /**
   * @param slots the pages that are made; no copy of them, for most are made when asked for
   */
  Rendering(List<Slot> slots, List<Format> formats, Progress progress, Costs costs) {
    this.slots = requireNonNull(slots, "slots");
    this.formats = List.copyOf(formats);
    this.progress = requireNonNull(progress, "progress");
    this.costs = requireNonNull(costs, "costs");
  }

  /** Makes the pages, and the files about the whole site where a plan of it is given. */
  void run(int jobs, Optional<SitePlan> site, Receiver receiver) throws Refused {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs));
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < Math.max(1, jobs); i++) {
        work.add(threads.submit(() -> renderPages(receiver)));
      }
      site.ifPresent(
          plan ->
              formats.forEach(
                  format -> work.add(threads.submit(() -> renderSite(format, plan, receiver)))));
      for (Future<?> future : work) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      next.set(slots.size());
      await(threads);
    }
  }

  /** Where one page fails the others need not be made: no thread takes another handful. */
  private Void renderPages(Receiver receiver) throws Refused {
    try {
      renderEach(receiver);
    } finally {
      next.set(slots.size());
    }
    return null;
  }

  private void renderEach(Receiver receiver) throws Refused {
    int total = slots.size();
    for (int from = next.getAndAdd(HANDFUL); from < total; from = next.getAndAdd(HANDFUL)) {
      int to = Math.min(total, from + HANDFUL);
      for (int i = from; i < to; i++) {
        renderPage(slots.get(i), receiver);
      }
      progress.at(done.addAndGet(to - from), total);
    }
  }

  private void renderPage(Slot slot, Receiver receiver) throws Refused {
    long start = costs.now();
    Page page = slot.page().get();
    long time = costs.since(start, "make", page.getClass(), 0);
    List<OutputFile> files = new ArrayList<>(formats.size());
    for (Format format : formats) {
      List<OutputFile> made = format.page(page);
      if (!made.isEmpty()) {
        files.addAll(made);
        time = costs.since(time, name(format), page.getClass(), size(made));
      }
    }
    receiver.accept(Optional.of(page), files);
    costs.page(slot.url().path(), costs.now() - start);
  }

  private static String name(Format format) {
    return "write " + format.getClass().getSimpleName().replace("Format", "");
  }

  private static long size(List<OutputFile> files) {
    long bytes = 0;
    for (OutputFile file : files) {
      bytes += file.bytes().length;
    }
    return bytes;
  }

  private Void renderSite(Format format, SitePlan plan, Receiver receiver) throws Refused {
    long start = costs.now();
    for (OutputFile file : format.site(plan)) {
      costs.since(start, name(format), "the whole site", file.bytes().length);
      receiver.accept(Optional.empty(), List.of(file));
      start = costs.now();
    }
    return null;
  }

  /** Whoever takes the files may be closed next, so no thread may still be at work. */
  private static void await(ExecutorService threads) {
    threads.shutdown();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Refused unwrapped(Throwable cause) {
    if (cause instanceof Error) {
      throw (Error) cause;
    }
    if (cause instanceof RuntimeException) {
      throw (RuntimeException) cause;
    }
    if (cause instanceof Refused) {
      return (Refused) cause;
    }
    throw new IllegalStateException(cause);
  }
}
