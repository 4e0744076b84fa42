package dev.rolebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs independent pieces of work on some threads; the results stand in the order of the work. */
final class Tasks {
  private final int jobs;

  Tasks(int jobs) {
    this.jobs = jobs;
  }

  <T> List<T> run(List<Callable<T>> work) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs));
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(work)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    } finally {
      threads.shutdownNow();
    }
  }
}
