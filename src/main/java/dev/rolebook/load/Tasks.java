package dev.rolebook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs independent pieces of work on some threads; the results stand in the order of the work. */
final class Tasks {
  private final int jobs;

  Tasks(int jobs) {
    this.jobs = jobs;
  }

  /** What {@code step} makes of each input. */
  <A, B> List<B> run(List<A> inputs, Function<A, B> step) {
    if (jobs <= 1 || inputs.size() <= 1) {
      return inputs.stream().map(step).toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
    try {
      List<Callable<B>> work = inputs.stream().map(i -> (Callable<B>) () -> step.apply(i)).toList();
      List<B> results = new ArrayList<>();
      for (Future<B> future : threads.invokeAll(work)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException bug) {
      if (bug.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(bug.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    } finally {
      threads.shutdownNow();
    }
  }
}
