package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlphabetTest {
  private static String letters(String... names) {
    return Alphabet.letters(List.of(names), Function.identity(), "0-9", "#").stream()
        .map(letter -> letter.name() + ": " + String.join(", ", letter.entries()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void capitalsAndAccentsMakeNoDifference() {
    assertEquals(
        "A: apple, Äpple, Azure; E: École, enter",
        letters("enter", "Azure", "Äpple", "École", "apple"));
  }

  @Test
  void namesThatDifferInAccentsOnlyKeepOneOrder() {
    assertEquals("R: Resume, Résumé, resume", letters("resume", "Résumé", "Resume"));
  }

  @Test
  void everyDigitIsOneGroupAndWhatHasNoLetterAnother() {
    assertEquals(
        "#: ---; 0-9: 10x, 3D, ٤; A: \"apple\"", letters("\"apple\"", "3D", "10x", "---", "٤"));
  }

  @Test
  void otherScriptsHaveTheirOwnLetters() {
    assertEquals(
        "Β: βήτα; Й: Йод; מ: מודל; م: مهندس; \u1100: 가게, 강의; 学: 学習",
        letters("강의", "学習", "مهندس", "가게", "מודל", "βήτα", "Йод"));
  }

  @Test
  void theIdOfALetterIsNeverTheIdOfAnEntry() {
    for (var letter :
        Alphabet.letters(List.of("a", "1", "-", "Ж"), Function.identity(), "0", "#")) {
      assertEquals(1, letter.id().chars().filter(c -> c == '_').count(), letter.id());
    }
  }
}
