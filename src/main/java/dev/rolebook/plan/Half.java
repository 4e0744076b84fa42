package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One role as every comparison of it starts from: worked out once, however many pairs it is in.
 *
 * @param answers by aspect
 * @param hire when to hire the role, unless a comparison says otherwise
 * @param introduction the summary, with the name before it where it does not say the name itself
 * @param skills essential and useful ones
 * @param closest the pairs of this role that are most alike and have a page, closest first
 */
record Half(
    Role role,
    Side side,
    Map<String, Answered> answers,
    Choice hire,
    Text introduction,
    Set<Ref<Skill>> skills,
    List<Pair> closest) {
  Half {
    requireNonNull(role, "role");
    requireNonNull(side, "side");
    requireNonNull(answers, "answers");
    requireNonNull(hire, "hire");
    requireNonNull(introduction, "introduction");
    requireNonNull(skills, "skills");
    closest = List.copyOf(closest);
  }

  Ref<Role> ref() {
    return new Ref<>(role.id());
  }

  String name() {
    return role.name();
  }
}
