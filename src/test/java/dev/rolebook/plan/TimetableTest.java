package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.plan.Timetable.Block;
import dev.rolebook.plan.Timetable.Day;
import dev.rolebook.plan.Timetable.Item;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final Timetable.Names NAMES =
      new Timetable.Names("welcome", "break", "lunch", "candidate", "score", "talk");

  private static Timetable of(int... minutes) {
    return Timetable.of(
        IntStream.range(0, minutes.length)
            .mapToObj(i -> new Block("skill " + i, minutes[i]))
            .toList(),
        NAMES);
  }

  private static List<String> day(Day day) {
    return day.items().stream()
        .map(item -> Timetable.clock(item.start()) + " " + item.block().what())
        .toList();
  }

  @Test
  void aDayHasAWelcomeTheSkillsTheCandidateTheScoresAndTheTalk() {
    assertEquals(
        List.of(
            "09:30 welcome",
            "09:40 skill 0",
            "10:10 skill 1",
            "10:40 candidate",
            "10:50 score",
            "11:05 talk"),
        day(of(30, 30).days().get(0)));
  }

  @Test
  void aBreakComesBeforeMoreThanAnHourOfQuestions() {
    assertEquals(
        List.of(
            "09:30 welcome",
            "09:40 skill 0",
            "10:20 break",
            "10:35 skill 1",
            "11:05 candidate",
            "11:15 score",
            "11:30 talk"),
        day(of(40, 30).days().get(0)));
  }

  @Test
  void theFirstBreakAfterNoonIsLunch() {
    List<String> whats = day(of(50, 50, 50, 50).days().get(0));
    assertEquals(
        List.of("10:30 break", "11:35 break", "12:40 lunch"),
        whats.stream().filter(what -> what.endsWith("break") || what.endsWith("lunch")).toList());
  }

  @Test
  void moreThanFourHoursOfQuestionsTakeAnotherDayAndTheTalkComesLast() {
    List<Day> days = of(120, 120, 1).days();
    assertEquals(2, days.size());
    assertEquals(List.of("score", "talk"), days.stream().map(TimetableTest::last).toList());
  }

  private static String last(Day day) {
    return day.items().get(day.items().size() - 1).block().what();
  }

  @Test
  void withoutQuestionsTheDayStillHasItsFrame() {
    assertEquals(4, of().days().get(0).items().size());
  }

  @Test
  void everyItemBeginsWhenTheOneBeforeEndsAndNoQuestionIsLost() {
    for (int[] minutes :
        List.of(new int[] {5, 500, 5}, new int[] {60, 60, 60, 60, 60}, new int[] {1})) {
      long asked = 0;
      for (Day day : of(minutes).days()) {
        long clock = day.items().get(0).start();
        for (Item item : day.items()) {
          assertEquals(clock, item.start());
          clock = item.end();
          asked += item.block().what().startsWith("skill") ? item.block().minutes() : 0;
        }
        assertEquals(clock, day.end());
        assertEquals(day.minutes(), day.end() - day.items().get(0).start());
      }
      assertEquals(Arrays.stream(minutes).sum(), asked);
    }
  }

  @Test
  void noBreakFollowsAnotherOrBeginsADay() {
    for (Day day : of(70, 70, 70, 70).days()) {
      List<String> whats = day.items().stream().map(item -> item.block().what()).toList();
      for (int i = 0; i < whats.size(); i++) {
        assertTrue(
            !whats.get(i).equals("break") || whats.get(i - 1).startsWith("skill"), "" + whats);
      }
    }
  }
}
