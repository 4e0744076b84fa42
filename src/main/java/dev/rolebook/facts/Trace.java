package dev.rolebook.facts;

import static java.util.Objects.requireNonNull;

import dev.rolebook.facts.Altered.How;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which pages a fact is on, without guessing: the site is planned again with the fact left
 * out, and with another in its place, and the pages that differ are the ones.
 *
 * <p>That is exact because a page is a record of everything that its template may show.
 */
public final class Trace {
  private final Catalog catalog;
  private final Planner planner;
  private final SitePlan plan;

  public Trace(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.planner = new Planner(catalog);
    this.plan = planner.plan();
  }

  public SitePlan plan() {
    return plan;
  }

  /** Whether the catalogue has such a fact or entry. */
  public boolean knows(String path) {
    return Altered.of(catalog, path, How.EMPTY).isPresent();
  }

  /** The addresses of the pages that would be others without the fact, or with another. */
  public Set<Url> pages(String path) {
    Set<Url> pages = new TreeSet<>();
    for (How how : How.values()) {
      SitePlan other = plan(altered(List.of(path), how));
      plan.slots().stream()
          .filter(slot -> !isSame(slot.page().get(), other.at(slot.url())))
          .forEach(slot -> pages.add(slot.url()));
    }
    return pages;
  }

  /**
   * Which of these facts or entries a page is made of, in their order.
   *
   * <p>Many are altered at once: where the page stays as it is, none of them is on it.
   */
  public List<String> facts(Url page, List<String> paths) {
    List<String> found = new ArrayList<>();
    collect(plan.at(page).orElseThrow().page().get(), paths, found);
    return found;
  }

  private void collect(Page page, List<String> paths, List<String> found) {
    if (paths.isEmpty() || !isMadeOfAny(page, paths)) {
      return;
    }
    if (paths.size() == 1) {
      found.addAll(paths);
      return;
    }
    int middle = paths.size() / 2;
    collect(page, paths.subList(0, middle), found);
    collect(page, paths.subList(middle, paths.size()), found);
  }

  private boolean isMadeOfAny(Page page, List<String> paths) {
    for (How how : How.values()) {
      if (!isSame(page, plan(altered(paths, how)).at(page.url()))) {
        return true;
      }
    }
    return false;
  }

  private Catalog altered(List<String> paths, How how) {
    Catalog now = catalog;
    for (String path : paths) {
      now = Altered.of(now, path, how).orElse(now);
    }
    return now;
  }

  private SitePlan plan(Catalog other) {
    return other.equals(catalog) ? plan : new Planner(other, Optional.of(planner)).plan();
  }

  private static boolean isSame(Page page, Optional<Slot> other) {
    try {
      return other.isPresent() && page.equals(other.get().page().get());
    } catch (RuntimeException noPageWithoutIt) {
      return false;
    }
  }
}
