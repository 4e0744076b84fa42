package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The plan of an interview: blocks of questions laid out over one or more days.
 *
 * <ol>
 *   <li>A day begins with a welcome and ends with the candidate's questions; then every interviewer
 *       scores alone.
 *   <li>The blocks follow in their order. A break comes before a block that would make more than
 *       {@value #BETWEEN_BREAKS} minutes of questions without one; the first break after noon is
 *       lunch.
 *   <li>A block that would make more than {@value #DAY} minutes of questions on a day begins
 *       another.
 *   <li>The interviewers talk on the last day only, when all scores are given.
 * </ol>
 */
record Timetable(List<Day> days) {
  static final int WELCOME = 10;
  static final int BREAK = 15;
  static final int LUNCH = 45;
  static final int CANDIDATE = 10;
  static final int SCORE = 15;
  static final int TALK = 30;
  static final int BETWEEN_BREAKS = 60;
  static final int DAY = 240;
  private static final int START = 9 * 60 + 30;
  private static final int NOON = 12 * 60;

  /** Something that takes time. */
  record Block(String what, long minutes) {
    Block {
      requireNonNull(what, "what");
    }
  }

  /** A block at its time, in minutes after midnight. */
  record Item(long start, Block block) {
    Item {
      requireNonNull(block, "block");
    }

    long end() {
      return start + block.minutes();
    }
  }

  /** The items of one day, each beginning when the one before it ends. */
  record Day(List<Item> items) {
    Day {
      items = List.copyOf(items);
    }

    long minutes() {
      return items.stream().mapToLong(item -> item.block().minutes()).sum();
    }

    long end() {
      return items.get(items.size() - 1).end();
    }
  }

  /** What the blocks around the questions are called. */
  record Names(
      String welcome, String pause, String lunch, String candidate, String score, String talk) {
    Names {
      requireNonNull(welcome, "welcome");
      requireNonNull(pause, "pause");
      requireNonNull(lunch, "lunch");
      requireNonNull(candidate, "candidate");
      requireNonNull(score, "score");
      requireNonNull(talk, "talk");
    }
  }

  Timetable {
    days = List.copyOf(days);
  }

  static Timetable of(List<Block> questions, Names names) {
    List<List<Block>> perDay = split(questions);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < perDay.size(); i++) {
      days.add(day(perDay.get(i), i == perDay.size() - 1, names));
    }
    return new Timetable(days);
  }

  /** A time of day as everybody reads it: {@code 09:30}. */
  static String clock(long minutes) {
    return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  private static List<List<Block>> split(List<Block> questions) {
    List<List<Block>> days = new ArrayList<>();
    days.add(new ArrayList<>());
    long asked = 0;
    for (Block block : questions) {
      if (asked > 0 && asked + block.minutes() > DAY) {
        days.add(new ArrayList<>());
        asked = 0;
      }
      days.get(days.size() - 1).add(block);
      asked += block.minutes();
    }
    return days;
  }

  private static Day day(List<Block> questions, boolean last, Names names) {
    Clock clock = new Clock(names);
    clock.add(new Block(names.welcome(), WELCOME));
    questions.forEach(clock::ask);
    clock.add(new Block(names.candidate(), CANDIDATE));
    clock.add(new Block(names.score(), SCORE));
    if (last) {
      clock.add(new Block(names.talk(), TALK));
    }
    return new Day(clock.items);
  }

  /** A day as it goes by. */
  private static final class Clock {
    private final Names names;
    private final List<Item> items = new ArrayList<>();
    private long now = START;
    private long sinceBreak;
    private boolean hadLunch;

    Clock(Names names) {
      this.names = requireNonNull(names, "names");
    }

    void add(Block block) {
      items.add(new Item(now, block));
      now += block.minutes();
    }

    void ask(Block block) {
      if (sinceBreak > 0 && sinceBreak + block.minutes() > BETWEEN_BREAKS) {
        boolean lunch = now >= NOON && !hadLunch;
        add(lunch ? new Block(names.lunch(), LUNCH) : new Block(names.pause(), BREAK));
        hadLunch |= lunch;
        sinceBreak = 0;
      }
      add(block);
      sinceBreak += block.minutes();
    }
  }
}
