package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import dev.rolebook.model.Site;
import dev.rolebook.plan.Moved;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of pages that would be lost, with the line that keeps their addresses.
 *
 * <p>A role that is no more is told once for all its pages, for one line keeps them all.
 * Comparisons of roles that are both there are told together: their pages were no editor's to begin
 * with.
 */
final class LostPages {
  static final String LINES = "content/redirects.yaml";
  private static final Pattern OF_ROLE =
      Pattern.compile("(?:roles|hire|adverts|interviews)/([^/]+)\\.html");
  private static final Pattern OF_PAIR = Pattern.compile("compare/(.+)-vs-(.+)\\.html");

  private final Catalog catalog;
  private final Successors successors;
  private final Set<String> lostRoles = new TreeSet<>();
  private final Map<String, List<String>> byRole = new TreeMap<>();
  private final List<String> pairs = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  LostPages(SitePlan plan, Successors successors) {
    this.catalog = requireNonNull(plan, "plan").catalog();
    this.successors = requireNonNull(successors, "successors");
  }

  /** Tells of these addresses, all of them of pages. */
  void tell(Collection<String> lost, Problems problems) {
    lost.forEach(path -> Moved.role(path).ifPresent(lostRoles::add));
    lost.forEach(this::sort);
    byRole.forEach((role, pages) -> problems.add(role(role, pages)));
    others.forEach(path -> problems.add(page(path)));
    if (!pairs.isEmpty()) {
      problems.add(pairs());
    }
  }

  private void sort(String path) {
    Matcher ofRole = OF_ROLE.matcher(path);
    Matcher ofPair = OF_PAIR.matcher(path);
    if (ofRole.matches() && lostRoles.contains(ofRole.group(1))) {
      byRole.computeIfAbsent(ofRole.group(1), id -> new ArrayList<>()).add(path);
    } else if (ofPair.matches()) {
      pair(path, List.of(ofPair.group(1), ofPair.group(2)));
    } else {
      others.add(path);
    }
  }

  private void pair(String path, List<String> two) {
    Optional<String> lostRole = two.stream().filter(lostRoles::contains).findFirst();
    if (lostRole.isPresent()) {
      byRole.computeIfAbsent(lostRole.get(), id -> new ArrayList<>()).add(path);
    } else if (!catalog.roles().keySet().containsAll(two)) {
      // Where only related roles have pages, a role that an editor said is gone takes them along.
      if (two.stream().noneMatch(Moved.oldRoles(catalog).keySet()::contains)) {
        others.add(path);
      }
    } else if (catalog.site().comparisons().equals(Optional.of(Site.Pairs.LISTED))) {
      others.add(path);
    } else {
      pairs.add(path);
    }
  }

  private Problem role(String id, List<String> pages) {
    String own = "roles/" + id + ".html";
    String rest =
        pages.size() == 1 ? "" : " with " + (pages.size() - 1) + " more pages of the role";
    String message = own + " is published and would be lost" + rest;
    Optional<Role> now =
        successors
            .of(own)
            .flatMap(Moved::role)
            .flatMap(to -> Optional.ofNullable(catalog.roles().get(to)));
    return now.map(role -> renamed(id, role, message)).orElseGet(() -> gone(own, message));
  }

  private Problem renamed(String id, Role now, String message) {
    List<String> old = new ArrayList<>(now.redirectsFrom());
    old.add(id);
    String file = "content/roles/" + now.id() + ".yaml";
    Span place =
        catalog
            .places()
            .of("role." + now.id() + (now.redirectsFrom().isEmpty() ? "" : ".redirects-from"));
    return Problem.of(Rule.LOST_ADDRESS, place, message)
        .hint(
            "if this is the same role, write \"redirects-from: ["
                + String.join(", ", old)
                + "]\" in "
                + file
                + "; if not, write \"roles/"
                + id
                + ".html: gone\" in "
                + LINES);
  }

  private Problem page(String path) {
    String message = path + " is published and would be lost";
    return successors
        .of(path)
        .map(
            to ->
                Problem.of(Rule.LOST_ADDRESS, Span.file(LINES), message)
                    .hint(
                        "write \""
                            + path
                            + ": "
                            + to
                            + "\" in "
                            + LINES
                            + ", or \""
                            + path
                            + ": gone\""))
        .orElseGet(() -> gone(path, message));
  }

  private static Problem gone(String path, String message) {
    return Problem.of(Rule.LOST_ADDRESS, Span.file(LINES), message)
        .hint(
            "write \""
                + path
                + ": gone\" in "
                + LINES
                + ", or in place of gone the address where its readers find more");
  }

  private Problem pairs() {
    String some = pairs.size() == 1 ? "" : " and " + (pairs.size() - 1) + " more comparisons";
    Span place = catalog.places().of("site.comparisons");
    if (catalog.site().comparisons().isPresent()) {
      return Problem.of(
              Rule.LOST_PAIR,
              place,
              pairs.get(0) + some + " will have no page: the roles are not related enough")
          .hint(
              "to keep one, list one of its roles under \"similar\" of the other, or write its file"
                  + " in content/comparisons/");
    }
    return Problem.of(
            Rule.LOST_ADDRESS,
            place,
            pairs.get(0)
                + some
                + " are published and would be lost: with "
                + catalog.roles().size()
                + " roles only related ones have a page")
        .hint(
            "write \"comparisons: all\" in content/site.yaml to keep them, or \"comparisons:"
                + " related\" if that is meant");
  }
}
