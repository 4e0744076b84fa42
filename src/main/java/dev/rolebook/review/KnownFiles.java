package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import dev.rolebook.render.OutputFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which files the site has, and which parts each page has.
 *
 * <p>Made for half a million pages: nearly all of them have the same parts as many others, so equal
 * lists are kept once.
 */
final class KnownFiles {
  /** The parts of a page, and the endings of its twins. */
  private record Known(Set<String> ids, Set<String> twins) {
    Known {
      ids = Set.copyOf(ids);
      twins = Set.copyOf(twins);
    }
  }

  private final SitePlan plan;
  private final AtomicReferenceArray<Known> known;
  private final Map<Known, Known> shared = new ConcurrentHashMap<>();
  private final Set<String> others = ConcurrentHashMap.newKeySet();

  KnownFiles(SitePlan plan) {
    this.plan = requireNonNull(plan, "plan");
    this.known = new AtomicReferenceArray<>(plan.slots().size());
  }

  /** Takes note of a page, its parts and its twins. */
  void add(ReadPage page, Set<String> ids) {
    String stem = page.path().substring(0, page.path().lastIndexOf('.') + 1);
    Set<String> endings = new HashSet<>();
    for (OutputFile twin : page.twins()) {
      String path = twin.url().path();
      boolean named = path.startsWith(stem) && path.indexOf('.', stem.length()) < 0;
      (named ? endings : others).add(named ? path.substring(stem.length()) : path);
    }
    Known facts = new Known(ids, endings);
    known.set(plan.index(page.path()), shared.computeIfAbsent(facts, same -> same));
  }

  void add(Url url) {
    others.add(url.path());
  }

  /** Whether there is such a page, known before any page is made. */
  boolean isPage(String path) {
    return plan.index(path) >= 0;
  }

  /** Whether there is such a file, once all files are known. */
  boolean isFile(String path) {
    return isPage(path) || others.contains(path) || isTwin(path);
  }

  private boolean isTwin(String path) {
    int dot = path.lastIndexOf('.');
    String page = path.substring(0, Math.max(0, dot)) + ".html";
    return isPage(page) && known(page).twins().contains(path.substring(dot + 1));
  }

  /** The parts of a page, once all pages are known. */
  Set<String> ids(String page) {
    return known(page).ids();
  }

  private Known known(String page) {
    return requireNonNull(known.get(plan.index(page)), () -> "never reviewed: " + page);
  }

  /** The first pages of a folder, in order. */
  List<String> pagesIn(String folder, int most) {
    return plan.slots().stream()
        .map(slot -> slot.url().path())
        .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
        .limit(most)
        .toList();
  }
}
