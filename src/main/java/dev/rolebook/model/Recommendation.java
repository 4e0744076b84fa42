package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of hiring advice, general and for each role. */
@Doc("A piece of hiring advice, general and for each role.")
public record Recommendation(
    @Id String id,
    @Doc("The advice as a headline.") String title,
    @Doc("The stage of hiring it belongs to.") Stage stage,
    @Key("for") @Doc(value = "Who it is for.", required = true) List<Audience> audience,
    @Doc("The advice in a few sentences.") Prose advice,
    @Doc("Why it works.") Optional<Prose> why,
    @Key("do") @Doc("What to do.") List<Prose> actions,
    @Doc("What to avoid.") List<Prose> avoid,
    @Doc("What it means for one role: role, colon, sentence.") Map<Ref<Role>, Prose> perRole,
    @Doc("The roles it is for; all when left out.") List<Ref<Role>> roles,
    @Doc("Where it comes from.") List<Ref<Source>> sources,
    @Doc("What somebody may gain from this advice.") Optional<Prose> interest)
    implements Entry {

  public Recommendation {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(stage, "stage");
    audience = List.copyOf(audience);
    requireNonNull(advice, "advice");
    requireNonNull(why, "why");
    actions = List.copyOf(actions);
    avoid = List.copyOf(avoid);
    perRole = Ordered.copy(perRole);
    roles = List.copyOf(roles);
    sources = List.copyOf(sources);
    requireNonNull(interest, "interest");
  }

  @Override
  public String name() {
    return title;
  }

  /** Whether the advice is meant for {@code role}. */
  public boolean concerns(Ref<Role> role) {
    return roles.isEmpty() || roles.contains(role) || perRole.containsKey(role);
  }
}
