package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.BuildResult;
import dev.rolebook.facts.Facts;
import dev.rolebook.facts.Trace;
import dev.rolebook.plan.Link;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.save.Changes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build would change: facts, pages, other files, addresses.
 *
 * @param note why facts are not compared, where they are not
 * @param moved old addresses that lead on from now on, and where to
 * @param addresses what would be lost of published addresses and parts
 */
record SiteDiff(
    Optional<String> note,
    List<Fact> facts,
    Changes pages,
    Changes files,
    List<Link> moved,
    List<Problem> addresses) {
  /** Of so many facts it is worked out on how many of the changed pages each is. */
  private static final int MOST_TRACED = 30;

  private static final Pattern ANSWER = Pattern.compile("role\\.[^.]+\\.aspects\\.[^.]+");

  private static final Set<Rule> OF_ADDRESSES =
      Set.of(Rule.LOST_ADDRESS, Rule.LOST_PAIR, Rule.LOST_ANCHOR, Rule.DEAD_ANCHOR);

  /** Whether an entry is new, gone, or says something else than before. */
  enum Kind {
    NEW,
    GONE,
    CHANGED
  }

  /**
   * A fact that changed, or a whole entry that came or went.
   *
   * @param pages on how many of the changed pages it is, where that is known
   */
  record Fact(Kind kind, Facts.Change change, Optional<Integer> pages) {
    Fact {
      requireNonNull(kind, "kind");
      requireNonNull(change, "change");
      requireNonNull(pages, "pages");
    }
  }

  SiteDiff {
    requireNonNull(note, "note");
    facts = List.copyOf(facts);
    requireNonNull(pages, "pages");
    requireNonNull(files, "files");
    moved = List.copyOf(moved);
    addresses = List.copyOf(addresses);
  }

  /** The difference that a build would make, with what it would change in the folder. */
  static SiteDiff of(BuildResult result, Optional<String> note, Facts before, Facts after) {
    Changes all = result.changes().orElse(Changes.NONE);
    Changes pages = only(all, path -> path.endsWith(".html"));
    SitePlan plan = result.plan().orElseThrow();
    Set<String> written = new HashSet<>(pages.created());
    written.addAll(pages.changed());
    return new SiteDiff(
        note,
        facts(plan, written, before, after),
        pages,
        only(all, path -> !path.endsWith(".html")),
        moved(plan, written),
        result.problems().stream().filter(p -> OF_ADDRESSES.contains(p.rule())).toList());
  }

  boolean isEmpty() {
    return facts.isEmpty() && pages.isEmpty() && files.isEmpty() && addresses.isEmpty();
  }

  /** Each old address as a text, with the new one from the root of the site. */
  private static List<Link> moved(SitePlan plan, Set<String> written) {
    return plan.redirects()
        .filter(page -> written.contains(page.url().path()))
        .map(page -> new Link(page.target(), page.url().path()))
        .toList();
  }

  private static Changes only(Changes all, Predicate<String> wanted) {
    return new Changes(
        all.created().stream().filter(wanted).toList(),
        all.changed().stream().filter(wanted).toList(),
        all.removed().stream().filter(wanted).toList(),
        List.of());
  }

  private static List<Fact> facts(SitePlan plan, Set<String> written, Facts before, Facts after) {
    List<Facts.Change> changes = before.changes(after);
    Set<String> whole = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    boolean traced = !changes.isEmpty() && changes.size() <= MOST_TRACED;
    Optional<Trace> trace = traced ? Optional.of(new Trace(plan.catalog())) : Optional.empty();
    Set<String> entriesBefore = before.entries();
    Set<String> entriesAfter = after.entries();
    for (Facts.Change change : changes) {
      if (isDerived(plan, change)) {
        continue;
      }
      String entry = Facts.entry(change.path());
      boolean isNew = !entriesBefore.contains(entry);
      if (!isNew && entriesAfter.contains(entry)) {
        facts.add(new Fact(Kind.CHANGED, change, count(trace, change, written)));
      } else if (whole.add(entry)) {
        Facts.Change all = new Facts.Change(entry, List.of(), List.of());
        facts.add(new Fact(isNew ? Kind.NEW : Kind.GONE, all, Optional.empty()));
      }
    }
    return facts;
  }

  /** An answer that no editor wrote is made from a list of the role, which tells of the change. */
  private static boolean isDerived(SitePlan plan, Facts.Change change) {
    Matcher answer = ANSWER.matcher(change.path());
    return answer.lookingAt()
        && !change.after().isEmpty()
        && !plan.catalog().places().byPath().containsKey(answer.group());
  }

  /** A fact that is no longer there is on no page of the new site, and is not counted. */
  private static Optional<Integer> count(
      Optional<Trace> trace, Facts.Change change, Set<String> written) {
    return trace
        .filter(t -> !change.after().isEmpty() && t.knows(change.path()))
        .map(t -> t.pages(change.path()).stream().map(Url::path))
        .map(pages -> (int) pages.filter(written::contains).count());
  }
}
