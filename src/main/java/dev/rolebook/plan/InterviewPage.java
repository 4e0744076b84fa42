package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The interview kit of one role: rules, plan of the day, questions by skill with rubrics, and a
 * score sheet to print.
 *
 * @param totals how many questions and minutes; the minutes add up
 * @param planNote which questions the plan holds
 * @param screening the questions to ask before the day
 * @param shortDays the plan with one question a skill; empty where that is all there is
 * @param advice the recommendations about assessing and deciding
 * @param sources what they rest on; the hiring guide tells the interests behind them
 */
public record InterviewPage(
    Head head,
    Text lead,
    Review review,
    List<Link> contents,
    List<Total> totals,
    List<Link> withoutQuestions,
    Optional<String> assumed,
    String planNote,
    Optional<Screening> screening,
    List<Day> days,
    List<Day> shortDays,
    List<Group> groups,
    Sheet sheet,
    List<Link> advice,
    List<Link> sources,
    List<Link> steps)
    implements Page {

  /** A number with its name. */
  public record Total(String label, long number) {
    public Total {
      requireNonNull(label, "label");
    }
  }

  /** What is asked on the phone before anybody travels. */
  public record Screening(long minutes, List<Link> questions) {
    public Screening {
      questions = List.copyOf(questions);
    }
  }

  /** A day of the plan as a table. */
  public record Day(Text title, Text caption, List<Row> rows, long minutes) {
    public Day {
      requireNonNull(title, "title");
      requireNonNull(caption, "caption");
      rows = List.copyOf(rows);
    }
  }

  /** A line of the plan; times are {@code hh:mm}. */
  public record Row(String start, String end, String what, long minutes) {
    public Row {
      requireNonNull(start, "start");
      requireNonNull(end, "end");
      requireNonNull(what, "what");
    }
  }

  /** The skills of one need. */
  public record Group(String id, String title, List<SkillPart> skills) {
    public Group {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      skills = List.copyOf(skills);
    }
  }

  /**
   * A skill, what each level of the role expects of it, and its questions.
   *
   * @param levels what a person can do at each level; shown where there is no question
   */
  public record SkillPart(
      String id,
      Link skill,
      List<Text> expected,
      List<QuestionPart> questions,
      Optional<Text> meaning,
      List<Text> levels) {
    public SkillPart {
      requireNonNull(id, "id");
      requireNonNull(skill, "skill");
      expected = List.copyOf(expected);
      questions = List.copyOf(questions);
      requireNonNull(meaning, "meaning");
      levels = List.copyOf(levels);
    }
  }

  /** The sheet on which one interviewer scores one candidate. */
  public record Sheet(String role, List<String> scores, List<SheetGroup> groups, SheetRow overall) {
    public Sheet {
      requireNonNull(role, "role");
      scores = List.copyOf(scores);
      groups = List.copyOf(groups);
      requireNonNull(overall, "overall");
    }

    /** The question, every score and the evidence. */
    public int columns() {
      return scores.size() + 2;
    }
  }

  /** The rows about one skill. */
  public record SheetGroup(String title, List<SheetRow> rows) {
    public SheetGroup {
      requireNonNull(title, "title");
      rows = List.copyOf(rows);
    }
  }

  /**
   * One thing to score.
   *
   * @param name of the group of boxes, unlike any other on the page
   */
  public record SheetRow(String name, String label) {
    public SheetRow {
      requireNonNull(name, "name");
      requireNonNull(label, "label");
    }
  }

  public InterviewPage {
    requireNonNull(head, "head");
    requireNonNull(lead, "lead");
    requireNonNull(review, "review");
    contents = List.copyOf(contents);
    totals = List.copyOf(totals);
    withoutQuestions = List.copyOf(withoutQuestions);
    requireNonNull(assumed, "assumed");
    requireNonNull(planNote, "planNote");
    requireNonNull(screening, "screening");
    days = List.copyOf(days);
    shortDays = List.copyOf(shortDays);
    advice = List.copyOf(advice);
    sources = List.copyOf(sources);
    groups = List.copyOf(groups);
    requireNonNull(sheet, "sheet");
    steps = List.copyOf(steps);
  }

  @Override
  public String template() {
    return "page/interview.jte";
  }
}
