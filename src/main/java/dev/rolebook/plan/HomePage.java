package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The first page: what this is, who to hire, the roles, the comparisons people want most.
 *
 * @param asking the first of the questions that lead to a role, where there are some
 * @param wanted what is often wanted, once for each role to hire
 * @param moreUseCases to all answers, where the page shows only some of them
 * @param moreRoles to all roles, where the page shows only some of them
 */
public record HomePage(
    Head head,
    Optional<String> tagline,
    Optional<Text> description,
    Optional<Asking> asking,
    List<Wanted> wanted,
    Link moreUseCases,
    Link adverts,
    List<RoleCard> roles,
    Optional<Link> moreRoles,
    List<Link> comparisons,
    Link moreComparisons,
    List<Link> guides,
    Optional<Link> moreGuides)
    implements Page {

  /**
   * Something that is often wanted, and whom to hire for it.
   *
   * @param hire the role; absent where several could do it
   */
  public record Wanted(Link useCase, Optional<Link> hire) {
    public Wanted {
      requireNonNull(useCase, "useCase");
      requireNonNull(hire, "hire");
    }
  }

  public HomePage {
    requireNonNull(head, "head");
    requireNonNull(tagline, "tagline");
    requireNonNull(description, "description");
    requireNonNull(asking, "asking");
    wanted = List.copyOf(wanted);
    requireNonNull(moreUseCases, "moreUseCases");
    requireNonNull(adverts, "adverts");
    roles = List.copyOf(roles);
    requireNonNull(moreRoles, "moreRoles");
    comparisons = List.copyOf(comparisons);
    requireNonNull(moreComparisons, "moreComparisons");
    guides = List.copyOf(guides);
    requireNonNull(moreGuides, "moreGuides");
  }

  /** Whether anybody can be hired for anything yet. */
  public boolean leadsToRoles() {
    return asking.isPresent() || !wanted.isEmpty();
  }

  @Override
  public String template() {
    return "page/home.jte";
  }
}
