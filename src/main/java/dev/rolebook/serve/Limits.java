package dev.rolebook.serve;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * How much of this machine the preview takes, whoever calls, however slowly.
 *
 * <p>The server of the JDK reads a request on the thread that answers it, so a slow caller holds a
 * thread until its time is up. There are more threads than a few hundred slow callers can hold, and
 * each goes when nobody needs it.
 */
final class Limits {
  private static final int MOST_THREADS = 600;
  private static final int MOST_WAITING = 2_000;
  private static final int IDLE_SECONDS = 5;
  private static final int PATIENCE_SECONDS = 5;

  private Limits() {}

  /** Must be called before the first server of this Java is made: it reads them once. */
  static void set() {
    set("sun.net.httpserver.maxReqTime", "4");
    set("sun.net.httpserver.maxRspTime", "120");
    set("sun.net.httpserver.maxReqHeaders", "100");
    set("sun.net.httpserver.maxReqHeaderSize", "65536");
    set("sun.net.httpserver.idleInterval", "10");
    // Without it every answer waits some 40 ms for more to send.
    set("sun.net.httpserver.nodelay", "true");
  }

  private static void set(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  static ExecutorService threads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            Limits::daemon);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** Stops threads and waits until they did, so that none meets what is cleared away next. */
  static void stop(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
    }
  }

  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rolebook-preview");
    thread.setDaemon(true);
    return thread;
  }
}
