package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions.Target;
import dev.rolebook.cost.Costs;
import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Problems;
import dev.rolebook.render.Format;
import dev.rolebook.review.NewestDate;
import dev.rolebook.review.Published;
import dev.rolebook.review.SiteReview;
import dev.rolebook.review.TemplateSources;
import dev.rolebook.save.Changes;
import dev.rolebook.save.Draft;
import dev.rolebook.save.PublishedSite;
import dev.rolebook.save.Refused;
import dev.rolebook.save.SaveOptions.Mode;
import dev.rolebook.save.SiteFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The whole story, from a folder of content to a published site. Start reading here.
 *
 * <ol>
 *   <li><b>Load.</b> The files of {@code content/} become a {@link Catalog}: what is known.
 *   <li><b>Plan.</b> The catalogue becomes a {@link SitePlan}: which pages exist, and where. A page
 *       is a record of everything that it shows.
 *   <li><b>Render.</b> Each page becomes the bytes of its files, in every {@link Format}; each file
 *       is compared with the published one and prepared if it differs.
 *   <li><b>Review.</b> The finished pages are held against the rules that a site keeps, and against
 *       what was published before: its addresses are a promise.
 *   <li><b>Save.</b> What was prepared is published, all of it or nothing.
 * </ol>
 *
 * <p>A build that would only repeat the last one is spared ({@link Repetition}), and so are pages
 * that would only be made again as they are ({@link Sparing}).
 *
 * <p>Mistakes are collected on the way and told all at once. One error, and not a byte of the
 * output folder changes.
 */
public final class SiteBuild {
  private final BuildOptions options;
  private final Repetition repetition;
  private final Problems problems = new Problems();
  private final Set<Url> urls = new ConcurrentSkipListSet<>();
  private int spared;
  private int files;

  private SiteBuild(BuildOptions options, Repetition repetition) {
    this.options = requireNonNull(options, "options");
    this.repetition = requireNonNull(repetition, "repetition");
  }

  /** Builds the site, or only checks its content where no output folder is given. */
  public static BuildResult run(BuildOptions options) {
    Repetition repetition = Repetition.of(options);
    return repetition.result().orElseGet(() -> new SiteBuild(options, repetition).run());
  }

  private BuildResult run() {
    Costs costs = options.costs();
    costs.add("start", "", costs.program(), 0);
    long start = costs.program();
    Loaded loaded = Loader.load(options.source(), options.jobs());
    costs.add("read", "", costs.program() - start, 0);
    problems.addAll(loaded.problems());
    if (loaded.catalog().isEmpty() || problems.hasErrors()) {
      return result(Optional.empty(), Optional.empty(), Optional.empty());
    }
    start = costs.program();
    Planner planner = new Planner(loaded.catalog().get());
    SitePlan plan = planner.plan();
    costs.add("plan", "", costs.program() - start, 0);
    try {
      return result(Optional.of(plan), publish(planner, plan), Optional.empty());
    } catch (Refused refused) {
      return result(Optional.of(plan), Optional.empty(), Optional.of(refused));
    }
  }

  private Optional<Changes> publish(Planner planner, SitePlan plan) throws Refused {
    if (options.target().isEmpty()) {
      make(plan, Optional.empty(), published(Optional.empty()), file -> urls.add(file.url()));
      files = urls.size();
      return Optional.empty();
    }
    Target target = options.target().get();
    SiteFolder folder = SiteFolder.open(target.folder(), options.source(), target.saving());
    try (Draft draft = folder.draft()) {
      Sparing sparing = Sparing.of(options, planner, plan, folder);
      make(
          plan,
          Optional.of(sparing),
          published(Optional.of(folder)),
          options.precompress() ? draft::addWithTwin : draft::add);
      sparing.keep(draft);
      spared = sparing.size();
      files = draft.size();
      long start = options.costs().now();
      boolean stopped = hasErrors() && target.saving().mode() == Mode.PUBLISH;
      if (!stopped) {
        repetition.refuseWhatWasReadWhileSomebodyWrote();
      }
      Optional<Changes> changes = stopped ? Optional.empty() : Optional.of(draft.publish());
      if (!stopped) {
        repetition.note(draft, plan, problems);
        sparing.note(draft);
      }
      options.costs().since(start, "publish", "", 0);
      return changes;
    }
  }

  /** The site whose addresses are a promise; none where only sameness is asked for. */
  private Published published(Optional<SiteFolder> folder) throws Refused {
    if (options.target().map(t -> t.saving().mode()).equals(Optional.of(Mode.VERIFY))) {
      return Published.NOTHING;
    }
    if (options.published().isPresent()) {
      return new Promise(PublishedSite.in(options.published().get()));
    }
    return folder.map(f -> (Published) new Promise(f.published())).orElse(Published.NOTHING);
  }

  private void make(
      SitePlan plan, Optional<Sparing> sparing, Published published, Making.Destination destination)
      throws Refused {
    LocalDate today = options.date().orElseGet(() -> NewestDate.in(plan.catalog()));
    SiteReview review =
        new SiteReview(
            plan, Optional.of(today), TemplateSources.bundled(), published, options.costs());
    problems.addAll(new Making(options, plan, review, destination).run(sparing));
  }

  private boolean hasErrors() {
    return options.strict() ? !problems.sorted().isEmpty() : problems.hasErrors();
  }

  private BuildResult result(
      Optional<SitePlan> plan, Optional<Changes> changes, Optional<Refused> refused) {
    Problems told = options.strict() ? problems.strict() : problems;
    int pages = plan.map(p -> p.slots().size()).orElse(0);
    return new BuildResult(
        told.sorted(), plan, pages, spared, files, List.copyOf(urls), changes, refused);
  }
}
