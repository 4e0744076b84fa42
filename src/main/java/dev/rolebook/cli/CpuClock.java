package dev.rolebook.cli;

import com.sun.management.OperatingSystemMXBean;
import dev.rolebook.cost.Costs;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of this program, as Java tells it. */
final class CpuClock implements Costs.Time {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Override
  public long thread() {
    return threads.getCurrentThreadCpuTime();
  }

  @Override
  public long program() {
    return system.getProcessCpuTime();
  }
}
