package dev.rolebook.render;

import dev.rolebook.model.CommonWords;
import dev.rolebook.plan.Cell;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Row;
import dev.rolebook.plan.RowGroup;
import dev.rolebook.plan.SourceMark;
import dev.rolebook.plan.Text;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the site for spreadsheets: all roles, and the twins of pages that are tables. */
public final class CsvFormat implements Format {
  private static final String ENDING = "csv";

  @Override
  public List<OutputFile> page(Page page) {
    if (page instanceof ComparisonPage comparison && page.offers(ENDING)) {
      return List.of(OutputFile.text(page.url().twin(ENDING), comparison(comparison)));
    }
    return List.of();
  }

  private static String comparison(ComparisonPage page) {
    CommonWords words = page.head().frame().words().common();
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
      table.rows().forEach(row -> csv.row(row(table.name(), row, words)));
    }
    return csv.toString();
  }

  private static List<String> row(String group, Row row, CommonWords words) {
    return List.of(
        group,
        row.head().aspect().text(),
        row.head().question(),
        answer(row.first(), words),
        answer(row.second(), words),
        row.compared().plain(),
        note(row.first()),
        note(row.second()),
        sources(row.first()),
        sources(row.second()));
  }

  /** An answer in one cell: never blank. */
  private static String answer(Cell cell, CommonWords words) {
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
    return String.join(Csv.BETWEEN_ITEMS, items.map(Text::plain).toList());
  }

  private static String note(Cell cell) {
    return cell.note().map(Text::plain).orElse("");
  }

  private static String sources(Cell cell) {
    return String.join(Csv.BETWEEN_ITEMS, cell.sources().stream().map(SourceMark::id).toList());
  }
}
