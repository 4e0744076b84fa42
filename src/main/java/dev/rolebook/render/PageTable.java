package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CommonWords;
import dev.rolebook.plan.AspectPage;
import dev.rolebook.plan.Cell;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.RolePage;
import dev.rolebook.plan.Row;
import dev.rolebook.plan.RowGroup;
import dev.rolebook.plan.SourceMark;
import dev.rolebook.plan.Text;
import java.util.List;
import java.util.stream.Stream;

/** The answers on a page as a table of text: an answer a cell, as the page shows it. */
final class PageTable {
  private final CommonWords words;

  PageTable(Page page) {
    this.words = requireNonNull(page, "page").head().frame().words().common();
  }

  Csv comparison(ComparisonPage page) {
    Csv csv =
        new Csv(
            List.of(
                "group",
                "aspect",
                "question",
                page.first().name(),
                page.second().name(),
                "compared",
                "note-1",
                "note-2",
                "sources-1",
                "sources-2"));
    for (RowGroup table : page.tables()) {
      table.rows().forEach(row -> csv.row(row(table.name(), row)));
    }
    return csv;
  }

  private List<String> row(String group, Row row) {
    return List.of(
        group,
        row.head().aspect().text(),
        row.head().question(),
        answer(row.first()),
        answer(row.second()),
        row.compared().plain(),
        note(row.first()),
        note(row.second()),
        sources(row.first()),
        sources(row.second()));
  }

  Csv aspect(AspectPage page) {
    Csv csv = new Csv(List.of("id", "role", "answer", "note", "sources"));
    for (AspectPage.RoleAnswer row : page.answers()) {
      Cell cell = row.answer();
      csv.row(List.of(row.id(), row.role().text(), answer(cell), note(cell), sources(cell)));
    }
    return csv;
  }

  Csv role(RolePage page) {
    Csv csv = new Csv(List.of("group", "aspect", "question", "answer", "note", "sources"));
    for (RolePage.AnswerTable table : page.tables()) {
      for (RolePage.AnswerRow row : table.rows()) {
        Cell cell = row.answer();
        csv.row(
            List.of(
                table.name(),
                row.head().aspect().text(),
                row.head().question(),
                answer(cell),
                note(cell),
                sources(cell)));
      }
    }
    return csv;
  }

  /** An answer in one cell: never blank. */
  String answer(Cell cell) {
    return switch (cell.state()) {
      case ABSENT -> words.notCovered();
      case NONE -> words.doesNotApply();
      case GIVEN ->
          cell.text()
              .map(Text::plain)
              .orElseGet(() -> items(Stream.of(cell.shared(), cell.own()).flatMap(List::stream)));
    };
  }

  private static String items(Stream<Text> items) {
    return Csv.list(items.map(Text::plain));
  }

  private static String note(Cell cell) {
    return cell.note().map(Text::plain).orElse("");
  }

  private static String sources(Cell cell) {
    return Csv.list(cell.sources().stream().map(SourceMark::id));
  }
}
