package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Problem;
import dev.rolebook.save.Changes;
import dev.rolebook.save.Refused;
import java.util.List;
import java.util.Optional;

/**
 * What became of a build.
 *
 * @param problems everything wrong with the content, by place
 * @param plan absent when the content could not be read far enough, or need not be
 * @param pages how many pages the site has; none where there is no knowing
 * @param spared how many of them were not made again, because they are published as they would be
 * @param files how many files the site has; none when it was not made
 * @param urls the address of each, in order; only of a check, for a build may have millions
 * @param changes what was done to the output folder, or would be; absent when nothing was
 * @param refused why the output folder was not touched, where that was the reason
 */
public record BuildResult(
    List<Problem> problems,
    Optional<SitePlan> plan,
    int pages,
    int spared,
    int files,
    List<Url> urls,
    Optional<Changes> changes,
    Optional<Refused> refused) {
  public BuildResult {
    problems = List.copyOf(problems);
    requireNonNull(plan, "plan");
    urls = List.copyOf(urls);
    requireNonNull(changes, "changes");
    requireNonNull(refused, "refused");
  }

  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }

  public long warnings() {
    return problems.size() - errors();
  }
}
