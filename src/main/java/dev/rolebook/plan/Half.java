package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Certification;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One role as every comparison of it starts from: worked out once, however many pairs it is in.
 *
 * @param name as a text
 * @param answers by aspect
 * @param hire when to hire the role, unless a comparison says otherwise
 * @param introduction the summary, with the name before it where it does not say the name itself
 * @param skills essential and useful ones
 * @param titles by what makes two of them the same
 * @param guides those about the role
 * @param closest the comparisons of this role that are most alike and have a page, closest first
 */
record Half(
    Role role,
    Side side,
    Text name,
    Map<String, Answered> answers,
    Choice hire,
    List<Link> about,
    Text introduction,
    Listed<Skill> essential,
    Listed<Skill> skills,
    Listed<Tool> tools,
    Listed<UseCase> useCases,
    Listed<Certification> certifications,
    Map<String, Text> titles,
    List<Link> guides,
    List<Neighbour> closest) {

  /** Another pair of the same role, and the way to its page. */
  record Neighbour(Pair pair, Link link) {
    Neighbour {
      requireNonNull(pair, "pair");
      requireNonNull(link, "link");
    }
  }

  Half {
    requireNonNull(role, "role");
    requireNonNull(side, "side");
    requireNonNull(name, "name");
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    requireNonNull(hire, "hire");
    about = List.copyOf(about);
    requireNonNull(introduction, "introduction");
    requireNonNull(essential, "essential");
    requireNonNull(skills, "skills");
    requireNonNull(tools, "tools");
    requireNonNull(useCases, "useCases");
    requireNonNull(certifications, "certifications");
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    guides = List.copyOf(guides);
    closest = List.copyOf(closest);
  }

  Ref<Role> ref() {
    return new Ref<>(role.id());
  }
}
