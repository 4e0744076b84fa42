package dev.rolebook.cli;

import dev.rolebook.BuildResult;
import dev.rolebook.model.Site;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What {@code rolebook list} can list: the names of the columns, and a row for each thing. */
enum Listing {
  ROLES(List.of("id", "name"), Listing::roles),
  PAGES(List.of("page", "title"), Listing::pages),
  URLS(List.of("url"), Listing::urls),
  GAPS(List.of("place", "message"), Listing::gaps),
  STALE(Rule.STALE),
  UNSOURCED(Rule.UNSOURCED),
  ORPHANS(Rule.ORPHAN);

  private final List<String> columns;
  private final Function<BuildResult, List<List<String>>> rows;
  private final String none;

  Listing(List<String> columns, Function<BuildResult, List<List<String>>> rows) {
    this(columns, rows, "The site has none.");
  }

  Listing(Rule rule) {
    this(List.of("place", "message"), result -> places(result, rule), rule.asks());
  }

  Listing(List<String> columns, Function<BuildResult, List<List<String>>> rows, String none) {
    this.columns = columns;
    this.rows = rows;
    this.none = none;
  }

  List<String> columns() {
    return columns;
  }

  /** What it means when there is nothing to list, as a sentence. */
  String none() {
    return none;
  }

  List<List<String>> rows(BuildResult result) {
    return rows.apply(result);
  }

  private static List<List<String>> roles(BuildResult result) {
    return plan(result).catalog().roles().values().stream()
        .map(role -> List.of(role.id(), role.name()))
        .toList();
  }

  private static List<List<String>> pages(BuildResult result) {
    return plan(result).slots().stream()
        .map(slot -> List.of(slot.url().path(), slot.page().get().head().title()))
        .toList();
  }

  private static List<List<String>> urls(BuildResult result) {
    Site site = plan(result).catalog().site();
    return result.urls().stream()
        .map(url -> List.of(Addresses.complete(site, url).orElse(url.path())))
        .toList();
  }

  private static List<List<String>> places(BuildResult result, Rule rule) {
    return result.problems().stream()
        .filter(problem -> problem.rule() == rule)
        .map(problem -> List.of(problem.span().toString(), problem.message()))
        .toList();
  }

  /** Each place where an answer is missing, and what is missing there. */
  private static List<List<String>> gaps(BuildResult result) {
    return result.problems().stream()
        .filter(problem -> problem.rule() == Rule.NOT_COVERED)
        .flatMap(
            problem ->
                problem.notes().isEmpty()
                    ? Stream.of(List.of(problem.span().toString(), problem.message()))
                    : problem.notes().stream()
                        .map(note -> List.of(note.span().toString(), "add " + note.text())))
        .sorted(Comparator.comparing((List<String> row) -> row.get(0)))
        .toList();
  }

  private static SitePlan plan(BuildResult result) {
    return result.plan().orElseThrow();
  }
}
