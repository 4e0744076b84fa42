package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.InterviewWords;
import dev.rolebook.model.Recommendation;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Skill;
import dev.rolebook.model.SkillLevel;
import dev.rolebook.model.Stage;
import dev.rolebook.plan.InterviewPage.Group;
import dev.rolebook.plan.InterviewPage.SkillPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The interview kit of every role. */
final class InterviewPages {
  private final Catalog catalog;
  private final Placer placer;
  private final RoleLinks links;
  private final InterviewWords words;

  InterviewPages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(1);
    this.links = new RoleLinks(placer);
    this.words = catalog.words().interview();
  }

  List<Slot> slots() {
    return catalog.roles().values().stream()
        .map(role -> new Slot(Addresses.interview(role.id()), () -> page(role)))
        .toList();
  }

  private Page page(Role role) {
    Kit kit = Kit.of(role, catalog);
    KitPlan plan = new KitPlan(kit, placer);
    List<Group> groups = groups(kit, role);
    List<Recommendation> advice = advice(role);
    return new InterviewPage(
        head(role),
        Text.of(words.lead()),
        Review.of(role.reviewed(), role.reviewedBy(), placer),
        contents(groups),
        plan.totals(),
        kit.all().stream()
            .filter(asked -> asked.questions().isEmpty())
            .map(asked -> placer.skill(asked.skill()))
            .toList(),
        assumed(kit),
        plan.note(),
        plan.screening(),
        plan.days(),
        plan.shortDays(),
        groups,
        new ScoreSheet(kit, placer).of(role),
        advice.stream().map(one -> link(one, role)).toList(),
        advice.stream()
            .flatMap(one -> one.sources().stream())
            .distinct()
            .map(placer::source)
            .toList(),
        List.of(links.guide(role), links.advert(role), links.about(role)));
  }

  /** What the hiring guide of the role says about assessing and deciding. */
  private List<Recommendation> advice(Role role) {
    Ref<Role> ref = new Ref<>(role.id());
    return catalog.recommendations().values().stream()
        .filter(one -> one.stage() == Stage.ASSESS || one.stage() == Stage.DECIDE)
        .filter(one -> one.concerns(ref))
        .toList();
  }

  private Link link(Recommendation advice, Role role) {
    return new Link(links.guide(role).href() + "#advice-" + advice.id(), advice.title());
  }

  private Head head(Role role) {
    String title = words.title().with("role", role.name()).text();
    List<Link> crumbs = new ArrayList<>(placer.crumbs(Section.HIRE));
    crumbs.add(links.guide(role));
    return placer.head(Addresses.interview(role.id()), title, words.lead(), crumbs);
  }

  private List<Link> contents(List<Group> groups) {
    List<Link> contents = new ArrayList<>();
    contents.add(new Link("#rules", words.rules()));
    contents.add(new Link("#plan", words.plan()));
    contents.add(new Link("#score-sheet", words.sheet()));
    if (groups.isEmpty()) {
      contents.add(new Link("#questions", words.questions()));
    }
    groups.forEach(group -> contents.add(new Link("#" + group.id(), group.title())));
    contents.add(new Link("#sources", catalog.words().sources().title()));
    return contents;
  }

  private Optional<String> assumed(Kit kit) {
    return kit.assumes()
        ? Optional.of(words.assumed().with("minutes", Kit.ASSUMED_MINUTES).text())
        : Optional.empty();
  }

  private List<Group> groups(Kit kit, Role role) {
    List<Group> groups = new ArrayList<>();
    if (!kit.essential().isEmpty()) {
      groups.add(new Group("essential", words.essential(), parts(kit.essential(), role)));
    }
    if (!kit.useful().isEmpty()) {
      groups.add(new Group("useful", words.useful(), parts(kit.useful(), role)));
    }
    return groups;
  }

  private List<SkillPart> parts(List<Kit.Asked> skills, Role role) {
    return skills.stream().map(asked -> part(asked, role)).toList();
  }

  private SkillPart part(Kit.Asked asked, Role role) {
    Skill skill = catalog.skill(asked.skill());
    return new SkillPart(
        "skill-" + skill.id(),
        placer.skill(asked.skill()),
        expected(asked.skill(), role),
        asked.questions().stream()
            .map(q -> QuestionPart.of(q.number(), q.question(), placer))
            .toList(),
        placer.text(skill.meaning()),
        Arrays.stream(SkillLevel.values())
            .filter(skill.levels()::containsKey)
            .map(level -> labelled(name(level), placer.text(skill.levels().get(level))))
            .toList());
  }

  private List<Text> expected(Ref<Skill> skill, Role role) {
    return role.levels().stream()
        .filter(level -> level.skills().containsKey(skill))
        .map(level -> labelled(level.name(), Text.of(name(level.skills().get(skill)))))
        .toList();
  }

  private String name(SkillLevel level) {
    return catalog.words().choice().of(level);
  }

  private Text labelled(String label, Text text) {
    return Sentence.of(catalog.words().hire().labelled())
        .with("label", label)
        .with("text", text)
        .text();
  }
}
