package dev.rolebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What something costs in CPU time, which a busy machine does not change much. */
public final class CpuTime {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int TIMES = 3;
  private static final double NANOS = 1e9;

  private CpuTime() {}

  /** Runs it until one run, of three at most, is within the limit: Java may still be warming up. */
  public static void within(double seconds, Runnable work) {
    double took = Double.MAX_VALUE;
    for (int i = 0; i < TIMES && took > seconds; i++) {
      long start = SYSTEM.getProcessCpuTime();
      work.run();
      took = (SYSTEM.getProcessCpuTime() - start) / NANOS;
    }
    assertTrue(took <= seconds, took + " s of CPU time, not " + seconds);
  }
}
