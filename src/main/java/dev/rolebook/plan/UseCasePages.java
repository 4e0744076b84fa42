package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.HireWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Source;
import dev.rolebook.model.UseCase;
import dev.rolebook.plan.HireIndexPage.UseCaseRow;
import dev.rolebook.plan.UseCasePage.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Who should you hire?": the index and a page for everything that can be built. */
final class UseCasePages {
  private static final int READABLE = 60;

  private final Catalog catalog;
  private final WhoUses whoUses;
  private final HireWords words;
  private final Candidates inHire;
  private final Candidates inFor;
  private final Askings askings;
  private final WaysHere waysHere;

  UseCasePages(Atlas atlas, WhoUses whoUses) {
    this.catalog = atlas.catalog();
    this.whoUses = requireNonNull(whoUses, "whoUses");
    this.words = catalog.words().hire();
    this.inHire = new Candidates(atlas.placer(1));
    this.inFor = new Candidates(atlas.placer(2));
    this.askings = new Askings(inFor.placer(), whoUses);
    this.waysHere = new WaysHere(catalog);
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot(Addresses.HIRE, this::index));
    for (UseCase useCase : catalog.useCases().values()) {
      slots.add(new Slot(Addresses.useCase(useCase.id()), () -> page(useCase)));
    }
    return slots;
  }

  private Decision decide(UseCase useCase) {
    return Decision.of(useCase, whoUses.of(useCase), catalog);
  }

  private Page index() {
    Placer placer = inHire.placer();
    return new HireIndexPage(
        placer.head(Addresses.HIRE, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        new Askings(placer, whoUses).first(),
        catalog.useCases().values().stream().map(this::row).toList(),
        many() ? List.of() : catalog.roles().values().stream().map(inHire::of).toList(),
        many() ? catalog.roles().values().stream().map(inHire.links()::guide).toList() : List.of(),
        catalog.guides().values().stream()
            .filter(guide -> guide.kind().equals(Optional.of(Article.Kind.HIRE)))
            .map(guide -> placer.link(Addresses.guide(guide.id()), guide.title()))
            .toList());
  }

  private boolean many() {
    return catalog.roles().size() > READABLE;
  }

  private UseCaseRow row(UseCase useCase) {
    Decision decision = decide(useCase);
    Placer placer = inHire.placer();
    return new UseCaseRow(
        placer.link(Addresses.useCase(useCase.id()), useCase.name()),
        placer.text(useCase.meaning()),
        decision.hire().map(inHire.links()::role),
        decision.others().isEmpty() ? words.nobody() : words.undecided(),
        Some.of(decision.others().stream().map(inHire.links()::role).toList(), placer));
  }

  private Page page(UseCase useCase) {
    Decision decision = decide(useCase);
    Placer placer = inFor.placer();
    String title = words.useCaseTitle().with("thing", useCase.name()).text();
    Optional<Role> runnerUp = decision.runnerUp();
    return new UseCasePage(
        placer.head(
            Addresses.useCase(useCase.id()),
            title,
            description(useCase, title),
            placer.crumbs(Section.HIRE)),
        placer.text(useCase.meaning()),
        answer(decision),
        decision.hire().map(inFor::of),
        placer.text(useCase.why()).orElseGet(() -> Text.of(reason(decision))),
        runnerUp.map(inFor::of),
        runnerUpNote(decision),
        decision.hire().isPresent() ? words.otherCandidates() : words.candidates(),
        decision.others().stream().skip(runnerUp.isPresent() ? 1 : 0).map(inFor::of).toList(),
        changes(decision),
        comparisons(decision),
        decision.hire().map(role -> alsoBuilds(role, useCase)).orElse(List.of()),
        Citation.of(sources(useCase, decision), placer),
        askings.otherAnswers(waysHere.asking(useCase)),
        placer.link(Addresses.HIRE, words.backToIndex()));
  }

  private static String description(UseCase useCase, String title) {
    return useCase.why().or(useCase::meaning).map(prose -> prose.plain()).orElse(title);
  }

  private String answer(Decision decision) {
    return switch (decision.grounds()) {
      case CHOSEN, ONLY -> words.answer();
      case OPEN -> words.answerOpen();
      case NOBODY -> words.answerNobody();
    };
  }

  private String reason(Decision decision) {
    return switch (decision.grounds()) {
      case CHOSEN -> words.reasonChosen();
      case ONLY -> words.reasonOnly();
      case OPEN -> words.reasonOpen();
      case NOBODY -> words.reasonNobody();
    };
  }

  private String runnerUpNote(Decision decision) {
    if (!decision.others().isEmpty()) {
      return words.runnerUpListsIt();
    }
    return decision.closest().isPresent() ? words.runnerUpClosest() : words.noRunnerUp();
  }

  /**
   * When not to hire the first choice, and when to hire each other one, as far as it is written.
   */
  private List<Change> changes(Decision decision) {
    List<Change> changes = new ArrayList<>();
    Placer placer = inFor.placer();
    for (Role role : decision.candidates()) {
      boolean first = decision.hire().equals(Optional.of(role));
      var sentences = first ? role.notWhen() : role.hireWhen();
      if (!sentences.isEmpty()) {
        var condition = first ? words.notThis() : words.hireInstead();
        changes.add(
            new Change(
                Text.of(condition.with("role", role.name()).text()), placer.texts(sentences)));
      }
    }
    return decision.hire().isEmpty() ? List.of() : changes;
  }

  private List<Link> comparisons(Decision decision) {
    List<Role> roles = decision.candidates();
    return roles.stream()
        .skip(1)
        .map(other -> inFor.placer().pair(roles.get(0).id(), other.id()))
        .toList();
  }

  private static List<Ref<Source>> sources(UseCase useCase, Decision decision) {
    List<Ref<Source>> sources = new ArrayList<>(SourceUses.cited(useCase.why()));
    decision.candidates().forEach(role -> sources.addAll(role.sources()));
    return sources;
  }

  private List<Link> alsoBuilds(Role role, UseCase except) {
    return role.useCases().stream()
        .filter(ref -> !ref.id().equals(except.id()))
        .map(inFor.placer()::useCase)
        .toList();
  }
}
