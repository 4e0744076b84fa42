package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import dev.rolebook.render.OutputFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every link inside the site leads to a file that exists and a part that is on it, whatever wrote
 * the link.
 *
 * <ol>
 *   <li>While pages come by, a link to a page of the plan is done with at once. Of the others only
 *       the different addresses are kept, each with the first page that has it.
 *   <li>In the end all files and parts are known, and so are the dead addresses.
 *   <li>Only if there are any, the pages are made once more as records, to find every place where
 *       an author wrote such a link. What no author wrote, a template did.
 * </ol>
 */
final class Links implements PageCheck {
  private static final int MOST_COMPARED = 2_000;
  private static final int MOST_NAMED = 8;
  private static final int MOST_REMEMBERED = 20_000;

  /** A link as it stands on a page. */
  private record Seen(String page, String href) {
    static final Comparator<Seen> ORDER =
        Comparator.comparing(Seen::page).thenComparing(Seen::href);
  }

  private final SitePlan plan;
  private final TemplatePlaces templates;
  private final KnownFiles files;
  private final Map<Address, Seen> open = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> fine = new ConcurrentHashMap<>();
  private final Map<String, List<String>> folders = new HashMap<>();
  private final Map<String, Seen> leaving = new ConcurrentHashMap<>();

  Links(SitePlan plan, TemplatePlaces templates) {
    this.plan = requireNonNull(plan, "plan");
    this.templates = requireNonNull(templates, "templates");
    this.files = new KnownFiles(plan);
  }

  @Override
  public void page(ReadPage page) {
    Set<String> ids = Set.copyOf(page.html().ids());
    files.add(page, ids);
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    Set<String> fineHere = fine.computeIfAbsent(folder, f -> ConcurrentHashMap.newKeySet());
    for (List<String> hrefs : List.of(page.html().links(), page.html().requests())) {
      for (String href : hrefs) {
        if (!fineHere.contains(href) && isFineOnEveryPage(page, ids, href)) {
          remember(fineHere, href);
        }
      }
    }
  }

  private void remember(Set<String> fineHere, String href) {
    if (fineHere.size() < MOST_REMEMBERED) {
      fineHere.add(href);
    }
  }

  @Override
  public void file(OutputFile file) {
    files.add(file.url());
  }

  /**
   * Pages of which a link names a part or a twin; and where a link that may be on spared pages may
   * be dead, all of them, to see on which it is.
   */
  @Override
  public Collection<String> needs(Spared spared) {
    Collection<String> all = spared.all();
    if (all.isEmpty()) {
      return List.of();
    }
    String some = all.iterator().next();
    List<Optional<Address>> there =
        spared.links().stream()
            .filter(href -> !href.startsWith("#") && !Address.leadsOut(href))
            .map(href -> Address.of(href, some))
            .toList();
    Set<String> named =
        Stream.concat(open.keySet().stream(), there.stream().flatMap(Optional::stream))
            .flatMap(address -> named(address, spared).stream())
            .collect(Collectors.toSet());
    if (!named.isEmpty()) {
      return named;
    }
    boolean sound = there.stream().allMatch(a -> a.filter(to -> !isDead(to)).isPresent());
    return sound ? List.of() : all;
  }

  /** The spared page that has to be seen to know whether an address is dead. */
  private Optional<String> named(Address address, Spared spared) {
    String path = address.path();
    String page = path.substring(0, path.lastIndexOf('.') + 1) + "html";
    boolean whole = path.equals(page) && address.fragment().isEmpty();
    return whole || !spared.has(page) ? Optional.empty() : Optional.of(page);
  }

  /** Whether a link needs no second look on another page of the folder; keeps it if it does. */
  private boolean isFineOnEveryPage(ReadPage page, Set<String> ids, String href) {
    if (href.startsWith("#") && ids.contains(href.substring(1))) {
      return false;
    }
    if (Address.leadsOut(href)) {
      return true;
    }
    Optional<Address> address = meant(page.page(), href);
    if (address.isEmpty()) {
      leaving.merge(href, new Seen(page.path(), href), Links::first);
      return false;
    }
    if (isFine(page, ids, address.get())) {
      return address.get().fragment().isEmpty()
          && !address.get().path().equals(page.path())
          && !href.startsWith("/");
    }
    open.merge(address.get(), new Seen(page.path(), href), Links::first);
    return false;
  }

  /**
   * A page that is shown at any address, such as the one for missing pages, links from the root.
   */
  private static Optional<Address> meant(Page page, String href) {
    String root = page.head().frame().root();
    return root.startsWith("/") && href.startsWith(root)
        ? Address.of(href.substring(root.length()), "")
        : Address.of(href, page.url().path());
  }

