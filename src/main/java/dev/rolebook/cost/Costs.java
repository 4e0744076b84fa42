package dev.rolebook.cost;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Collects what a build spends, by step and by what the step was about; from any of its threads.
 *
 * <p>All times are nanoseconds of CPU time, which a busy machine does not change much. Where nobody
 * asks, {@link #NONE} stands in, which looks at no clock.
 */
public final class Costs {
  /** Where the time comes from. */
  public interface Time {
    /** What this thread has spent since it began. */
    long thread();

    /** What the whole program has spent since it began. */
    long program();

    /** Looks nowhere. */
    Time NONE =
        new Time() {
          @Override
          public long thread() {
            return 0;
          }

          @Override
          public long program() {
            return 0;
          }
        };
  }

  /** What was spent on one thing. */
  public record Line(String step, String what, long times, long nanoseconds, long bytes) {
    public Line {
      requireNonNull(step, "step");
      requireNonNull(what, "what");
    }
  }

  /** What one page took, from its record to its files. */
  public record PageCost(String address, long nanoseconds) implements Comparable<PageCost> {
    public PageCost {
      requireNonNull(address, "address");
    }

    @Override
    public int compareTo(PageCost other) {
      int dearer = Long.compare(nanoseconds, other.nanoseconds);
      return dearer != 0 ? dearer : address.compareTo(other.address);
    }
  }

  private static final class Sum {
    final LongAdder times = new LongAdder();
    final LongAdder nanoseconds = new LongAdder();
    final LongAdder bytes = new LongAdder();
  }

  /** Costs that nobody asked for. */
  public static final Costs NONE = new Costs(Time.NONE);

  private static final int SLOWEST = 10;

  private final Time clock;
  private final Map<String, Map<String, Sum>> steps = new ConcurrentHashMap<>();
  private final PriorityQueue<PageCost> slowest = new PriorityQueue<>();

  public Costs(Time clock) {
    this.clock = requireNonNull(clock, "clock");
  }

  /** What this thread has spent so far; the beginning of something. */
  public long now() {
    return clock.thread();
  }

  /** What the whole program has spent so far: for steps that use threads of their own. */
  public long program() {
    return clock.program();
  }

  /** Adds what this thread spent since {@code start}, and returns the beginning of what follows. */
  public long since(long start, String step, Object what, long bytes) {
    if (this == NONE) {
      return 0;
    }
    long now = now();
    add(step, what, now - start, bytes);
    return now;
  }

  /** Adds what was spent on something; a class stands for its name. */
  public void add(String step, Object what, long nanoseconds, long bytes) {
    if (this != NONE) {
      String name = what instanceof Class<?> type ? type.getSimpleName() : what.toString();
      Sum sum =
          steps
              .computeIfAbsent(step, s -> new ConcurrentHashMap<>())
              .computeIfAbsent(name, n -> new Sum());
      sum.times.increment();
      sum.nanoseconds.add(nanoseconds);
      sum.bytes.add(bytes);
    }
  }

  /** Takes note of what a page took. */
  public void page(String address, long nanoseconds) {
    if (this != NONE) {
      synchronized (slowest) {
        slowest.add(new PageCost(address, nanoseconds));
        if (slowest.size() > SLOWEST) {
          slowest.remove();
        }
      }
    }
  }

  /** Everything so far, the dearest first. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    steps.forEach(
        (step, sums) ->
            sums.forEach(
                (what, sum) ->
                    lines.add(
                        new Line(
                            step, what, sum.times.sum(), sum.nanoseconds.sum(), sum.bytes.sum()))));
    lines.sort(
        Comparator.comparingLong(Line::nanoseconds)
            .reversed()
            .thenComparing(Line::step)
            .thenComparing(Line::what));
    return lines;
  }

  /** The pages that took longest, the slowest first. */
  public List<PageCost> slowest() {
    synchronized (slowest) {
      return slowest.stream().sorted(Comparator.reverseOrder()).toList();
    }
  }
}
