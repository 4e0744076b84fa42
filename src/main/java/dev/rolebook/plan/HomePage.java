package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The first page: what this is, who to hire, the roles, the comparisons people want most.
 *
 * @param moreUseCases to all answers, where the page shows only some of them
 * @param moreRoles to all roles, where the page shows only some of them
 */
public record HomePage(
    Head head,
    Optional<String> tagline,
    Optional<Text> description,
    List<Answer> hire,
    Link moreUseCases,
    List<RoleCard> roles,
    Optional<Link> moreRoles,
    List<Link> comparisons,
    Link moreComparisons,
    List<Link> guides,
    Optional<Link> moreGuides)
    implements Page {

  /** A role to hire and what for; the last answer may be what several roles can build. */
  public record Answer(Text role, List<Link> useCases) {
    public Answer {
      requireNonNull(role, "role");
      useCases = List.copyOf(useCases);
    }
  }

  public HomePage {
    requireNonNull(head, "head");
    requireNonNull(tagline, "tagline");
    requireNonNull(description, "description");
    hire = List.copyOf(hire);
    requireNonNull(moreUseCases, "moreUseCases");
    roles = List.copyOf(roles);
    requireNonNull(moreRoles, "moreRoles");
    comparisons = List.copyOf(comparisons);
    requireNonNull(moreComparisons, "moreComparisons");
    guides = List.copyOf(guides);
    requireNonNull(moreGuides, "moreGuides");
  }

  @Override
  public String template() {
    return "page/home.jte";
  }
}
