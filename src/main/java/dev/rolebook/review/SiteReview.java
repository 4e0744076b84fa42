package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.cost.Costs;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Problems;
import dev.rolebook.render.OutputFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at a whole site before anything of it is published.
 *
 * <ol>
 *   <li>{@link #page} is told of every page with all files made of it, {@link #site} of all files
 *       that belong to no page; from any thread, in any order.
 *   <li>{@link #finish} tells what is wrong: with the catalogue, and with the pages.
 * </ol>
 *
 * <p>Nothing of a page is kept but what the rules need to compare it with others. One object serves
 * one review.
 */
public final class SiteReview {
  private static final String STEP = "check";

  private final Costs costs;
  private final Subject subject;
  private final List<PageCheck> pageChecks;
  private final ThreadLocal<AttributeTexts> texts = ThreadLocal.withInitial(AttributeTexts::new);

  /**
   * @param today the day against which age is measured; without one, nothing is old
   */
  public SiteReview(SitePlan plan, Optional<LocalDate> today, TemplateSources templates) {
    this(plan, today, templates, Published.NOTHING, Costs.NONE);
  }

  /**
   * The same, with what is published already and shall not be lost.
   *
   * @param today the day against which age is measured; without one, nothing is old
   * @param costs is told what each check took
   */
  public SiteReview(
      SitePlan plan,
      Optional<LocalDate> today,
      TemplateSources templates,
      Published published,
      Costs costs) {
    this.costs = requireNonNull(costs, "costs");
    this.subject = new Subject(plan.catalog(), today);
    this.pageChecks = pageChecks(plan, new TemplatePlaces(templates), published);
  }

  /** Every rule about finished pages: one that is not here is not checked. */
  static List<PageCheck> pageChecks(SitePlan plan, TemplatePlaces templates, Published published) {
    return List.of(
        new Links(plan, templates),
        new UniqueIds(templates),
        new HeadingOrder(templates),
        new ForeignRequests(templates),
        new PageWeight(templates),
        new TakenAddresses(plan.catalog()),
        new KeptAddresses(plan, published));
  }

  /** Every rule about the catalogue: one that is not here is not checked. */
  public static List<CatalogCheck> catalogChecks() {
    return List.of(
        new Coverage(),
        new Unsourced(),
        new Unreviewed(),
        new Stale(),
        new EndedCertificates(),
        new Orphans(),
        new Unwritten(),
        new Abbreviations(),
        new LongSentences(),
        new LongTexts(),
        new FullCells(),
        new EmptyWords(),
        new ExcludingWords(),
        new Spelling());
  }

  /**
   * Takes a page and every file made of it, the page itself among them.
   *
   * <p>The bytes must be those that will be published.
   */
  public void page(Page page, List<OutputFile> files) {
    requireNonNull(page, "page");
    List<OutputFile> twins = files.stream().filter(f -> !f.url().equals(page.url())).toList();
    for (OutputFile file : files) {
      if (file.url().equals(page.url())) {
        long time = costs.now();
        ReadPage read = new ReadPage(page, file, HtmlScan.of(file, texts.get()), twins);
        time = costs.since(time, STEP, HtmlScan.class, file.bytes().length);
        for (PageCheck check : pageChecks) {
          check.page(read);
          time = costs.since(time, STEP, check.getClass(), 0);
        }
      }
    }
  }

  /** Takes files that belong to no page. */
  public void site(List<OutputFile> files) {
    files.forEach(file -> pageChecks.forEach(check -> check.file(file)));
  }

  /**
   * Of the pages that were spared, those that have to be taken after all before {@link #finish}, by
   * their paths. Asked again until there is none, it makes the review tell what it would have told
   * of the whole site, unless {@link #finish} finds an error: that may have to be told of other
   * places too, and then all have to be taken.
   */
  public Set<String> needs(Spared spared) {
    Set<String> paths = new TreeSet<>();
    pageChecks.forEach(check -> paths.addAll(check.needs(spared)));
    return paths;
  }

  /** Tells what is wrong, when everything has been taken. */
  public void finish(Problems problems) {
    long time = costs.now();
    for (CatalogCheck check : catalogChecks()) {
      check.check(subject, problems);
      time = costs.since(time, STEP, check.getClass(), 0);
    }
    for (PageCheck check : pageChecks) {
      check.finish(problems);
      time = costs.since(time, STEP, check.getClass(), 0);
    }
  }
}
