package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Certification;
import dev.rolebook.model.Ordered;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One role as every comparison of it starts from: worked out once, however many pairs it is in.
 *
 * <p>It holds all that a comparison may show of the role, and of others because of it, so that the
 * page of a pair follows from two halves and the {@link Setting}.
 *
 * @param inside the roles that contain this one, be it through roles between them
 * @param moves the roles that people move to from here, with what the move asks for
 * @param name as a text
 * @param written the aspects that the role itself answers
 * @param answers by aspect
 * @param hire when to hire the role, unless a comparison says otherwise
 * @param introduction the summary, with the name before it where it does not say the name itself
 * @param skills essential and useful ones
 * @param best the use cases for which the role is the one to hire
 * @param sources those that the role as a whole rests on
 * @param citations of every source that is named in {@code sources} or {@code answers}, by id
 * @param titles by what makes two of them the same
 * @param guides those about the role
 * @param closest the comparisons of this role that are most alike and have a page, closest first
 */
record Half(
    Side side,
    Text name,
    List<String> inside,
    Map<String, Optional<Text>> moves,
    List<String> written,
    Map<String, Answered> answers,
    Choice hire,
    List<Link> about,
    Text introduction,
    Listed<Skill> essential,
    Listed<Skill> skills,
    Listed<Tool> tools,
    Listed<UseCase> useCases,
    List<String> best,
    Listed<Certification> certifications,
    List<Ref<Source>> sources,
    Map<String, Citation> citations,
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
    requireNonNull(side, "side");
    requireNonNull(name, "name");
    inside = List.copyOf(inside);
    moves = Ordered.copy(moves);
    written = List.copyOf(written);
    answers = Ordered.copy(answers);
    requireNonNull(hire, "hire");
    about = List.copyOf(about);
    requireNonNull(introduction, "introduction");
    requireNonNull(essential, "essential");
    requireNonNull(skills, "skills");
    requireNonNull(tools, "tools");
    requireNonNull(useCases, "useCases");
    best = List.copyOf(best);
    requireNonNull(certifications, "certifications");
    sources = List.copyOf(sources);
    citations = Ordered.copy(citations);
    titles = Ordered.copy(titles);
    guides = List.copyOf(guides);
    closest = List.copyOf(closest);
  }

  String id() {
    return side.id();
  }
}