  private static Seen first(Seen one, Seen other) {
    return Seen.ORDER.compare(one, other) <= 0 ? one : other;
  }

  private boolean isFine(ReadPage page, Set<String> ids, Address address) {
    return address.path().equals(page.path())
        ? address.fragment().isEmpty() || ids.contains(address.fragment())
        : address.fragment().isEmpty() && files.isPage(address.path());
  }

  @Override
  public void finish(Problems problems) {
    Map<Address, Seen> dead = new TreeMap<>(Comparator.comparing(Address::toString));
    open.forEach(
        (address, seen) -> {
          if (isDead(address)) {
            dead.put(address, seen);
          }
        });
    if (dead.isEmpty() && leaving.isEmpty()) {
      return;
    }
    Set<Object> told = new HashSet<>();
    for (Slot slot : plan.slots()) {
      tellAuthors(slot.page().get(), dead, told, problems);
    }
    dead.forEach(
        (address, seen) -> {
          if (!told.contains(address)) {
            tell(address, place(seen, address), " on " + seen.page(), problems);
          }
        });
    leaving.forEach(
        (href, seen) -> {
          if (!told.contains(href)) {
            problems.add(leaving(href, templates.of(template(seen), List.of(href))));
          }
        });
  }

  private boolean isDead(Address address) {
    if (!files.isFile(address.path())) {
      return true;
    }
    return !address.fragment().isEmpty()
        && files.isPage(address.path())
        && !files.ids(address.path()).contains(address.fragment());
  }

  private void tellAuthors(
      Page page, Map<Address, Seen> dead, Set<Object> told, Problems problems) {
    for (Html html : PageHtml.of(page)) {
      for (Html.Link link : html.links()) {
        Optional<Address> address = meant(page, link.href());
        if (address.isEmpty()) {
          told.add(link.href());
          problems.add(leaving(link.href(), link.span()));
        } else if (dead.containsKey(address.get())) {
          told.add(address.get());
          tell(address.get(), link.span(), "", problems);
        }
      }
    }
  }

  private Span place(Seen seen, Address address) {
    return templates.of(template(seen), List.of("\"" + seen.href() + "\"", "}" + address + "\""));
  }

  private String template(Seen seen) {
    return plan.at(new Url(seen.page())).orElseThrow().page().get().template();
  }

  private static Problem leaving(String href, Span span) {
    return Problem.of(Rule.DEAD_LINK, span, href + " leads out of the site")
        .hint("write an address inside the site, or a complete one with https://");
  }

  private void tell(Address address, Span span, String where, Problems problems) {
    problems.add(
        files.isFile(address.path()) ? anchor(address, span, where) : link(address, span, where));
  }

  private Problem link(Address address, Span span, String where) {
    Problem problem =
        Problem.of(Rule.DEAD_LINK, span, "there is no " + address.path() + " in the site" + where);
    String folder = address.path().substring(0, address.path().lastIndexOf('/') + 1);
    List<String> pages = folders.computeIfAbsent(folder, f -> files.pagesIn(f, MOST_COMPARED));
    String other =
        where.isEmpty()
            ? "link by id, such as role:ml-engineer"
            : "no author wrote this link: the plan lacks the page";
    Optional<String> near = Nearest.of(address.path(), pages);
    return problem
        .hint(near.map(n -> "did you mean " + n + "?").orElse(other))
        .fix(near.flatMap(n -> fix(span, address.path(), n, false)));
  }

  /** The better part of an address, where the author wrote the other one once and as it is read. */
  private static Optional<Fix> fix(Span link, String old, String better, boolean certain) {
    String raw = link.text();
    int at = raw.indexOf(old);
    int start = link.start() + at;
    return at < 0 || raw.indexOf(old, at + 1) >= 0
        ? Optional.empty()
        : Optional.of(Fix.of(link.file().span(start, start + old.length()), better, certain));
  }

  private Problem anchor(Address address, Span span, String where) {
    Set<String> ids = files.ids(address.path());
    String message = address.path() + " has no part #" + address.fragment() + where;
    String parts =
        String.join(", ", ids.stream().sorted().limit(MOST_NAMED).map(id -> "#" + id).toList());
    List<String> sorted = ids.stream().sorted().toList();
    Optional<String> near = Nearest.of(address.fragment(), sorted);
    boolean sure = Nearest.sure(address.fragment(), sorted).isPresent();
    return Problem.of(Rule.DEAD_ANCHOR, span, message)
        .hint(
            near.map(n -> "did you mean #" + n + "?")
                .orElse(ids.isEmpty() ? "leave out what follows #" : "its parts are " + parts))
        .fix(near.flatMap(n -> fix(span, "#" + address.fragment(), "#" + n, sure)));
  }
}
