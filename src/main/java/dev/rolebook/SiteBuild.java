package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildOptions.Target;
import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Problems;
import dev.rolebook.render.Format;
import dev.rolebook.render.Formats;
import dev.rolebook.review.SiteReview;
import dev.rolebook.review.TemplateSources;
import dev.rolebook.save.Changes;
import dev.rolebook.save.Draft;
import dev.rolebook.save.Precompressed;
import dev.rolebook.save.Refused;
import dev.rolebook.save.SiteFolder;
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
 *   <li><b>Review.</b> The finished pages are held against the rules that a site keeps.
 *   <li><b>Save.</b> What was prepared is published, all of it or nothing.
 * </ol>
 *
 * <p>Mistakes are collected on the way and told all at once. One error, and not a byte of the
 * output folder changes.
 */
public final class SiteBuild {
  private final BuildOptions options;
  private final Problems problems = new Problems();
  private final Set<Url> files = new ConcurrentSkipListSet<>();

  private SiteBuild(BuildOptions options) {
    this.options = requireNonNull(options, "options");
  }

  /** Builds the site, or only checks its content where no output folder is given. */
  public static BuildResult run(BuildOptions options) {
    return new SiteBuild(options).run();
  }

  private BuildResult run() {
    Loaded loaded = Loader.load(options.source(), options.jobs());
    problems.addAll(loaded.problems());
    if (loaded.catalog().isEmpty() || hasErrors()) {
      return result(Optional.empty(), Optional.empty(), Optional.empty());
    }
    SitePlan plan = new Planner(loaded.catalog().get()).plan();
    try {
      return result(Optional.of(plan), publish(plan), Optional.empty());
    } catch (Refused refused) {
      return result(Optional.of(plan), Optional.empty(), Optional.of(refused));
    }
  }

  private Optional<Changes> publish(SitePlan plan) throws Refused {
    if (options.target().isEmpty()) {
      render(plan, Optional.empty());
      return Optional.empty();
    }
    Target target = options.target().get();
    SiteFolder folder = SiteFolder.open(target.folder(), options.source(), target.saving());
    try (Draft draft = folder.draft()) {
      render(plan, Optional.of(draft));
      return hasErrors() ? Optional.empty() : Optional.of(draft.publish());
    }
  }

  private void render(SitePlan plan, Optional<Draft> draft) throws Refused {
    List<Format> formats = Formats.all(plan.catalog().site());
    SiteReview review = new SiteReview(plan, options.date(), TemplateSources.bundled());
    new Rendering(plan, formats, options.progress())
        .run(
            options.jobs(),
            (page, made) -> {
              page.ifPresentOrElse(p -> review.page(p, made), () -> review.site(made));
              for (var file : options.precompress() ? Precompressed.beside(made) : made) {
                files.add(file.url());
                if (draft.isPresent()) {
                  draft.get().add(file);
                }
              }
            });
    review.finish(problems);
  }

  private boolean hasErrors() {
    return options.strict() ? !problems.sorted().isEmpty() : problems.hasErrors();
  }

  private BuildResult result(
      Optional<SitePlan> plan, Optional<Changes> changes, Optional<Refused> refused) {
    Problems told = options.strict() ? problems.strict() : problems;
    return new BuildResult(told.sorted(), plan, List.copyOf(files), changes, refused);
  }
}
