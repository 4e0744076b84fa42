package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Skill;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.model.SkillWords;
import dev.rolebook.plan.SkillIndexPage.Group;
import dev.rolebook.plan.SkillIndexPage.Row;
import dev.rolebook.plan.SkillPage.LevelMeaning;
import dev.rolebook.plan.SkillPage.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The skills: the index and a page for each. */
final class SkillPages {
  private static final int TOGETHER = 6;

  private final Catalog catalog;
  private final WhoUses whoUses;
  private final Placer placer;
  private final RoleLinks links;
  private final SkillWords words;

  SkillPages(Atlas atlas, WhoUses whoUses) {
    this.catalog = atlas.catalog();
    this.whoUses = requireNonNull(whoUses, "whoUses");
    this.placer = atlas.placer(1);
    this.links = new RoleLinks(placer);
    this.words = catalog.words().skill();
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    if (placer.has(Section.SKILLS)) {
      slots.add(new Slot(Addresses.SKILLS, this::index));
    }
    for (Skill skill : catalog.skills().values()) {
      slots.add(new Slot(Addresses.skill(skill.id()), () -> page(skill)));
    }
    return slots;
  }

  private Page index() {
    List<Group> groups =
        Arrays.stream(Skill.Group.values())
            .map(this::group)
            .filter(group -> !group.rows().isEmpty())
            .toList();
    return new SkillIndexPage(
        placer.head(Addresses.SKILLS, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        groups.stream().map(group -> new Link("#" + group.id(), group.name())).toList(),
        groups);
  }

  private Group group(Skill.Group group) {
    String name = catalog.words().choice().of(group);
    return new Group(
        id(group),
        name,
        Sentence.of(words.caption()).with("group", name).text(),
        catalog.skills().values().stream()
            .filter(skill -> skill.group() == group)
            .map(this::row)
            .toList());
  }

  private static String id(Skill.Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  private Row row(Skill skill) {
    return new Row(
        placer.skill(new Ref<>(skill.id())),
        placer.text(skill.meaning()),
        Some.of(whoUses.essential(skill).stream().map(links::role).toList(), placer),
        Some.of(whoUses.useful(skill).stream().map(links::role).toList(), placer));
  }

  private Page page(Skill skill) {
    Ref<Skill> ref = new Ref<>(skill.id());
    List<QuestionPart> questions = new ArrayList<>();
    for (var question : catalog.questions(ref).map(QuestionSet::questions).orElse(List.of())) {
      questions.add(QuestionPart.of(questions.size() + 1, question, placer));
    }
    return new SkillPage(
        placer.head(
            Addresses.skill(skill.id()),
            skill.name(),
            skill.meaning().map(Prose::plain).orElse(words.lead()),
            placer.crumbs(Section.SKILLS)),
        placer.text(skill.meaning()),
        groupLink(skill.group()),
        skill.alsoCalled(),
        needs(skill),
        Arrays.stream(SkillLevel.values()).map(level -> meaning(skill, level)).toList(),
        questions,
        together(ref),
        placer.link(Addresses.SKILLS, words.all()));
  }

  private Link groupLink(Skill.Group group) {
    Link index = placer.link(Addresses.SKILLS, catalog.words().choice().of(group));
    return new Link(index.href() + "#" + id(group), index.text());
  }

  private LevelMeaning meaning(Skill skill, SkillLevel level) {
    return new LevelMeaning(
        catalog.words().choice().of(level),
        Optional.ofNullable(skill.levels().get(level)).map(placer::text));
  }

  private List<Need> needs(Skill skill) {
    var hire = catalog.words().hire();
    return Stream.of(
            whoUses.essential(skill).stream().map(role -> need(role, hire.essential(), skill)),
            whoUses.useful(skill).stream().map(role -> need(role, hire.useful(), skill)),
            whoUses.atLevels(skill).stream().map(role -> need(role, hire.atLevels(), skill)))
        .flatMap(needs -> needs)
        .toList();
  }

  private Need need(Role role, String need, Skill skill) {
    Ref<Skill> ref = new Ref<>(skill.id());
    return new Need(
        links.role(role),
        need,
        role.levels().stream()
            .filter(level -> level.skills().containsKey(ref))
            .map(level -> known(level.name(), level.skills().get(ref)))
            .toList());
  }

  private Text known(String level, SkillLevel known) {
    return Sentence.of(catalog.words().hire().labelled())
        .with("label", level)
        .with("text", catalog.words().choice().of(known))
        .text();
  }

  /** The skills that most of the same roles ask for. */
  private List<Link> together(Ref<Skill> ref) {
    Skill skill = catalog.skill(ref);
    Map<String, Role> roles = new LinkedHashMap<>();
    whoUses.essential(skill).forEach(role -> roles.put(role.id(), role));
    whoUses.useful(skill).forEach(role -> roles.put(role.id(), role));
    Map<Ref<Skill>, Integer> times = new LinkedHashMap<>();
    for (Role role : roles.values()) {
      Stream.concat(role.essentialSkills().stream(), role.usefulSkills().stream())
          .distinct()
          .filter(other -> !other.equals(ref))
          .forEach(other -> times.merge(other, 1, Integer::sum));
    }
    return times.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Ref<Skill>, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(TOGETHER)
        .map(e -> placer.skill(e.getKey()))
        .toList();
  }
}
