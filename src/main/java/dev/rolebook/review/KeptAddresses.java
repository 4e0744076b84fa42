package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.About;
import dev.rolebook.plan.Alias;
import dev.rolebook.plan.GonePage;
import dev.rolebook.plan.RedirectPage;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import dev.rolebook.render.OutputFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/**
 * Addresses are a promise: a published page stays where it is or leads on, and so do its parts.
 *
 * <ol>
 *   <li>Which pages would be lost is known at once: those that were published and are not in the
 *       plan. While pages come by, the wording of new ones in the same folders is kept in short,
 *       for one of them may be the lost page under another name.
 *   <li>A page that changed is compared with its published bytes: which ids are no longer on it. Of
 *       each lost id only the first page and their number are kept.
 * </ol>
 *
 * <p>A link of the site itself to a lost part is a dead link, and told as one.
 */
final class KeptAddresses implements PageCheck {
  private static final String PAGE = ".html";

  /** Pages of a role move with the role: who knows its new name knows theirs. */
  private static final Set<String> FOLLOW_A_ROLE =
      Set.of("compare/", "hire/", "adverts/", "interviews/");

  /** Names of places rather than of things, and of headings beside the part they name. */
  private static final Pattern NO_PROMISE =
      Pattern.compile("(?:question-|row_q|score_)\\d+|letter_.*|only-different|.*[-_]head");

  /** Pages whose parts come and go with what there is to list. */
  private static final Pattern LIST = Pattern.compile("(?:.*/)?(?:index|pick|search|404)\\.html");

  /** A part that is on pages no longer: the first of them, and how many there are. */
  private record LostPart(String page, int pages, Optional<String> near) {
    LostPart {
      requireNonNull(page, "page");
      requireNonNull(near, "near");
    }

    LostPart and(LostPart other) {
      LostPart first = page.compareTo(other.page) <= 0 ? this : other;
      return new LostPart(first.page, pages + other.pages, first.near);
    }
  }

  private final SitePlan plan;
  private final Published published;
  private final Set<String> lost = new TreeSet<>();
  private final Set<String> foldersOfLost = new HashSet<>();
  private final Map<String, Sketch> fresh = new ConcurrentHashMap<>();
  private final Set<String> deadAliases = new ConcurrentSkipListSet<>();
  private final Map<String, LostPart> parts = new ConcurrentHashMap<>();

  KeptAddresses(SitePlan plan, Published published) {
    this.plan = requireNonNull(plan, "plan");
    this.published = requireNonNull(published, "published");
    for (String path : published.files()) {
      if (path.endsWith(PAGE) && plan.index(path) < 0) {
        lost.add(path);
        foldersOfLost.add(folder(path));
      }
    }
    foldersOfLost.removeAll(FOLLOW_A_ROLE);
  }

  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public void page(ReadPage page) {
    String path = page.path();
    if (page.page() instanceof RedirectPage || page.page() instanceof GonePage) {
      return;
    }
    for (Alias alias : page.page().head().aliases()) {
      if (!page.html().ids().contains(alias.now())) {
        deadAliases.add(path + "#" + alias.old());
      }
    }
    if (!published.files().contains(path)) {
      if (foldersOfLost.contains(folder(path))) {
        fresh.put(path, Sketch.of(page.file().bytes()));
      }
      return;
    }
    if (!LIST.matcher(path).matches()) {
      published.before(path, page.file().bytes()).ifPresent(old -> compare(page, old));
    }
  }

  private void compare(ReadPage page, byte[] old) {
    Set<String> now = new TreeSet<>(page.html().ids());
    Set<String> before = new TreeSet<>(ids(page, old));
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    now.removeAll(before);
    for (String id : gone) {
      if (!NO_PROMISE.matcher(id).matches() && !isSaidToBeGone(page.path() + "#" + id)) {
        LostPart part = new LostPart(page.path(), 1, Nearest.of(id, now));
        parts.merge(id, part, LostPart::and);
      }
    }
  }

  private boolean isSaidToBeGone(String part) {
    return Catalog.GONE.equals(plan.catalog().redirects().get(part));
  }

  /** A page that somebody else wrote over is no page of ours: nobody promised its parts. */
  private static List<String> ids(ReadPage page, byte[] old) {
    try {
      return HtmlScan.of(new OutputFile(page.page().url(), old)).ids();
    } catch (IllegalStateException notOurs) {
      return List.of();
    }
  }

  @Override
  public void finish(Problems problems) {
    deadAliases.forEach(old -> problems.add(dead(old)));
    new TreeMap<>(parts).forEach((id, part) -> problems.add(problem(id, part)));
    if (!lost.isEmpty()) {
      new LostPages(plan, new Successors(plan, published, fresh)).tell(lost, problems);
    }
  }

  private Problem dead(String old) {
    String now = plan.catalog().redirects().get(old);
    Span place = plan.catalog().places().of("redirects." + old);
    return Problem.of(Rule.DEAD_ANCHOR, place, "there is no part " + now)
        .hint("write the name that the part has now, or gone");
  }

  private Problem problem(String id, LostPart part) {
    String others = part.pages() == 1 ? "" : " and " + (part.pages() - 1) + " more pages";
    String message = "the published part #" + id + " is no longer on " + part.page() + others;
    String line = part.page() + "#" + id + ": ";
    String now = part.near().map(near -> part.page() + "#" + near).orElse(Catalog.GONE);
    String hint =
        part.near().isPresent()
            ? "to keep links to it, write \"" + line + now + "\" in content/redirects.yaml"
            : "links to it will show the top of the page; if that is meant, write \""
                + line
                + "gone\" in content/redirects.yaml";
    Span place = plan.catalog().places().of(About.page(part.page()));
    boolean known = !place.file().text().isEmpty();
    return Problem.of(Rule.LOST_ANCHOR, known ? place : Span.file(LostPages.LINES), message)
        .hint(hint);
  }
}
