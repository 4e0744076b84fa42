package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Aspect;
import dev.rolebook.plan.Link;
import dev.rolebook.plan.RolePage;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.SkillGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code data/roles.csv}: a row for every role.
 *
 * <p>The columns have the keys of the content, and {@code aspect:} before the id of a question.
 */
final class RolesTable {
  private final RolePage page;

  private RolesTable(RolePage page) {
    this.page = requireNonNull(page, "page");
  }

  static Csv of(SitePlan plan) {
    List<String> header =
        new ArrayList<>(List.of("id", "name", "page", "summary", "hire-when", "not-when"));
    plan.catalog().aspects().stream().map(Aspect::id).map("aspect:"::concat).forEach(header::add);
    header.addAll(
        List.of(
            "duties",
            "essential-skills",
            "useful-skills",
            "tools",
            "use-cases",
            "titles",
            "certifications",
            "levels",
            "sources",
            "reviewed",
            "reviewed-by"));
    Csv csv = new Csv(header);
    AllRoles.of(plan).forEach(page -> csv.row(new RolesTable(page).row()));
    return csv;
  }

  private List<String> row() {
    PageTable cells = new PageTable(page);
    List<String> row = new ArrayList<>();
    row.add(page.id());
    row.add(page.head().title());
    row.add(page.url().path());
    row.add(page.summary().plain());
    row.add(Csv.list(page.hireWhen().stream().map(text -> text.plain())));
    row.add(Csv.list(page.notWhen().stream().map(text -> text.plain())));
    page.tables().stream()
        .flatMap(table -> table.rows().stream())
        .forEach(answer -> row.add(cells.answer(answer.answer())));
    row.add(Csv.list(page.duties().stream().map(text -> text.plain())));
    row.add(Csv.list(skills("essential")));
    row.add(Csv.list(skills("useful")));
    row.add(Csv.list(page.tools().stream().map(tool -> tool.tool().text())));
    row.add(Csv.list(page.useCases().stream().map(Link::text)));
    row.add(Csv.list(page.titles().stream().map(RolePage.TitleView::title)));
    row.add(Csv.list(page.certifications().stream().map(c -> c.certification().text())));
    row.add(Csv.list(page.levels().rungs().stream().map(rung -> rung.name())));
    row.add(Csv.list(page.sources().stream().map(source -> source.link().text())));
    row.add(page.review().on().map(date -> date.iso()).orElse(""));
    row.add(page.review().by().orElse(""));
    return row;
  }

  private Stream<String> skills(String need) {
    return page.skills().groups().stream()
        .filter(group -> group.id().equals(need))
        .flatMap(group -> group.rows().stream())
        .map(SkillGrid.Row::skill)
        .map(Link::text);
  }
}
