package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The plan of an interview: blocks of questions laid out over one or more days.
 *
 * <ol>
 *   <li>A day begins with a welcome and ends with the candidate's questions; then every interviewer
 *       scores alone.
 *   <li>The blocks follow in their order. A break comes before a block that would make more than
 *       {@value #BETWEEN_BREAKS} minutes of questions without one.
 *   <li>A block that would make more than {@value #DAY} minutes of questions on a day begins
 *       another.
 *   <li>The interviewers talk on the last day only, when all scores are given.
 * </ol>
 */
record Timetable(List<Day> days) {
  static final int WELCOME = 10;
  static final int BREAK = 15;
  static final int CANDIDATE = 10;
  static final int SCORE = 15;
  static final int TALK = 30;
  static final int BETWEEN_BREAKS = 60;
  static final int DAY = 240;
  private static final int START = 9 * 60 + 30;

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
  record Names(String welcome, String pause, String candidate, String score, String talk) {
    Names {
      requireNonNull(welcome, "welcome");
      requireNonNull(pause, "pause");
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
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
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
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(names.welcome(), WELCOME));
    long asked = 0;
    for (Block block : questions) {
      if (asked > 0 && asked + block.minutes() > BETWEEN_BREAKS) {
        blocks.add(new Block(names.pause(), BREAK));
        asked = 0;
      }
      blocks.add(block);
      asked += block.minutes();
    }
    blocks.add(new Block(names.candidate(), CANDIDATE));
    blocks.add(new Block(names.score(), SCORE));
    if (last) {
      blocks.add(new Block(names.talk(), TALK));
    }
    return timed(blocks);
  }

  private static Day timed(List<Block> blocks) {
    List<Item> items = new ArrayList<>();
    long clock = START;
    for (Block block : blocks) {
      items.add(new Item(clock, block));
      clock += block.minutes();
    }
    return new Day(items);
  }
}
