package dev.rolebook.plan;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Entry;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reverse of the roles' lists: which roles name a skill, a tool, a use case, a certificate. */
final class WhoUses {
  private final Map<Ref<Skill>, List<Role>> essential;
  private final Map<Ref<Skill>, List<Role>> useful;
  private final Map<Ref<Skill>, List<Role>> atLevels;
  private final Map<Ref<Tool>, List<Role>> tools;
  private final Map<Ref<UseCase>, List<Role>> useCases;
  private final Map<Ref<Certification>, List<Role>> certifications;

  WhoUses(Catalog catalog) {
    Collection<Role> roles = catalog.roles().values();
    essential = reverse(roles, Role::essentialSkills);
    useful = reverse(roles, Role::usefulSkills);
    atLevels = reverse(roles, WhoUses::onlyAtLevels);
    tools = reverse(roles, Role::tools);
    useCases = reverse(roles, Role::useCases);
    certifications = reverse(roles, Role::certifications);
  }

  /** The roles that cannot do without the skill, by id. */
  List<Role> essential(Skill skill) {
    return essential.getOrDefault(new Ref<Skill>(skill.id()), List.of());
  }

  List<Role> useful(Skill skill) {
    return useful.getOrDefault(new Ref<Skill>(skill.id()), List.of());
  }

  /** The roles that name the skill at some level, and nowhere else. */
  List<Role> atLevels(Skill skill) {
    return atLevels.getOrDefault(new Ref<Skill>(skill.id()), List.of());
  }

  List<Role> of(Tool tool) {
    return tools.getOrDefault(new Ref<Tool>(tool.id()), List.of());
  }

  List<Role> of(UseCase useCase) {
    return useCases.getOrDefault(new Ref<UseCase>(useCase.id()), List.of());
  }

  List<Role> of(Certification certification) {
    return certifications.getOrDefault(new Ref<Certification>(certification.id()), List.of());
  }

  /** The skills of a role's levels that its two lists do not name. */
  static List<Ref<Skill>> onlyAtLevels(Role role) {
    LinkedHashSet<Ref<Skill>> skills = new LinkedHashSet<>();
    role.levels().forEach(level -> skills.addAll(level.skills().keySet()));
    skills.removeAll(role.essentialSkills());
    skills.removeAll(role.usefulSkills());
    return List.copyOf(skills);
  }

  private static <T extends Entry> Map<Ref<T>, List<Role>> reverse(
      Collection<Role> roles, Function<Role, List<Ref<T>>> list) {
    Map<Ref<T>, List<Role>> reverse = new LinkedHashMap<>();
    for (Role role : roles) {
      for (Ref<T> ref : new LinkedHashSet<>(list.apply(role))) {
        reverse.computeIfAbsent(ref, key -> new ArrayList<>()).add(role);
      }
    }
    return reverse;
  }
}
