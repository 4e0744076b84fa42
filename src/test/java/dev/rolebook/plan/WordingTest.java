package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.AdvertWords;
import dev.rolebook.model.WordList;
import dev.rolebook.plan.Wording.Finding;
import dev.rolebook.plan.Wording.Part;
import dev.rolebook.sample.EnglishWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final AdvertWords ENGLISH = EnglishWords.WORDS.advert();

  private static List<Finding> english(String text) {
    return new Wording(ENGLISH.lists()).in(List.of(new Part("Here", text)));
  }

  private static String found(String text) {
    return english(text).stream()
        .flatMap(finding -> finding.found().stream())
        .collect(Collectors.joining(" | "));
  }

  private static Finding only(String word, String text) {
    WordList list =
        new WordList("List", "Why.", Optional.of(1), Optional.empty(), Map.of(word, "instead"));
    List<Finding> findings = new Wording(List.of(list)).in(List.of(new Part("Here", text)));
    assertEquals(1, findings.size(), word + " in " + text);
    return findings.get(0);
  }

  private static boolean finds(String word, String text) {
    WordList list =
        new WordList("List", "Why.", Optional.of(1), Optional.empty(), Map.of(word, "instead"));
    return !new Wording(List.of(list)).in(List.of(new Part("Here", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We want a rockstar.; rockstar",
        "A ROCK STAR, or a rock-star.; ROCK STAR | rock-star",
        "5 years of experience; 5 years of experience",
        "3+ years of experience in Java; 3+ years of experience",
        "5-7 years of experience; 5-7 years of experience",
        "2 to 4 years' experience; 2 to 4 years' experience",
        "5 years\u2019 experience; 5 years\u2019 experience",
        "many years of experience; years of experience",
        "at least 10 years; at least 10 years",
        "English native speakers only; native speakers",
        "a young team; young",
        "Young, energetic people; Young | energetic",
        "he/she writes; he/she",
        "he writes code; he",
        "a competitive salary; competitive salary",
        "a competitive person; competitive",
        "dominating the market; dominating",
        "bachelor's degree; bachelor",
        "a master's degree; master's degree",
        "recent graduates; recent graduates",
        "aged 25; aged 25",
        "work hard/play hard, like a family; like a family",
        "self reliant; self reliant",
        "master/slave replication; master/slave",
        "the slave node; slave",
      })
  void whatPutsPeopleOffIsFoundAsItStands(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The youngest model of the family.",
        "A data-driven product, led by test-driven work.",
        "The theory of shell scripts; other matters; there, then, the rest.",
        "Historical records of 10 years.",
        "Support the team, lead a project, analyse results.",
        "A kind of database for sensitive data.",
        "A salary between two figures.",
        "You master Python and its tools.",
        "Check the health of a service.",
        "Wizardry is not required.",
        "Language models, first of their kind.",
        "Warming up a cache.",
        "Independent reviews of models.",
      })
  void plainWordsAreLeftAlone(String text) {
    assertEquals("", found(text));
  }

  @Test
  void aWordIsToldOnceWithEveryPlaceAndSpelling() {
    List<Finding> findings =
        new Wording(ENGLISH.lists())
            .in(
                List.of(
                    new Part("About", "A Ninja among ninjas: ninja."), new Part("Needs", "ninja")));
    assertEquals(1, findings.size());
    assertEquals(List.of("Ninja", "ninja"), findings.get(0).found());
    assertEquals(List.of("About", "Needs"), findings.get(0).places());
    assertEquals("expert", findings.get(0).instead());
  }

  @Test
  void aStarStandsForAnyEndingAndWholeWordsOnlyOtherwise() {
    assertEquals(List.of("empathetic"), only("empath*", "an empathetic ear").found());
    assertFalse(finds("empath", "empathetic"));
    assertFalse(finds("path*", "empathetic"));
  }

  @Test
  void aNumberStandsForAnyNumber() {
    assertEquals(List.of("1.5 years"), only("# years", "after 1.5 years here").found());
    assertEquals(List.of("٣ years"), only("# years", "٣ years").found());
    assertFalse(finds("# years", "some years"));
  }

  @Test
  void otherScriptsAreCheckedWithTheirOwnLists() {
    assertTrue(finds("jeune", "une équipe jeune"));
    assertTrue(finds("diplômé*", "jeunes diplômées"));
    assertTrue(finds("diplômé", "un diplo\u0302me\u0301"));
    assertTrue(finds("شاب", "فريق شاب"));
    assertFalse(finds("شاب", "شابة"));
    assertTrue(finds("молод*", "Молодая команда"));
    assertTrue(finds("若い", "若い人を探しています"));
    assertTrue(finds("วัยรุ่น", "ทีมวัยรุ่นไฟแรง"));
  }

  @Test
  void signsThatRegularExpressionsReadSpeciallyAreOnlySigns() {
    assertTrue(finds("C++ (only)", "knows c++ (ONLY)"));
    assertFalse(finds("a.c", "abc"));
    assertTrue(finds("\\E$", "x \\E$"));
  }

  @Test
  void anEmptyWordIsNoWord() {
    for (String word : List.of("", " ", "*", "**", " * ", "-*", "--")) {
      assertFalse(finds(word, "a b * -"), word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a*a*a*a*a*b", "# # # # # # x", "######x", "a - - - - - b", "a****b*"})
  void aStrangeWordIsLookedForWithoutEndlessTrying(String word) {
    assertFalse(finds(word, "a".repeat(20_000) + "1".repeat(20_000) + " - ".repeat(20_000)));
  }

  @Test
  void noAlternativeIsItselfAWordToAvoid() {
    for (WordList list : ENGLISH.lists()) {
      list.words().values().forEach(instead -> assertEquals("", found(instead), list.name()));
    }
  }

  @Test
  void everyWordOfTheListsIsFoundInItsOwnText() {
    for (WordList list : ENGLISH.lists()) {
      for (String word : list.words().keySet()) {
        String text = word.replace("#", "7").replace("*", "s");
        assertTrue(finds(word, "We say " + text + " here"), word);
      }
    }
  }

  @Test
  void theFixedWordsOfTheDraftPassTheirOwnCheck() {
    Stream.of(
            List.of(ENGLISH.inclusionNote(), ENGLISH.payGap(), ENGLISH.hoursGap()),
            List.of(ENGLISH.organisationGap(), ENGLISH.placeGap(), ENGLISH.applyGap()),
            List.of(ENGLISH.about(), ENGLISH.duties(), ENGLISH.needs(), ENGLISH.nice()),
            List.of(ENGLISH.builds().text(), ENGLISH.hiring(), ENGLISH.inclusion()),
            ENGLISH.hiringSteps())
        .flatMap(List::stream)
        .forEach(text -> assertEquals("", found(text), text));
  }
}
