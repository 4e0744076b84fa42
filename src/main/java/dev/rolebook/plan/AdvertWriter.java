package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.AdvertWords;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.plan.AdvertDraft.Gap;
import dev.rolebook.plan.AdvertDraft.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the advert of a role from what the catalogue says of it. */
final class AdvertWriter {
  private final Catalog catalog;
  private final AdvertWords words;

  AdvertWriter(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.words = catalog.words().advert();
  }

  /**
   * The level an advert is written for unless somebody says otherwise: the one that is called like
   * the role itself, or the one in the middle, the lower of two.
   */
  static Optional<Role.Level> usualLevel(Role role) {
    List<Role.Level> levels = role.levels();
    return levels.stream()
        .filter(level -> level.name().equals(role.name()))
        .findFirst()
        .or(() -> levels.stream().skip(Math.max(0, levels.size() - 1) / 2).findFirst());
  }

  AdvertDraft write(Role role) {
    Optional<Role.Level> level = usualLevel(role);
    return new AdvertDraft(
        title(role, level),
        List.of(
            new Gap(words.organisation(), words.organisationGap()),
            new Gap(words.place(), words.placeGap()),
            new Gap(words.hours(), words.hoursGap()),
            new Gap(words.pay(), words.payGap())),
        List.of(
            about(role, level),
            part("tasks", words.duties(), tasks(role, level), words.noDuties()),
            part("needs", words.needs(), needs(role, level), words.noNeeds()),
            part("nice", words.nice(), names(role.usefulSkills()), words.noNice()),
            part("tools", words.tools(), tools(role), words.noTools()),
            part("hiring", words.hiring(), words.hiringSteps(), words.noTools()),
            new Part(
                "inclusion", words.inclusion(), List.of(words.inclusionNote()), List.of(), "")),
        new Gap(words.apply(), words.applyGap()));
  }

  // The name of a level is a title only where it holds that of the role, unlike "Senior".
  private static String title(Role role, Optional<Role.Level> level) {
    String name = role.name().toLowerCase(Locale.ROOT);
    return level
        .map(Role.Level::name)
        .filter(title -> title.toLowerCase(Locale.ROOT).contains(name))
        .orElse(role.name());
  }

  private static Part part(String id, String heading, List<String> items, String otherwise) {
    return new Part(id, heading, List.of(), items, otherwise);
  }

  private Part about(Role role, Optional<Role.Level> level) {
    Stream<String> builds =
        role.useCases().isEmpty()
            ? Stream.of()
            : Stream.of(words.builds().with("things", things(role)).text());
    Stream<String> first =
        Stream.concat(
            Stream.of(role.summary().plain()),
            level.flatMap(Role.Level::summary).map(this::atLevel).stream());
    List<String> sentences = Stream.concat(first, builds).toList();
    return new Part("about", words.about(), sentences, List.of(), "");
  }

  private String atLevel(Prose summary) {
    return words.atLevel().with("summary", summary.plain()).text();
  }

  private String things(Role role) {
    List<Text> names =
        role.useCases().stream().map(ref -> Text.of(catalog.useCase(ref).name())).toList();
    return Sentence.list(names, catalog.words().common()).plain();
  }

  private static List<String> tasks(Role role, Optional<Role.Level> level) {
    return Stream.concat(
            level.map(Role.Level::duties).orElse(List.of()).stream(), role.duties().stream())
        .map(Prose::plain)
        .distinct()
        .toList();
  }

  private List<String> needs(Role role, Optional<Role.Level> level) {
    return role.essentialSkills().stream().map(ref -> need(ref, level)).toList();
  }

  /** The skill, and what somebody of the level can do with it. */
  private String need(Ref<Skill> ref, Optional<Role.Level> level) {
    Skill skill = catalog.skill(ref);
    return level
        .flatMap(l -> Optional.ofNullable(l.skills().get(ref)))
        .flatMap(step -> Optional.ofNullable(skill.levels().get(step)))
        .map(able -> words.need().with("skill", skill.name()).with("level", able.plain()).text())
        .orElse(skill.name());
  }

  private List<String> names(List<Ref<Skill>> skills) {
    return skills.stream().map(ref -> catalog.skill(ref).name()).toList();
  }

  private List<String> tools(Role role) {
    return role.tools().stream().map(ref -> catalog.tool(ref).name()).toList();
  }
}
