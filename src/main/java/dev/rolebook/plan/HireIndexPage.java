package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * "Who should you hire?": from what somebody wants to build to the role that builds it.
 *
 * @param asking the first of the questions that lead to a role, where there are some
 * @param roles when each role fits; empty where there are too many to read
 * @param manyRoles the hiring guides of all roles, where there are too many
 */
public record HireIndexPage(
    Head head,
    Text lead,
    Optional<Asking> asking,
    List<UseCaseRow> useCases,
    List<Candidate> roles,
    List<Link> manyRoles,
    List<Link> guides)
    implements Page {

  /**
   * One thing to build and who builds it.
   *
   * @param hire the role to hire
   * @param otherwise what is said where no role is named
   */
  public record UseCaseRow(
      Link useCase, Optional<Text> meaning, Optional<Link> hire, String otherwise, Some others) {
    public UseCaseRow {
      requireNonNull(useCase, "useCase");
      requireNonNull(meaning, "meaning");
      requireNonNull(hire, "hire");
      requireNonNull(otherwise, "otherwise");
      requireNonNull(others, "others");
    }
  }

  public HireIndexPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    requireNonNull(asking, "asking");
    useCases = List.copyOf(useCases);
    roles = List.copyOf(roles);
    manyRoles = List.copyOf(manyRoles);
    guides = List.copyOf(guides);
  }

  @Override
  public String template() {
    return "page/hire-index.jte";
  }
}
