package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which pages a catalogue makes.
 *
 * <p>Each family of pages says which slots it fills; the plan is their sum, by address.
 */
public final class Planner {
  private final Atlas atlas;
  private final ComparisonPages comparisons;

  public Planner(Catalog catalog) {
    this(catalog, Optional.empty());
  }

  /** The same for whoever plans again and again: what did not change is not worked out again. */
  public Planner(Catalog catalog, Optional<Planner> before) {
    this.atlas = Atlas.of(catalog, before.map(b -> b.atlas));
    this.comparisons = new ComparisonPages(atlas);
  }

  /** The plan of the whole site. */
  public SitePlan plan() {
    List<Slot> slots = new ArrayList<>();
    WhoUses whoUses = new WhoUses(atlas.catalog());
    slots.addAll(new ArticlePages(atlas).slots());
    slots.addAll(new UseCasePages(atlas, whoUses).slots());
    slots.addAll(new AskPages(atlas, whoUses).slots());
    slots.addAll(new HiringPages(atlas, whoUses).slots());
    slots.addAll(new AdvertPages(atlas).slots());
    slots.addAll(new InterviewPages(atlas).slots());
    slots.addAll(new SkillPages(atlas, whoUses).slots());
    slots.addAll(new ToolPages(atlas, whoUses).slots());
    slots.addAll(new CertificationPages(atlas, whoUses).slots());
    slots.addAll(new HomePages(atlas, whoUses).slots());
    slots.addAll(new RolePages(atlas).slots());
    slots.addAll(new AspectPages(atlas).slots());
    slots.addAll(new CompareIndexPages(atlas).slots());
    slots.addAll(new SourcesPages(atlas).slots());
    slots.addAll(new GlossaryPages(atlas).slots());
    slots.addAll(new SearchPages(atlas).slots());
    slots.addAll(new NotFoundPages(atlas).slots());
    PairSlots pairs = comparisons.slots();
    slots.addAll(redirects(atlas, Slots.of(slots, pairs)));
    return new SitePlan(atlas.catalog(), Slots.of(slots, pairs));
  }

  /** What the pages of pairs are made of. */
  public Grounds grounds() {
    return comparisons.grounds();
  }

  /**
   * The pair whose page a slot is, where the page follows from {@link #grounds} alone: no old
   * address leads to or from it.
   */
  public Optional<Pair> pair(Slot slot) {
    return comparisons.pair(slot);
  }

  /** An old address leads on only where no page has it by now. */
  private static List<Slot> redirects(Atlas atlas, Slots pages) {
    return new RedirectPages(atlas)
        .slots().stream().filter(slot -> pages.find(slot.url().path()) < 0).toList();
  }
}
