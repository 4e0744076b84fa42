package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.HomeWords;
import dev.rolebook.model.Section;
import dev.rolebook.model.UseCase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The home page, which stays one page long however many roles there are. */
final class HomePages {
  private static final int USE_CASES = 10;
  private static final int ROLES = 24;
  private static final int COMPARISONS = 9;
  private static final int GUIDES = 9;

  private final Atlas atlas;
  private final Catalog catalog;
  private final Placer placer;
  private final WhoUses whoUses;
  private final HomeWords words;

  HomePages(Atlas atlas, WhoUses whoUses) {
    this.atlas = requireNonNull(atlas, "atlas");
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(0);
    this.whoUses = requireNonNull(whoUses, "whoUses");
    this.words = placer.words().home();
  }

  List<Slot> slots() {
    return List.of(new Slot(Addresses.HOME, this::page));
  }

  private Page page() {
    String title = catalog.site().title();
    String description =
        catalog.site().description().map(Prose::plain).or(catalog.site()::tagline).orElse(title);
    int roles = catalog.roles().size();
    return new HomePage(
        StructuredData.on(
            placer.head(Addresses.HOME, title, description, List.of()), Things.site(catalog)),
        catalog.site().tagline(),
        placer.text(catalog.site().description()),
        new Askings(placer, whoUses).first(),
        wanted(),
        placer.link(Addresses.HIRE, words.allUseCases()),
        placer.link(Addresses.ADVERTS, placer.words().advert().indexTitle()),
        catalog.roles().values().stream()
            .limit(ROLES)
            .map(role -> RoleCard.of(role, placer))
            .toList(),
        more(Section.ROLES, roles > ROLES, words.allRoles().with("count", roles).text()),
        comparisons(),
        placer.link(Addresses.COMPARE, words.allComparisons()),
        catalog.guides().values().stream()
            .limit(GUIDES)
            .map(guide -> placer.link(Addresses.guide(guide.id()), guide.title()))
            .toList(),
        more(Section.GUIDES, catalog.guides().size() > GUIDES, words.allGuides()));
  }

  private Optional<Link> more(Section section, boolean more, String text) {
    return more ? Optional.of(placer.link(Addresses.section(section), text)) : Optional.empty();
  }

  /**
   * For each role that is hired for anything, what most other roles are hired for as well: there
   * the choice is hardest.
   */
  private List<HomePage.Wanted> wanted() {
    Set<Optional<Link>> hired = new HashSet<>();
    return catalog.useCases().values().stream()
        .filter(useCase -> !whoUses.of(useCase).isEmpty())
        .sorted(Comparator.comparing(useCase -> -whoUses.of(useCase).size()))
        .map(this::wanted)
        .filter(wanted -> hired.add(wanted.hire()))
        .limit(USE_CASES)
        .toList();
  }

  private HomePage.Wanted wanted(UseCase useCase) {
    return new HomePage.Wanted(
        placer.link(Addresses.useCase(useCase.id()), useCase.name()),
        Decision.of(useCase, whoUses.of(useCase), catalog)
            .hire()
            .map(role -> placer.link(Addresses.role(role.id()), role.name())));
  }

  /** A comparison as the home page weighs it. */
  private record Wanted(Pair pair, boolean written, int percent) {}

  /** Those that somebody wrote first, then those whose roles are most alike. */
  private List<Link> comparisons() {
    SortedSet<Wanted> most =
        new TreeSet<>(
            Comparator.comparing(Wanted::written)
                .thenComparingInt(Wanted::percent)
                .reversed()
                .thenComparing(Wanted::pair));
    atlas
        .pairing()
        .pairs()
        .map(this::wanted)
        .forEach(
            wanted -> {
              most.add(wanted);
              if (most.size() > COMPARISONS) {
                most.remove(most.last());
              }
            });
    return most.stream()
        .map(wanted -> placer.pair(wanted.pair().first(), wanted.pair().second()))
        .toList();
  }

  private Wanted wanted(Pair pair) {
    return new Wanted(
        pair,
        catalog.comparisons().containsKey(pair.id()),
        atlas.pairing().likeness(pair.first(), pair.second()));
  }
}
