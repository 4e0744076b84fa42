package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Page;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import dev.rolebook.render.Format;
import dev.rolebook.render.OutputFile;
import dev.rolebook.review.SiteReview;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * A whole site that is on no disk: each file is made when it is first asked for, and kept.
 *
 * <p>There is nothing behind an address but the plan, so no address can lead out of the site.
 */
final class LiveSite {
  private static final String PAGE = "html";
  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*[A-Za-z0-9_~-][A-Za-z0-9._~-]*");
  private static final int LONGEST = 1_000;

  private final SitePlan plan;
  private final List<Format> formats;
  private final Map<Url, OutputFile> made = new ConcurrentHashMap<>();
  private final Map<Format, List<OutputFile>> aboutSite = new ConcurrentHashMap<>();

  LiveSite(SitePlan plan, List<Format> formats) {
    this.plan = requireNonNull(plan, "plan");
    this.formats = List.copyOf(formats);
  }

  SitePlan plan() {
    return plan;
  }

  /** The file at an address as it stands in a request, without its first slash. */
  Optional<OutputFile> file(String path) {
    boolean sound =
        path.length() <= LONGEST && NAME.matcher(path).matches() && !path.contains("..");
    return sound ? file(new Url(path)) : Optional.empty();
  }

  Optional<OutputFile> file(Url url) {
    Optional<OutputFile> file = Optional.ofNullable(made.get(url)).or(() -> make(url));
    file.ifPresent(f -> made.put(url, f));
    return file;
  }

  /**
   * Shows every file to a review, as a build does.
   *
   * @param goOn is asked before each page
   * @return whether it came to the end
   */
  boolean review(SiteReview review, BooleanSupplier goOn) {
    for (Slot slot : plan.slots()) {
      if (!goOn.getAsBoolean()) {
        return false;
      }
      Page page = slot.page().get();
      review.page(page, formats.stream().flatMap(f -> f.page(page).stream()).toList());
    }
    formats.forEach(format -> review.site(format.site(plan)));
    return goOn.getAsBoolean();
  }

  private Optional<OutputFile> make(Url url) {
    return plan.at(url.twin(PAGE))
        .flatMap(slot -> ofPage(url, slot.page().get()))
        .or(() -> ofSite(url));
  }

  private Optional<OutputFile> ofPage(Url url, Page page) {
    return formats.stream()
        .flatMap(format -> format.page(page).stream())
        .filter(file -> file.url().equals(url))
        .findFirst();
  }

  private Optional<OutputFile> ofSite(Url url) {
    return formats.stream()
        .flatMap(
            format -> aboutSite.computeIfAbsent(format, f -> List.copyOf(f.site(plan))).stream())
        .filter(file -> file.url().equals(url))
        .findFirst();
  }
}
