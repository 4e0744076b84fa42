package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void cellsAreQuotedOnlyWhereTheyMustBe() {
    String csv = new Csv(List.of("a", "b")).row(List.of("plain text", "1,5 \"x\"")).toString();
    assertEquals("\ufeffa,b\nplain text,\"1,5 \"\"x\"\"\"\n", csv);
  }

  @ParameterizedTest
  @MethodSource("dev.rolebook.render.Nasty#texts")
  void everyTextComesBackEqual(String text) {
    String csv =
        new Csv(List.of("first", text)).row(List.of(text, "")).row(List.of("", text)).toString();
    assertEquals(
        List.of(List.of("first", text), List.of(text, ""), List.of("", text)),
        StrictCsv.parse(csv));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1"})
  void noCellBeginsLikeAFormula(String formula) {
    String csv = new Csv(List.of("head")).row(List.of(formula)).toString();
    String cell = csv.substring(csv.indexOf('\n') + 1);
    assertTrue(cell.startsWith("'" + formula) || cell.startsWith("\"'" + formula), csv);
  }

  @Test
  void everyRowIsAsWideAsTheHeader() {
    Csv csv = new Csv(List.of("a", "b"));
    assertThrows(IllegalStateException.class, () -> csv.row(List.of("alone")));
  }
}
