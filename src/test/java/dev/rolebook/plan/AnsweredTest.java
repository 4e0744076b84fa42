package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnsweredTest {
  private static Answered list(String... items) {
    return Answered.of(
        new Cell(
            Cell.State.GIVEN,
            Optional.empty(),
            List.of(),
            Stream.of(items).map(Text::of).toList(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  private static Answered sentence(String words) {
    return Answered.of(
        new Cell(
            Cell.State.GIVEN,
            Optional.of(Text.of(words)),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  private static Cell beside(Answered first, Answered second) {
    return first.beside(second, first, first.shared(second));
  }

  private static List<String> plain(List<Text> texts) {
    return texts.stream().map(Text::plain).toList();
  }

  @Test
  void itemsAreTheSameWithoutRegardToCaseSpaceAndFullStop() {
    assertEquals(2, list("Large  models", "Code.", "Art").shared(list("code", "large models")));
  }

  @Test
  void sharedItemsComeFirstAndApart() {
    Cell cell = beside(list("One", "Two", "Three"), list("three", "one", "Four"));
    assertEquals(List.of("One", "Three"), plain(cell.shared()));
    assertEquals(List.of("Two"), plain(cell.own()));
  }

  @Test
  void sharedItemsStandInTheSameOrderOnBothSides() {
    Answered first = list("One", "Two", "Three");
    Answered other = list("three", "Four", "one");
    Cell second = other.beside(first, first, other.shared(first));
    assertEquals(List.of("one", "three"), plain(second.shared()));
    assertEquals(List.of("Four"), plain(second.own()));
  }

  @Test
  void nothingIsToldApartWhereAllOrNothingIsShared() {
    Answered same = list("One", "Two");
    assertSame(same.cell(), beside(same, list("two", "one")));
    assertSame(same.cell(), beside(same, list("three")));
    assertSame(same.cell(), beside(same, sentence("One")));
  }

  @Test
  void aListInsideALongerOneIsAllShared() {
    Cell cell = beside(list("One"), list("One", "Two"));
    assertEquals(List.of("One"), plain(cell.shared()));
    assertEquals(List.of(), cell.own());
  }

  @Test
  void distanceIsToldInThirdsOfItemsOrWords() {
    assertEquals(2, list("a", "b").apart(list("c")));
    assertEquals(2, list("a", "b").apart(list("b", "c")));
    assertEquals(1, list("a", "b").apart(list("b", "a", "c", "d")));
    assertEquals(0, list("a", "b", "c").apart(list("a", "b", "c", "d")));
    assertEquals(2, sentence("Makes new things").apart(sentence("Foretells sales")));
    assertEquals(1, sentence("makes new things").apart(sentence("Makes old things!")));
    assertEquals(2, sentence("one two three four").apart(list("two", "five")));
    assertEquals(2, list().apart(list()));
  }

  @Test
  void wordsOfEveryScriptAreWords() {
    assertEquals(1, sentence("مهندس تعلم الآلة").apart(sentence("مهندس تعلم البيانات")));
  }
}
