package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.RoleWords;
import dev.rolebook.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of every role, and their index. */
final class RolePages {
  private static final int FEW = 4;
  private static final String SKILLS = "skills_by_level";
  private static final String TOOLS = "daily_tools";
  private static final String USE_CASES = "hired_to_build";
  private static final String TITLES = "job_titles";
  private static final String CERTIFICATIONS = "fitting_certificates";

  private final Atlas atlas;
  private final Catalog catalog;
  private final Placer placer;
  private final RoleWords words;
  private final Answers answers;
  private final RoleLists lists;
  private final Glance glance;
  private final CareerMoves moves;
  private final RoleLinks links;
  private final Map<Ref<Role>, List<Role>> movesHere = new HashMap<>();

  RolePages(Atlas atlas) {
    this.atlas = requireNonNull(atlas, "atlas");
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(1);
    this.words = placer.words().role();
    this.answers = new Answers(placer);
    this.lists = new RoleLists(placer);
    this.glance = new Glance(placer);
    this.moves = new CareerMoves(placer);
    this.links = new RoleLinks(placer);
    for (Role role : catalog.roles().values()) {
      for (Role.Move move : role.movesTo()) {
        movesHere.computeIfAbsent(move.role(), key -> new ArrayList<>()).add(role);
      }
    }
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot(Addresses.ROLES, this::index));
    for (Role role : catalog.roles().values()) {
      slots.add(new Slot(Addresses.role(role.id()), () -> page(role)));
    }
    return slots;
  }

  private Page index() {
    Map<String, List<RoleCard>> families = new LinkedHashMap<>();
    for (Role role : catalog.roles().values()) {
      role.family()
          .ifPresent(
              family ->
                  families
                      .computeIfAbsent(family, key -> new ArrayList<>())
                      .add(RoleCard.of(role, placer)));
    }
    List<RoleCard> others =
        catalog.roles().values().stream()
            .filter(role -> role.family().isEmpty())
            .map(role -> RoleCard.of(role, placer))
            .toList();
    List<RolesPage.Family> all = new ArrayList<>();
    families.forEach((name, roles) -> all.add(new RolesPage.Family(name, roles)));
    all.sort(Comparator.comparing(RolesPage.Family::name));
    if (!others.isEmpty()) {
      String name = all.isEmpty() ? words.indexTitle() : words.otherRoles();
      all.add(new RolesPage.Family(name, others));
    }
    return new RolesPage(
        placer.head(Addresses.ROLES, words.indexTitle(), words.indexLead(), List.of(placer.home())),
        Text.of(words.indexLead()),
        all);
  }

  private Page page(Role role) {
    Url url = Addresses.role(role.id());
    Text summary = placer.text(role.summary());
    Mentions mentions = new Mentions(placer);
    List<RolePage.AnswerTable> tables = tables(role, mentions);
    List<RolePage.PayView> pay = lists.pay(role, mentions);
    return new RolePage(
        StructuredData.on(
            placer.head(url, role.name(), summary.plain(), placer.crumbs(Section.ROLES)),
            Things.occupation(role, catalog)),
        summary,
        List.of(links.guide(role), links.advert(role), links.kit(role)),
        glance.of(role),
        placer.texts(role.hireWhen()),
        placer.texts(role.notWhen()),
        tables,
        placer.texts(role.duties()),
        SkillGrid.of(role, placer),
        Ladder.of(role, placer),
        lists.tools(role),
        role.useCases().stream().map(placer::useCase).toList(),
        lists.titles(role),
        lists.certifications(role),
        movesOut(role),
        movesIn(role),
        lists.codes(role),
        pay,
        comparisons(role),
        placer.link(Addresses.PICK, words.comparison().pick()),
        placer.text(role.body()),
        next(role),
        mentions.citations(role.sources()),
        Review.of(role.reviewed(), role.reviewedBy(), placer),
        placer.downloads(url),
        contents(role));
  }

  private List<RolePage.AnswerTable> tables(Role role, Mentions mentions) {
    return catalog.aspectGroups().stream().map(group -> table(group, role, mentions)).toList();
  }

  private RolePage.AnswerTable table(AspectGroup group, Role role, Mentions mentions) {
    return new RolePage.AnswerTable(
        group.name(),
        group.aspects().stream()
            .map(
                aspect -> {
                  Cell answer = mentions.in(answers.of(role, aspect));
                  return new RolePage.AnswerRow(
                      new Row.Head(aspect.id(), placer.aspect(aspect), aspect.question()),
                      answer,
                      brief(role, aspect, answer));
                })
            .toList());
  }

  /** Absent where the answer is short, or stands on the page nowhere else. */
  private Optional<RolePage.Brief> brief(Role role, Aspect aspect, Cell answer) {
    int left = answer.own().size() - FEW;
    if (left < 2 || role.aspects().containsKey(new Ref<Aspect>(aspect.id()))) {
      return Optional.empty();
    }
    String rest = placer.words().skill().andMore().with("count", left).text();
    return aspect
        .from()
        .flatMap(RolePages::part)
        .map(part -> new RolePage.Brief(answer.own().subList(0, FEW), new Link("#" + part, rest)));
  }

  /** The id of the part of the page that holds a list in full. */
  private static Optional<String> part(Aspect.RoleList list) {
    return switch (list) {
      case SKILLS -> Optional.of(SKILLS);
      case TOOLS -> Optional.of(TOOLS);
      case USE_CASES -> Optional.of(USE_CASES);
      case TITLES -> Optional.of(TITLES);
      case CERTIFICATIONS -> Optional.of(CERTIFICATIONS);
      case INDUSTRIES, LEVELS -> Optional.empty();
    };
  }

  private List<CareerMove> movesOut(Role role) {
    return role.movesTo().stream()
        .map(move -> catalog.role(move.role()))
        .map(to -> moves.of(role, to, to))
        .toList();
  }

  private List<CareerMove> movesIn(Role role) {
    return movesHere.getOrDefault(new Ref<Role>(role.id()), List.of()).stream()
        .map(from -> moves.of(from, role, from))
        .toList();
  }

  private List<Alike> comparisons(Role role) {
    return atlas.pairing().partners(role.id()).stream()
        .map(other -> alike(role.id(), other))
        .sorted(
            Comparator.comparingInt(Alike::percent)
                .reversed()
                .thenComparing(alike -> alike.link().text()))
        .toList();
  }

  private Alike alike(String role, String other) {
    String name = catalog.role(new Ref<Role>(other)).name();
    return Alike.of(role, other, placer.pair(role, other, name), atlas, placer);
  }

  private List<Link> next(Role role) {
    List<Link> next =
        new ArrayList<>(List.of(links.guide(role), links.advert(role), links.kit(role)));
    catalog.guides().values().stream()
        .filter(guide -> guide.roles().contains(new Ref<Role>(role.id())))
        .forEach(guide -> next.add(placer.link(Addresses.guide(guide.id()), guide.title())));
    return next;
  }

  private List<Link> contents(Role role) {
    RoleWords.Headings heads = words.heading();
    List<Link> contents = new ArrayList<>();
    contents.add(new Link("#at_a_glance", heads.glance()));
    contents.add(new Link("#when_to_hire", heads.when()));
    contents.add(new Link("#all_answers", heads.answers()));
    contents.add(new Link("#main_duties", heads.duties()));
    contents.add(new Link("#" + SKILLS, heads.skills()));
    contents.add(new Link("#career_levels", heads.levels()));
    contents.add(new Link("#" + TOOLS, heads.tools()));
    contents.add(new Link("#" + USE_CASES, heads.useCases()));
    contents.add(new Link("#" + TITLES, heads.titles()));
    contents.add(new Link("#" + CERTIFICATIONS, heads.certifications()));
    contents.add(new Link("#career_moves", heads.moves()));
    contents.add(new Link("#official_codes", heads.codes()));
    contents.add(new Link("#sourced_pay", heads.pay()));
    contents.add(new Link("#" + RolePage.COMPARISONS, heads.comparisons()));
    role.body().map(Prose::headings).orElse(List.of()).stream()
        .filter(heading -> heading.level() == 2)
        .forEach(heading -> contents.add(new Link("#" + heading.id(), heading.plain())));
    contents.add(new Link("#read_next", heads.next()));
    contents.add(new Link("#the_sources", heads.sources()));
    return contents;
  }
}
