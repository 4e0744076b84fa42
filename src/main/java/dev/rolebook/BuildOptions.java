package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.cost.Costs;
import dev.rolebook.save.SaveOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a build is told to do.
 *
 * @param source the folder that holds {@code content/}
 * @param target where the site goes; absent when the content is only checked
 * @param published the folder of the site whose addresses are to be kept; the output folder when
 *     absent, and no addresses where there is none
 * @param date the day against which age is measured; the program never looks at a clock
 * @param jobs how many threads may work
 * @param precompress whether a compressed twin stands beside each text that shrinks
 * @param sparing whether pages that the last build left as they should be may be spared; where that
 *     is all of them, the result has no plan
 * @param costs is told what each step took
 */
public record BuildOptions(
    Path source,
    Optional<Target> target,
    Optional<Path> published,
    boolean strict,
    Optional<LocalDate> date,
    int jobs,
    boolean precompress,
    boolean sparing,
    Progress progress,
    Costs costs) {

  /** The output folder, and how it is to be treated. */
  public record Target(Path folder, SaveOptions saving) {
    public Target {
      requireNonNull(folder, "folder");
      requireNonNull(saving, "saving");
    }
  }

  /** Is told now and then how far a build is; from any of its threads. */
  @FunctionalInterface
  public interface Progress {
    Progress NONE = (done, total) -> {};

    void at(int done, int total);
  }

  public BuildOptions {
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    requireNonNull(published, "published");
    requireNonNull(date, "date");
    requireNonNull(progress, "progress");
    requireNonNull(costs, "costs");
  }

  /** The same without a site elsewhere whose addresses are to be kept. */
  public BuildOptions(
      Path source,
      Optional<Target> target,
      boolean strict,
      Optional<LocalDate> date,
      int jobs,
      boolean precompress,
      Progress progress) {
    this(
        source,
        target,
        Optional.empty(),
        strict,
        date,
        jobs,
        precompress,
        false,
        progress,
        Costs.NONE);
  }

  /** Only a check of the content in {@code source}. */
  public static BuildOptions check(Path source) {
    return new BuildOptions(
        source, Optional.empty(), false, Optional.empty(), 1, false, Progress.NONE);
  }

  /** A careful build of the content in {@code source} into {@code folder}. */
  public static BuildOptions build(Path source, Path folder) {
    return check(source).into(new Target(folder, SaveOptions.CAREFUL));
  }

  public BuildOptions into(Target other) {
    return new BuildOptions(
        source,
        Optional.of(other),
        published,
        strict,
        date,
        jobs,
        precompress,
        sparing,
        progress,
        costs);
  }

  /** The same, keeping the addresses of the site in {@code folder}. */
  public BuildOptions keeping(Path folder) {
    return new BuildOptions(
        source,
        target,
        Optional.of(folder),
        strict,
        date,
        jobs,
        precompress,
        sparing,
        progress,
        costs);
  }

  /** The same, measured. */
  public BuildOptions measured(Costs other) {
    return new BuildOptions(
        source, target, published, strict, date, jobs, precompress, sparing, progress, other);
  }

  /** Whether anything may be spared: only where nothing is asked for that needs a full build. */
  boolean maySpare() {
    return sparing && published.isEmpty() && target.filter(t -> t.saving().isCareful()).isPresent();
  }

  /** The same, sparing what the last build left as it should be. */
  public BuildOptions sparing(boolean other) {
    return new BuildOptions(
        source, target, published, strict, date, jobs, precompress, other, progress, costs);
  }
}
