package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.HireWords;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import dev.rolebook.model.Source;
import dev.rolebook.model.Stage;
import dev.rolebook.model.UseCase;
import dev.rolebook.plan.HiringPage.Advice;
import dev.rolebook.plan.HiringPage.Build;
import dev.rolebook.plan.HiringPage.Level;
import dev.rolebook.plan.HiringPage.StagePart;
import dev.rolebook.plan.UseCasePage.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The hiring guide of every role. */
final class HiringPages {
  private final Catalog catalog;
  private final WhoUses whoUses;
  private final Placer placer;
  private final RoleLinks links;
  private final StageFacts facts;
  private final HireWords words;
  private final Askings askings;
  private final WaysHere waysHere;

  HiringPages(Atlas atlas, WhoUses whoUses) {
    this.catalog = atlas.catalog();
    this.whoUses = requireNonNull(whoUses, "whoUses");
    this.placer = atlas.placer(1);
    this.links = new RoleLinks(placer);
    this.facts = new StageFacts(placer);
    this.words = catalog.words().hire();
    this.askings = new Askings(placer, whoUses);
    this.waysHere = new WaysHere(catalog);
  }

  List<Slot> slots() {
    return catalog.roles().values().stream()
        .map(role -> new Slot(Addresses.hiringGuide(role.id()), () -> page(role)))
        .toList();
  }

  private Page page(Role role) {
    String title = words.guideTitle().with("role", role.name()).text();
    List<Recommendation> advice = advice(role);
    List<StagePart> stages =
        Arrays.stream(Stage.values()).map(stage -> part(stage, role, advice)).toList();
    return new HiringPage(
        placer.head(
            Addresses.hiringGuide(role.id()),
            title,
            role.summary().plain(),
            placer.crumbs(Section.HIRE)),
        placer.text(role.summary()),
        Review.of(role.reviewed(), role.reviewedBy(), placer),
        contents(stages),
        List.of(links.advert(role), links.kit(role), links.about(role)),
        placer.texts(role.hireWhen()),
        placer.texts(role.notWhen()),
        instead(role),
        role.useCases().stream().map(ref -> build(ref, role)).toList(),
        SkillGrid.of(role, placer),
        role.levels().stream().map(this::level).toList(),
        stages,
        comparisons(role),
        askings.otherAnswers(waysHere.asking(role)),
        Citation.of(sources(role, advice), placer),
        placer.downloads(Addresses.hiringGuide(role.id()), Site.Download.MD));
  }

  private List<Recommendation> advice(Role role) {
    Ref<Role> ref = new Ref<>(role.id());
    return catalog.recommendations().values().stream().filter(r -> r.concerns(ref)).toList();
  }

  private List<Link> contents(List<StagePart> stages) {
    List<Link> contents = new ArrayList<>();
    contents.add(new Link("#when", words.hireWhen()));
    contents.add(new Link("#builds", words.builds()));
    contents.add(new Link("#look-for", words.lookFor()));
    contents.add(new Link("#levels", words.levels()));
    stages.forEach(stage -> contents.add(new Link("#" + stage.id(), stage.title())));
    contents.add(new Link("#sources", catalog.words().sources().title()));
    return contents;
  }

  private Build build(Ref<UseCase> ref, Role role) {
    UseCase useCase = catalog.useCase(ref);
    Decision decision = Decision.of(useCase, whoUses.of(useCase), catalog);
    return new Build(placer.useCase(ref), standing(decision, role));
  }

  private String standing(Decision decision, Role role) {
    return switch (decision.grounds()) {
      case ONLY -> words.buildsOnly();
      case CHOSEN -> chosen(decision.hire().orElse(role), role);
      case OPEN, NOBODY -> words.buildsOpen();
    };
  }

  private String chosen(Role chosen, Role role) {
    return chosen.id().equals(role.id())
        ? words.buildsBest()
        : words.buildsAfter().with("role", chosen.name()).text();
  }

  private Level level(Role.Level level) {
    return new Level(level.name(), placer.text(level.summary()), placer.texts(level.duties()));
  }

  private StagePart part(Stage stage, Role role, List<Recommendation> advice) {
    return new StagePart(
        stage.name().toLowerCase(Locale.ROOT),
        catalog.words().choice().of(stage),
        purpose(stage),
        facts.of(stage, role),
        advice.stream().filter(r -> r.stage() == stage).map(r -> advice(r, role)).toList());
  }

  private String purpose(Stage stage) {
    return switch (stage) {
      case PLAN -> words.stagePlan();
      case SOURCE -> words.stageSource();
      case ASSESS -> words.stageAssess();
      case DECIDE -> words.stageDecide();
      case GROW -> words.stageGrow();
    };
  }

  private Advice advice(Recommendation advice, Role role) {
    return new Advice(
        "advice-" + advice.id(),
        advice.title(),
        placer.text(advice.advice()),
        Optional.ofNullable(advice.perRole().get(new Ref<Role>(role.id()))).map(placer::text),
        placer.text(advice.why()),
        placer.texts(advice.actions()),
        placer.texts(advice.avoid()),
        advice.audience().stream().map(catalog.words().choice()::of).toList(),
        advice.sources().stream().map(placer::source).toList(),
        placer.text(advice.interest()));
  }

  private List<Link> comparisons(Role role) {
    return near(role).stream().map(other -> placer.pair(role.id(), other.id())).toList();
  }

  /** The roles that it is easily confused with or is a part of, as its editor orders them. */
  private List<Role> near(Role role) {
    Set<Ref<Role>> near = new LinkedHashSet<>(role.similar());
    near.addAll(role.broader());
    near.remove(new Ref<Role>(role.id()));
    return near.stream().map(catalog::role).toList();
  }

  private List<Change> instead(Role role) {
    return near(role).stream()
        .filter(other -> !other.hireWhen().isEmpty())
        .map(
            other ->
                new Change(
                    Sentence.of(words.hireInstead()).with("role", links.role(other)).text(),
                    placer.texts(other.hireWhen())))
        .toList();
  }

  private static List<Ref<Source>> sources(Role role, List<Recommendation> advice) {
    List<Ref<Source>> sources = new ArrayList<>(role.sources());
    advice.forEach(r -> sources.addAll(r.sources()));
    return sources;
  }
}
