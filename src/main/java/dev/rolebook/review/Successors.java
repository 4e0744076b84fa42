package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the page that is most likely a lost page under another name: a new one of the same folder
 * that says much the same, or else the one with the nearest name.
 */
final class Successors {
  /** Two different roles or guides share at most a quarter of their wording, in all we have. */
  private static final double SAME_LONG = 0.3;

  /** Short pages share more, such as those of two tools of one kind: up to two thirds. */
  private static final double SAME_SHORT = 0.7;

  private static final int MOST_COMPARED = 2_000;

  private final SitePlan plan;
  private final Published published;
  private final Map<String, Sketch> fresh;

  Successors(SitePlan plan, Published published, Map<String, Sketch> fresh) {
    this.plan = requireNonNull(plan, "plan");
    this.published = requireNonNull(published, "published");
    this.fresh = new TreeMap<>(fresh);
  }

  /** The address that {@code lost} most likely has by now. */
  Optional<String> of(String lost) {
    return byWording(lost).or(() -> byName(lost));
  }

  private Optional<String> byWording(String lost) {
    String folder = KeptAddresses.folder(lost);
    boolean isLong = folder.equals("roles/") || folder.equals("guides/");
    double same = isLong ? SAME_LONG : SAME_SHORT;
    List<String> candidates =
        fresh.keySet().stream().filter(path -> KeptAddresses.folder(path).equals(folder)).toList();
    Optional<byte[]> bytes = candidates.isEmpty() ? Optional.empty() : published.bytes(lost);
    return bytes
        .map(Sketch::of)
        .flatMap(
            old ->
                candidates.stream()
                    .filter(path -> old.likeness(fresh.get(path)) >= same)
                    .max(Comparator.comparingDouble(path -> old.likeness(fresh.get(path)))));
  }

  private Optional<String> byName(String lost) {
    String folder = KeptAddresses.folder(lost);
    List<String> pages =
        plan.slots().stream()
            .map(slot -> slot.url().path())
            .filter(path -> KeptAddresses.folder(path).equals(folder))
            .filter(path -> !path.endsWith("index.html"))
            .limit(MOST_COMPARED)
            .toList();
    return Nearest.of(lost, pages);
  }
}
