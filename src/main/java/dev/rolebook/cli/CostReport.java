package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.cost.Costs;
import dev.rolebook.cost.Costs.Line;
import dev.rolebook.json.JsonWriter;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says where the time of a build went, in a table for people or as JSON for programs. */
final class CostReport {
  /** One part in so many of the whole. */
  private static final int WORTH_A_LINE = 500;

  private static final double MILLI = 1e6;
  private static final double MICRO = 1e3;

  private final Costs costs;
  private final long total;

  /**
   * @param total what the whole program spent, in nanoseconds
   */
  CostReport(Costs costs, long total) {
    this.costs = requireNonNull(costs, "costs");
    this.total = total;
  }

  void tell(PrintStream out) {
    out.println(line("CPU time", "times", "ms", "us each", "MB"));
    Map<String, Long> steps = steps();
    steps.forEach(
        (step, spent) -> {
          out.println(line(step, "", String.format(Locale.ROOT, "%,.0f", spent / MILLI), "", ""));
          costs.lines().stream()
              .filter(part -> part.step().equals(step) && !part.what().isEmpty())
              .filter(part -> part.nanoseconds() * WORTH_A_LINE >= total)
              .forEach(part -> out.println(line(part)));
        });
    out.println("Slowest pages, with the milliseconds each took:");
    costs
        .slowest()
        .forEach(
            page ->
                out.println(
                    String.format(
                        Locale.ROOT,
                        "  %-60s %10.1f",
                        page.address(),
                        page.nanoseconds() / MILLI)));
  }

  private static String line(Line part) {
    return line(
        "  " + part.what(),
        String.format(Locale.ROOT, "%,d", part.times()),
        String.format(Locale.ROOT, "%,.0f", part.nanoseconds() / MILLI),
        String.format(Locale.ROOT, "%,.0f", part.nanoseconds() / MICRO / part.times()),
        part.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,.1f", part.bytes() / 1e6));
  }

  private static String line(String name, String times, String spent, String each, String size) {
    return String.format(Locale.ROOT, "%-34s %10s %10s %10s %10s", name, times, spent, each, size)
        .stripTrailing();
  }

  /** Every step with what it took, the dearest first; what nobody measured comes last. */
  private Map<String, Long> steps() {
    Map<String, Long> sums = new LinkedHashMap<>();
    costs.lines().forEach(part -> sums.merge(part.step(), part.nanoseconds(), Long::sum));
    Map<String, Long> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(step -> sorted.put(step.getKey(), step.getValue()));
    long measured = sums.values().stream().mapToLong(Long::longValue).sum();
    sorted.put("compiling, memory, other", Math.max(0, total - measured));
    return sorted;
  }

  /** One line of JSON, with {@code "type": "profile"}; times in microseconds. */
  String json() {
    JsonWriter json = JsonWriter.compact().object().put("type", "profile");
    json.put("cpu-us", micros(total)).array("steps");
    for (Line part : costs.lines()) {
      json.object().put("step", part.step()).put("what", part.what()).put("times", part.times());
      json.put("cpu-us", micros(part.nanoseconds())).put("bytes", part.bytes()).end();
    }
    json.end().array("slowest-pages");
    List<Costs.PageCost> slowest = costs.slowest();
    for (Costs.PageCost page : slowest) {
      json.object().put("page", page.address()).put("cpu-us", micros(page.nanoseconds())).end();
    }
    return json.end().end().toString();
  }

  private static long micros(long nanoseconds) {
    return nanoseconds / 1000;
  }
}
