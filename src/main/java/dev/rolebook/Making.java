package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.problem.Problems;
import dev.rolebook.render.Format;
import dev.rolebook.render.Formats;
import dev.rolebook.render.OutputFile;
import dev.rolebook.review.SiteReview;
import dev.rolebook.save.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the pages of a plan, has them reviewed, and hands on what was made. */
final class Making {
  /** Where a finished file goes. */
  interface Destination {
    void take(OutputFile file) throws Refused;
  }

  private final BuildOptions options;
  private final SitePlan plan;
  private final SiteReview review;
  private final Destination destination;
  private final List<Format> formats;

  Making(BuildOptions options, SitePlan plan, SiteReview review, Destination destination) {
    this.options = requireNonNull(options, "options");
    this.plan = requireNonNull(plan, "plan");
    this.review = requireNonNull(review, "review");
    this.destination = requireNonNull(destination, "destination");
    this.formats = Formats.all(plan.catalog().site());
  }

  /** Makes every page that is not spared; tells what the review tells of the whole site. */
  Problems run(Optional<Sparing> sparing) throws Refused {
    render(sparing.map(Sparing::others).orElse(plan.slots()), Optional.of(plan));
    if (sparing.isPresent()) {
      makeNeeded(sparing.get());
    }
    Problems found = finish();
    if (found.hasErrors() && sparing.map(Sparing::size).orElse(0) > 0) {
      render(sparing.get().take(sparing.get().all()), Optional.empty());
      found = finish();
    }
    return found;
  }

  private void makeNeeded(Sparing sparing) throws Refused {
    Set<String> needs = review.needs(sparing);
    while (!needs.isEmpty()) {
      render(sparing.take(needs), Optional.empty());
      needs = review.needs(sparing);
    }
  }

  private Problems finish() {
    Problems found = new Problems();
    review.finish(found);
    return found;
  }

  private void render(List<Slot> slots, Optional<SitePlan> site) throws Refused {
    new Rendering(slots, formats, options.progress(), options.costs())
        .run(
            options.jobs(),
            site,
            (page, made) -> {
              page.ifPresentOrElse(p -> review.page(p, made), () -> review.site(made));
              for (OutputFile file : made) {
                long time = options.costs().now();
                destination.take(file);
                options.costs().since(time, "compare and store", "", file.bytes().length);
              }
            });
  }
}
